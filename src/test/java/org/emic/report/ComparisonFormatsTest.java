package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.diagnostic.EmicException;
import org.emic.model.Attributes;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Passage;
import org.emic.model.Place;
import org.emic.model.Source;
import org.emic.model.Span;
import org.junit.jupiter.api.Test;

/** A comparison of codebooks in every format, over text that would break out of each. */
class ComparisonFormatsTest {

    private static final String HOSTILE =
            "<script>x</script> @maria #12 [a](b) **c** `d`\n# head\n| e | \u001b[31m \u202e &amp; \"f\"";

    private static Comparison comparison(String text) {
        Comparison.Judged judged = new Comparison.Judged("major", "open", text);
        Comparison.Change change = new Comparison.Change(
                "field-changed", "anger", "definition", text, text + "!", judged, text, Place.file("a b.yaml"));
        Comparison.Change added = new Comparison.Change(
                "code-added",
                "fear",
                "",
                "",
                "Fear",
                new Comparison.Judged("minor", "certain", "a code more"),
                "",
                Place.NONE);
        Table table = new Table(
                "consequences",
                List.of(Column.text("code"), Column.integer("lost")),
                List.of(List.of(Cell.of("anger"), Cell.of(7))),
                new Footer(
                        List.of(Cell.of("(total)"), Cell.of(7)), Map.of("sources", 3L), Map.of(), Map.of(), List.of()));
        Source source = new Source(
                "visit",
                "",
                "",
                Attributes.NONE,
                List.of(),
                ParagraphBreak.BLANK_LINE,
                new Origin("", "", "", "", ""),
                "");
        Passage whole = new Passage(new Span(4, 90), 3, 3, text, "", 1, Optional.empty(), text + text, "", "");
        Passage words = new Passage(new Span(4, 9), 5, 5, "P", "", 1, Optional.empty(), "<b>no", "he said ", " to me");
        Effects effects = new Effects(
                table,
                List.of(new Effects.Group(
                        "lost",
                        "anger",
                        "",
                        7,
                        List.of(new Effects.Quoted(source, whole), new Effects.Quoted(source, words)))));
        return new Comparison(
                new Comparison.Side(text, "visits", "1.0.0"),
                new Comparison.Side("new.yaml", "visits", "1.1.0"),
                List.of(change, added),
                new Comparison.Verdict("major", "2.0.0", false, "it did not rise far enough"),
                Optional.of(effects));
    }

    private static String written(String format, Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonWriters.named(format).write(comparison, Target.of(out), Style.plain("1.2.3"));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void markdownShowsTextAndNeverReadsItAsMarkup() throws IOException {
        String markdown = written("md", comparison(HOSTILE));
        assertThat(markdown)
                .doesNotContain("<script", "<b>", "@maria", " #12", "[a](b)", "**c**", "`d`\n", "\u001b", "\u202e")
                .contains("&lt;script&gt;", "\\*\\*c\\*\\*", "he said **&lt;b&gt;no** to me");
        List<String> own = markdown.lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("^( *[-#]+ |\\*\\*|\\| |<|… and ).*", "ok"))
                .distinct()
                .toList();
        assertThat(own).containsExactly("ok");
        assertThat(markdown.lines().filter(line -> line.startsWith("#")))
                .containsExactly("### visits", "#### major", "#### minor", "#### consequences");
    }

    @Test
    void textSteersNoTerminal() throws IOException {
        assertThat(written("text", comparison(HOSTILE)))
                .doesNotContain("\u001b", "\u202e")
                .contains("major\n  anger: definition changed\n")
                .contains("anger: 7 lost\n")
                .contains("he said [<b>no] to me")
                .contains("… and 5 more")
                .endsWith("version 1.0.0 → 1.1.0: the differences are major, 2.0.0 at least; it did not rise far"
                        + " enough\n");
    }

    @Test
    void jsonHandsTextOnAsItIs() throws IOException {
        JsonNode json = new ObjectMapper().readTree(written("json", comparison(HOSTILE)));
        JsonNode change = json.get("differences").get(0);
        assertThat(change.get("old").asText()).isEqualTo(HOSTILE);
        assertThat(change.get("kind").asText()).isEqualTo("field-changed");
        assertThat(change.get("step").asText()).isEqualTo("major");
        assertThat(change.get("basis").asText()).isEqualTo("open");
        assertThat(json.get("counts").toString()).isEqualTo("{\"major\":1,\"minor\":1,\"patch\":0}");
        assertThat(json.get("verdict").get("followed").asBoolean()).isFalse();
        JsonNode consequences = json.get("consequences");
        assertThat(consequences.get("codes").get(0).get("lost").asInt()).isEqualTo(7);
        assertThat(consequences.get("totals").get("lost").asInt()).isEqualTo(7);
        assertThat(consequences.get("denominators").get("sources").asInt()).isEqualTo(3);
        assertThat(consequences
                        .get("passages")
                        .get(0)
                        .get("quotes")
                        .get(0)
                        .get("text")
                        .asText())
                .isEqualTo(HOSTILE + HOSTILE);
    }

    @Test
    void aLongPassageIsCutForPeople() throws IOException {
        String text = "word ".repeat(400);
        assertThat(written("text", comparison(text))).contains("word …\n");
    }

    @Test
    void theListIsInTheOrderOfTheIdsAndAnUnknownFormatIsTold() {
        assertThat(ComparisonWriters.ids()).isSorted();
        assertThat(ComparisonWriters.ALL)
                .allSatisfy(format -> assertThat(format.summary()).isNotBlank());
        try {
            ComparisonWriters.named("markdown");
        } catch (EmicException e) {
            assertThat(e.diagnostics().get(0).message()).contains("json, md, text");
            return;
        }
        throw new AssertionError("no such format");
    }
}
