package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of two long versions of a text is shown. */
class TrimmedTest {

    private static final String LONG = "one two three four five six seven eight nine ten ".repeat(6);

    @Test
    void shortTextsAreShownWhole() {
        assertThat(Trimmed.of("He  shouted.", "He shouted!")).isEqualTo(new Trimmed("He shouted.", "He shouted!"));
        assertThat(Trimmed.of("", LONG).after()).isEqualTo(LONG.strip());
    }

    @Test
    void longOnesAreShownAroundWhatIsDifferent() {
        Trimmed trimmed = Trimmed.of(LONG + "DOOR " + LONG, LONG + "HOUSE and DOOR " + LONG);
        assertThat(trimmed.before())
                .startsWith("… ")
                .endsWith(" …")
                .contains("nine ten DOOR one two")
                .hasSizeLessThan(120);
        assertThat(trimmed.after()).contains("nine ten HOUSE and DOOR one two").hasSizeLessThan(130);
    }

    @Test
    void aDifferenceAtAnEdgeKeepsTheEdge() {
        Trimmed first = Trimmed.of("A " + LONG, "B " + LONG);
        assertThat(first.before()).startsWith("A one two").endsWith("…");
        assertThat(first.after()).startsWith("B one two").endsWith("…");
        Trimmed last = Trimmed.of(LONG + "A", LONG + "B");
        assertThat(last.before()).startsWith("…").endsWith("nine ten A");
        assertThat(last.after()).startsWith("…").endsWith("nine ten B");
        String word = "x".repeat(90);
        Trimmed inside = Trimmed.of(LONG + word + "A" + word + LONG, LONG + word + "B" + word + LONG);
        assertThat(inside.before()).contains(word + "A" + word);
        assertThat(inside.after()).contains(word + "B" + word);
        Trimmed longer = Trimmed.of(LONG, LONG + LONG);
        assertThat(longer.after()).contains("ten one");
        assertThat(longer.before()).isNotEqualTo(longer.after());
    }
}
