package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.emic.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files: flipped bits, overwritten stretches, cut ends. Only diagnostics may come out. */
final class DocumentFuzzTest {

    private static final int ROUNDS = 300;

    private static final long SEED = 20261122;

    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "html", "odt", "pdf", "rtf"})
    void aDamagedFileIsReadOrReportedNeverThrown(String format) throws IOException {
        Path fixture = Path.of(System.getProperty("emic.home", "."), "src/test/resources/ingest")
                .resolve(format + "-visit/input." + format);
        byte[] whole = Files.readAllBytes(fixture);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damage(whole, random);
            Reading reading = DocumentLimitsTest.read(Written.file("damaged." + format, damaged));
            assertThat(!reading.drafts().isEmpty()
                            || reading.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR))
                    .as("seed %d, round %d", SEED, round)
                    .isTrue();
            reading.drafts()
                    .forEach(draft -> draft.turns()
                            .forEach(turn -> assertThat(turn.span().end())
                                    .isLessThanOrEqualTo(draft.text().length())));
        }
    }

    private static byte[] damage(byte[] whole, Random random) {
        int at = random.nextInt(whole.length);
        byte[] damaged = whole.clone();
        switch (random.nextInt(3)) {
            case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> Arrays.fill(damaged, at, Math.min(whole.length, at + 8), (byte) random.nextInt(256));
            default -> damaged = Arrays.copyOf(whole, at);
        }
        return damaged;
    }
}
