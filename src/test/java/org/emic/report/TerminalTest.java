package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Passage;
import org.emic.model.Place;
import org.emic.model.Span;
import org.junit.jupiter.api.Test;

/** What is read on a screen: tables fitted to it, concordances, diagnostics. */
class TerminalTest {

    private static final Style NARROW = new Style(false, 30, false, "");
    private static final Style COLOUR = new Style(true, 0, false, "");

    @Test
    void widthsAgreeWithUnicode() {
        for (int c = 0x300; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(Width.of(c)).as("U+%04X", c).isEqualTo(byIcu(c));
        }
    }

    @Test
    void wordsGiveWayToTheTerminalAndNumbersDoNot() throws IOException {
        Table table = new Table(
                "t",
                List.of(Column.text("id"), Column.integer("count"), Column.text("text")),
                List.of(
                        List.of(Cell.of("a"), Cell.of(1234567890L), Cell.of("She walked out and slammed the door")),
                        List.of(Cell.of("b"), Cell.of(2), Cell.of("家庭訪問家庭訪問家庭訪問"))),
                Footer.NONE);

        assertThat(write(table, NARROW)).isEqualTo("""
            id       count  text
            --  ----------  --------------
            a   1234567890  She walked ou…
            b            2  家庭訪問家庭…
            """);
    }

    @Test
    void aCommandStaysWholeAndNothingGivesWayToIt() throws IOException {
        Table table = new Table(
                "t",
                List.of(Column.text("text"), Column.integer("count"), Column.command("trace")),
                List.of(List.of(
                        Cell.of("She walked out and slammed the door"),
                        Cell.of(2),
                        Cell.of("emic segments --where 'hostility AND case:=hill'"))),
                Footer.NONE);

        assertThat(write(table, NARROW)).endsWith("""
            She walked out and sla…      2  emic segments --where 'hostility AND case:=hill'
            """);
    }

    @Test
    void whatStandsBeforeAMatchIsCutOnItsFarSide() throws IOException {
        Table table = new Table(
                "t",
                List.of(Column.before("before"), Column.text("match"), Column.integer("distance")),
                List.of(
                        List.of(Cell.of("She walked out and slammed the"), Cell.of("door"), Cell.of(-1)),
                        List.of(Cell.of("the"), Cell.of("door"), Cell.of(-1))),
                Footer.NONE);

        assertThat(write(table, NARROW)).isEqualTo("""
                   before  match  distance
            -------------  -----  --------
            … slammed the  door         -1
                      the  door         -1
            """);
    }

    @Test
    void aPipeGetsEverythingUncut() throws IOException {
        String words = "x".repeat(500);
        Table table = new Table("t", List.of(Column.text("text")), List.of(List.of(Cell.of(words))), Footer.NONE);

        assertThat(write(table, Style.plain(""))).contains("\n" + words + "\n");
    }

    @Test
    void combiningMarksStayWithTheirLetterWhenCut() {
        assertThat(Width.of("cafe\u0301")).isEqualTo(4);
        assertThat(Width.cut("cafe\u0301s and more", 5)).isEqualTo("cafe\u0301…");
        assertThat(Width.cutLeft("more cafe\u0301", 3)).isEqualTo("…fe\u0301");
        assertThat(Width.cut("👍👍👍", 4)).isEqualTo("👍…");
    }

    @Test
    void coloursAreOurOwnAndNeverTheTranscripts() throws IOException {
        Table table = new Table(
                "t",
                List.of(Column.text("text")),
                List.of(List.of(Cell.of("\u001b[2Jgone"))),
                Footer.of(Map.of("words", 1L), Map.of()));
        String written = write(table, COLOUR);

        assertThat(written)
                .startsWith("\u001b[1mtext\u001b[0m\n")
                .contains("\u241b[2Jgone")
                .doesNotContain("\u001b[2J");
        assertThat(write(table, Style.plain(""))).doesNotContain("\u001b");
    }

    @Test
    void aLongListKeepsItsColumnsAndLosesNoRow() throws IOException {
        StringWriter out = new StringWriter();
        RowWriter rows = Writers.named("table").open(Target.of(out), Style.plain(""));
        rows.begin("t", List.of(Column.integer("n"), Column.text("text")));
        for (int i = 0; i < 2500; i++) {
            rows.row(List.of(Cell.of(i), Cell.of("x")));
        }
        rows.end(Footer.NONE);

        assertThat(out.toString().lines()).hasSize(2502).contains("  0  x", "999  x", "2499  x");
    }

    @Test
    void aConcordanceStandsUnderItsMatch() throws IOException {
        assertThat(kwic(
                        Style.plain(""),
                        false,
                        Footer.of(Map.of("matches", 2L), Map.of("kind", List.of("interview"))),
                        new KwicLine("int-01", 3, "P1", "and then she ", "shouted", "\n\nat the\nworker"),
                        new KwicLine("obs-2", 12, "", "“", "Yelled", "”, he said")))
                .isEqualTo("""
                    int-01:3  P1  and then she [shouted] at the worker
                    obs-2:12                  “[Yelled]”, he said

                    denominators: matches 2
                    filters: kind = interview
                    """);
    }

    @Test
    void aConcordanceIsFittedToTheTerminal() throws IOException {
        // 50 columns less the place (3), the gap (2) and the match (7) are 38: half of them to the left.
        assertThat(kwic(
                        new Style(true, 50, false, ""),
                        false,
                        Footer.NONE,
                        new KwicLine(
                                "s",
                                1,
                                "",
                                "a long way of telling it and then she ",
                                "shouted",
                                " at the worker until he went")))
                .isEqualTo("\u001b[2ms:1\u001b[0m    …it and then she \u001b[1;31mshouted\u001b[0m at the worker…\n");
    }

    @Test
    void aSourceStandsOnceAboveItsLines() throws IOException {
        assertThat(kwic(
                        Style.plain(""),
                        true,
                        Footer.NONE,
                        new KwicLine("int-01", 9, "P1", "she ", "shouted", ""),
                        new KwicLine("int-01", 10, "Worker", "they ", "shout", " a lot"),
                        new KwicLine("obs-2", 1, "", "", "Shout", "")))
                .isEqualTo("""
                    int-01
                       9  P1       she [shouted]
                      10  Worker  they [shout] a lot
                    obs-2
                       1               [Shout]
                    """);
    }

    @Test
    void noLineOfAConcordanceIsWiderThanTheTerminal() throws IOException {
        List<KwicLine> lines = List.of(
                new KwicLine(
                        "interview-holloway-m03-mother",
                        7,
                        "家庭訪問員",
                        "門".repeat(40),
                        "叫" + "い".repeat(60),
                        "後".repeat(40)),
                new KwicLine("s", 12345, "a-very-long-label-indeed", "x ".repeat(60), "word", "y ".repeat(60)),
                new KwicLine("s2", 1, "", "", "w".repeat(300), "after"));
        for (int width = 60; width <= 160; width += 7) {
            for (boolean grouped : new boolean[] {true, false}) {
                int columns = width;
                assertThat(kwic(
                                        new Style(false, width, false, ""),
                                        grouped,
                                        Footer.NONE,
                                        lines.toArray(KwicLine[]::new))
                                .lines())
                        .allSatisfy(line -> assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(columns));
            }
        }
    }

    @Test
    void theMatchesStandInOneColumnWhateverTheWidthOfTheLetters() throws IOException {
        String written = kwic(
                new Style(false, 80, false, ""),
                false,
                Footer.NONE,
                new KwicLine("s", 1, "P1", "👍👍 she ", "shouted", ""),
                new KwicLine("s", 2, "P1", "門の前で彼女が", "shouted", ""),
                new KwicLine("s", 3, "P1", "cafe\u0301 ", "shouted", ""));

        assertThat(written.lines().map(line -> Width.of(line.substring(0, line.indexOf('[')))))
                .containsOnly(23);
    }

    @Test
    void markedWordsStayMarkedWhereALineIsFolded() throws IOException {
        StringWriter out = new StringWriter();
        PageWriter page = new PageWriter(Target.of(out), new Style(false, 32, false, ""));
        page.heading("s:1  P1");
        page.passage(
                new Passage(
                        new Span(0, 0),
                        1,
                        3,
                        "P1",
                        "",
                        1,
                        Optional.empty(),
                        "one two three four five six seven\n\neight \u001b[2J",
                        "before ",
                        ""),
                List.of(new Span(8, 27), new Span(35, 40)),
                true);
        page.end(Footer.NONE);

        assertThat(out).hasToString("""
            s:1  P1
              …before
              one two [three four five six]
              seven

              [eight] ␛[2J
            """);
    }

    private static String kwic(Style style, boolean grouped, Footer footer, KwicLine... lines) throws IOException {
        StringWriter out = new StringWriter();
        KwicWriter kwic = new KwicWriter(Target.of(out), style, grouped);
        for (KwicLine line : lines) {
            kwic.line(line);
        }
        kwic.end(footer);
        return out.toString();
    }

    @Test
    void diagnosticsComeInOrderWithTheirSeverityInColour() throws IOException {
        List<Diagnostic> two = List.of(
                Diagnostic.warning("ING-002", Place.file("b.txt"), "second", ""),
                Diagnostic.error("ING-001", Place.file("a.txt"), "first", "look"));
        StringBuilder plain = new StringBuilder();
        DiagnosticWriter.write(two, plain, false);
        StringBuilder coloured = new StringBuilder();
        DiagnosticWriter.write(two, coloured, true);

        assertThat(plain).hasToString("a.txt: error[ING-001]: first\nhint: look\nb.txt: warning[ING-002]: second\n");
        assertThat(coloured.toString()).contains("a.txt: \u001b[31merror[ING-001]\u001b[0m: first");
        assertThat(DiagnosticWriter.summary(two)).isEqualTo("1 error, 1 warning");
        assertThat(DiagnosticWriter.summary(List.of())).isEmpty();
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Writers.named("jsno"))
                .isInstanceOf(EmicException.class)
                .hasMessageContaining(
                        "error[REP-001]: there is no format 'jsno'; the formats are csv, html, json, jsonl, md, table,"
                                + " tsv, xlsx")
                .hasMessageContaining("did you mean 'json'");
        assertThat(Writers.ids()).isSorted();
    }

    private static int byIcu(int c) {
        int type = UCharacter.getType(c);
        boolean jamo = (c >= 0x1160 && c <= 0x11ff) || (c >= 0xd7b0 && c <= 0xd7ff);
        if (jamo
                || type == ECharacterCategory.NON_SPACING_MARK
                || type == ECharacterCategory.ENCLOSING_MARK
                || type == ECharacterCategory.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    private static String write(Table table, Style style) throws IOException {
        StringWriter out = new StringWriter();
        Writers.write(table, Writers.named("table"), Target.of(out), style);
        return out.toString();
    }
}
