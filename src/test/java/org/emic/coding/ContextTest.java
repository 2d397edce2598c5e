package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.emic.model.Span;
import org.junit.jupiter.api.Test;

class ContextTest {

    private static final String TEXT = "She stood up and said \"shout\", then\n\nP1: she sat.";
    private static final Span SHOUT = new Span(TEXT.indexOf("shout"), TEXT.indexOf("shout") + 5);

    @Test
    void wordsAreStretchesWithoutWhiteSpace() {
        Context two = new Context(2, true);

        assertThat(two.before(TEXT, SHOUT)).isEqualTo("and said \"");
        assertThat(two.after(TEXT, SHOUT)).isEqualTo("\", then\n\nP1:");
        assertThat(new Context(50, true).before(TEXT, SHOUT)).isEqualTo("She stood up and said \"");
        assertThat(new Context(50, true).after(TEXT, SHOUT)).isEqualTo("\", then\n\nP1: she sat.");
    }

    @Test
    void charactersAreCutAtTheEdgeOfAWord() {
        Context ten = new Context(10, false);

        assertThat(ten.before(TEXT, SHOUT)).isEqualTo("and said \"");
        assertThat(ten.after(TEXT, SHOUT)).isEqualTo("\", then\n\nP1".substring(0, 7));
    }

    @Test
    void noneIsNone() {
        assertThat(new Context(0, true).before(TEXT, SHOUT)).isEmpty();
        assertThat(new Context(0, true).after(TEXT, SHOUT)).isEmpty();
        assertThat(new Context(0, false).after(TEXT, SHOUT)).isEmpty();
    }

    @Test
    void textWithoutWhiteSpaceDoesNotGoOnForEver() {
        String text = "門".repeat(13_000) + "叫" + "😀".repeat(6_500);
        Span match = new Span(13_000, 13_001);
        Context ten = new Context(10, true);

        assertThat(ten.before(text, match)).isEqualTo("門".repeat(240));
        assertThat(ten.after(text, match)).isEqualTo("😀".repeat(240));
    }
}
