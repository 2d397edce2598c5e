package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceIdsTest {

    @ParameterizedTest
    @CsvSource({
        "interview-hill-m03.docx, interview-hill-m03",
        "home visits/Hill 3 (final).txt, home-visits-Hill-3-final",
        "../../etc/passwd, etc-passwd",
        ".hidden.txt, hidden",
        "Entretien n° 2 – été.odt, Entretien-n-2-été",
        "面談記録.txt, 面談記録",
        "v1.2.txt, v1.2",
        "con.txt, source-con",
        "LPT1.notes.txt, source-LPT1.notes",
        "-, stdin",
        "trailing. .txt, trailing"
    })
    void idIsAFileNameOnEverySystem(String name, String id) {
        assertThat(SourceIds.of(name, "")).isEqualTo(id);
    }

    @Test
    void partOfAFileFollowsItsName() {
        assertThat(SourceIds.of("survey.csv", "W 12")).isEqualTo("survey-W-12");
    }

    @Test
    void composedAndDecomposedLettersGiveOneId() {
        assertThat(SourceIds.of("e\u0301te\u0301.txt", "")).isEqualTo(SourceIds.of("été.txt", ""));
    }

    @Test
    void nameWithoutALetterGetsAnIdOfItsOwn() {
        assertThat(SourceIds.of("!!!.txt", "")).startsWith("source-").isNotEqualTo(SourceIds.of("???.txt", ""));
    }

    @Test
    void longNamesStayApartAndShort() {
        String start = "\uD83D\uDE42面談".repeat(80);
        String one = SourceIds.of(start + "1.txt", "");
        String two = SourceIds.of(start + "2.txt", "");
        assertThat(one).isNotEqualTo(two);
        assertThat(one.length()).isLessThanOrEqualTo(100);
        assertThat(one.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
        assertThat(SourceIds.of("a".repeat(300), "")).hasSize(100);
    }
}
