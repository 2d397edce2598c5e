package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.model.Transcript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a source: all of it but labels and times, which stand beside. */
class BlocksTest {

    @TempDir
    Path folder;

    private static List<String> shown(Transcript transcript) {
        return Blocks.of(transcript.source(), transcript.text()).all().stream()
                .map(block -> (block.isTurn() ? "" : "# ") + block.span().in(transcript.text()))
                .toList();
    }

    private Transcript read(String name, String text) throws java.io.IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return new Ingest(IngestOptions.NONE).read(file, name).transcripts().get(0);
    }

    @Test
    void labelsAreLeftOutAndHeadingsAreNot() throws java.io.IOException {
        Transcript transcript = read(
                "a.txt", "Interview on Monday.\nIn her kitchen.\n\nI: One?\n\nMUM: Two.\n\n[pause]\n\nI: Three?\n");
        assertThat(String.join("|", shown(transcript)))
                .contains("One?", "Two.", "Three?")
                .doesNotContain("I: ", "MUM:");
        assertThat(shown(transcript).get(0)).isEqualTo("# Interview on Monday.\nIn her kitchen.");
    }

    @Test
    void aLabelOnALineOfItsOwnIsNoTextEither() throws java.io.IOException {
        Transcript transcript =
                read("b.txt", "Speaker 1  00:03\nHow was it?\n\nSpeaker 2  00:09\nGood.\n\nSpeaker 1  00:12\nGood?\n");
        assertThat(shown(transcript)).containsExactly("How was it?", "Good.", "Good?");
    }

    @Test
    void aNoteIsItsParagraphs() throws java.io.IOException {
        assertThat(shown(read("c.txt", "We arrived.\n\nNobody was there.\n")))
                .containsExactly("We arrived.", "Nobody was there.");
    }

    /** Over the sample study: every letter of a source is in one block, or in a label beside one. */
    @TestFactory
    Stream<DynamicTest> nothingIsLeftOutButLabels() throws java.io.IOException {
        Path sources = Path.of(System.getProperty("emic.home", "."), "sample-corpus/sources");
        List<Path> files;
        try (Stream<Path> found = Files.list(sources)) {
            files = found.sorted().toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    for (Transcript transcript : new Ingest(IngestOptions.NONE)
                            .read(file, file.getFileName().toString())
                            .transcripts()) {
                        StringBuilder rest = new StringBuilder(transcript.text());
                        int end = 0;
                        Blocks blocks = Blocks.of(transcript.source(), transcript.text());
                        for (int i = 0; i < blocks.size(); i++) {
                            Blocks.Block block = blocks.get(i);
                            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
                            end = block.span().end();
                            for (int at = block.span().start(); at < end; at++) {
                                rest.setCharAt(at, ' ');
                            }
                        }
                        String left = rest.toString();
                        for (var turn : transcript.source().turns()) {
                            left = turn.speaker().isEmpty() ? left : left.replace(turn.speaker(), "");
                        }
                        assertThat(left.chars().filter(Character::isLetter).count())
                                .as(left.strip())
                                .isZero();
                    }
                }));
    }
}
