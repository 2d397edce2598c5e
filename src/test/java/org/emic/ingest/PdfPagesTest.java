package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PdfPagesTest {

    @Test
    void linesThatStandOnEveryPageAreTakenOut() {
        PdfPages joined = PdfPages.join(List.of(
                List.of("Visit F07", "one", "1/3"),
                List.of("Visit F07", "Two", "2/3"),
                List.of("Visit F07", "Three", "3/3")));
        assertThat(joined.text()).isEqualTo("one\n\nTwo\n\nThree\n");
        assertThat(joined.running()).containsExactly("Visit F07", "Visit F07", "Visit F07", "1/3", "2/3", "3/3");
    }

    @Test
    void twoPagesProveNothing() {
        assertThat(PdfPages.join(List.of(List.of("Yes.", "a"), List.of("Yes.", "B")))
                        .text())
                .isEqualTo("Yes.\na\n\nYes.\nB\n");
    }

    @Test
    void aSentenceThatRunsOverThePageIsOneParagraph() {
        assertThat(PdfPages.join(List.of(List.of("She went"), List.of("out."))).text())
                .isEqualTo("She went\nout.\n");
    }

    @Test
    void aNameAtTheTopOfAPageGoesOnWithTheSentenceOfThePageBefore() {
        String full = "They got up when they woke up and went to bed when they dropped, like";
        assertThat(PdfPages.join(List.of(List.of(full), List.of("Christians. And then?")))
                        .text())
                .isEqualTo(full + "\nChristians. And then?\n");
        String ended = "They got up when they woke up and went to bed when they had to sleep.";
        assertThat(PdfPages.join(List.of(List.of(ended), List.of("Christians do that.")))
                        .text())
                .isEqualTo(ended + "\n\nChristians do that.\n");
        assertThat(PdfPages.join(List.of(List.of(full, "Monday"), List.of("Christians do that.")))
                        .text())
                .as("a short line is no sentence that goes on")
                .isEqualTo(full + "\nMonday\n\nChristians do that.\n");
    }

    @Test
    void aColumnOfNumbersIsTheMargin() {
        PdfPages joined = PdfPages.join(List.of(List.of("Hello", "", "4", "", "5", "6", "", "7", "", "Bye")));
        assertThat(joined.text()).isEqualTo("Hello\n\nBye\n");
        assertThat(joined.margin()).isEqualTo(4);
        assertThat(PdfPages.join(List.of(List.of("7", "3", "12", "40"))).text()).isEqualTo("7\n3\n12\n40\n");
    }
}
