package org.emic.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Any text can be shown and put into XML. */
class VisibleTest {

    @Test
    void nothingIsLeftThatXmlCannotHold() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= 0xffff; c++) {
            all.append((char) c).append('.');
        }
        String shown = Visible.of(all.toString());
        assertThat(shown).hasSameSizeAs(all.toString());
        // XML 1.0, production 2: #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD].
        assertThat(shown.chars()).allMatch(c -> (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd));
    }
}
