package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.junit.jupiter.api.Test;

/** Files with more wrong in them than anybody reads, and more of it than there is memory for. */
class FloodTest {

    private static final String HEAD = "emic: codebook/1\nname: x\nversion: 1.0.0\nlanguage: en\n";

    private static ReadCodebook read(String text) {
        return CodebookReader.read("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileWithAMillionErrorsIsNotReadOn() {
        ReadCodebook codes = read(HEAD + "codes:\n" + "  - id: A B\n".repeat(50_000));
        assertThat(codes.codebook()).isEmpty();
        assertThat(codes.diagnostics()).hasSize(1002).extracting(Diagnostic::id).contains("CBK-032");
        StringBuilder keys = new StringBuilder(HEAD);
        for (int i = 0; i < 50_000; i++) {
            keys.append('k').append(i).append(": 1\n");
        }
        assertThat(read(keys + "codes: []\n").diagnostics()).hasSize(1002);
    }

    @Test
    void aThousandErrorsAreAllTold() {
        ReadCodebook codes = read(HEAD + "codes:\n  - id: a\n" + "  - id: A B\n".repeat(1_000));
        assertThat(codes.codebook()).isPresent();
        assertThat(codes.diagnostics()).hasSize(1_000);
    }

    @Test
    void whatStandsInOneLineOfMegabytesSharesIt() {
        String deep = HEAD + "codes: " + "[".repeat(2_000_000);
        ReadCodebook read = read(deep);
        assertThat(read.diagnostics()).extracting(Diagnostic::id).containsExactly("CBK-005");
        FileText file = new FileText("x", "a".repeat(100));
        Place one = file.place(new org.emic.model.Span(1, 2));
        Place other = file.place(new org.emic.model.Span(5, 9));
        assertThat(one.excerpt()).isSameAs(other.excerpt());
    }
}
