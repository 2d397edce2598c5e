package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Table THEMES = new Table(
            "freq",
            List.of(Column.text("name"), Column.integer("segments")),
            List.of(List.of(Cell.of("Hostility"), Cell.of(3))),
            Footer.NONE);

    @Test
    void isReadAsOneDocument() throws IOException {
        Summary summary = new Summary(
                "A study of *homes*",
                THEMES,
                THEMES,
                List.of(
                        new Summary.Section(
                                "Hostility",
                                "Open antagonism.",
                                List.of(quote("a", "F01", 1, 2, "# not a heading\n<b>Get out</b> of my_house_ | now"))),
                        new Summary.Section("Trust", "", List.of())));
        StringWriter out = new StringWriter();
        summary.write(Target.of(out));

        assertThat(out).hasToString("""
                        # A study of \\*homes\\*

                        ## Themes

                        | name | segments |
                        | :--- | ---: |
                        | Hostility | 3 |

                        ## Themes by case

                        | name | segments |
                        | :--- | ---: |
                        | Hostility | 3 |

                        ## Quotes

                        ### Hostility

                        Open antagonism.

                        1 segment.

                        > \\# not a heading<br>&lt;b&gt;Get out&lt;/b&gt; of my_house\\_ \\| now
                        >
                        > — *Interview a*, P1, lines 1–2, case F01, 2 hits, segment a

                        ### Trust

                        No segment.
                        """);
    }

    @Test
    void theStrongestAreThoseWithMostHitsThenThoseOfCasesNotYetQuoted() {
        List<Quote> quotes = List.of(
                quote("d", "F02", 1, 1, "four"),
                quote("b", "F01", 1, 2, "two"),
                quote("a", "F01", 1, 2, "one"),
                quote("c", "F02", 1, 2, "three"),
                quote("e", "F03", 1, 1, "one"));

        assertThat(Strongest.of(quotes, 4)).extracting(Quote::segment).containsExactly("a", "c", "b", "d");
        assertThat(Strongest.of(quotes, 2)).extracting(Quote::segment).containsExactly("a", "c");
    }

    @Test
    void aLongSegmentIsCutAndMarked() throws IOException {
        Summary summary = new Summary(
                "t",
                THEMES,
                THEMES,
                List.of(new Summary.Section("x", "", List.of(quote("a", "", 1, 1, "😀".repeat(700))))));
        StringWriter out = new StringWriter();
        summary.write(Target.of(out));

        assertThat(out.toString()).contains("> " + "😀".repeat(600) + " \\[…\\]\n");
    }

    private static Quote quote(String id, String caseName, int line, int hits, String text) {
        int end = line + (int) text.chars().filter(c -> c == '\n').count();
        return new Quote("hostility", id, "Interview " + id, caseName, "P1", line, end, hits, text);
    }
}
