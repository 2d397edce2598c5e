package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.emic.model.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written reads back as what it was. */
class CodebookWriterTest {

    static Stream<Codebook> books() throws IOException {
        return RandomCodebooks.shippedAndRandom(200);
    }

    @ParameterizedTest
    @MethodSource("books")
    void yamlHoldsEverything(Codebook book) {
        assertThat(SameCodebook.whole(read("book.yaml", CodebookWriter.yaml(book))))
                .isEqualTo(SameCodebook.whole(book));
    }

    @ParameterizedTest
    @MethodSource("books")
    void jsonHoldsEverything(Codebook book) {
        assertThat(SameCodebook.whole(read("book.json", CodebookWriter.json(book))))
                .isEqualTo(SameCodebook.whole(book));
    }

    @ParameterizedTest
    @MethodSource("books")
    void aTableHoldsTheCodesButForLineBreaksInExamples(Codebook book) {
        Codebook again = read("book.csv", CodebookWriter.csv(book));

        assertThat(SameCodebook.codes(again)).isEqualTo(SameCodebook.codes(withExamplesOnOneLine(book)));
        assertThat(again.name()).isEqualTo("book");
    }

    /** As {@code docs/manual/convert.md} tells it. */
    private static Codebook withExamplesOnOneLine(Codebook book) {
        String json = CodebookWriter.json(book);
        StringBuilder lines = new StringBuilder();
        boolean examples = false;
        for (String line : json.split("\n", -1)) {
            examples |= line.strip().equals("\"examples\": {");
            examples &= !line.strip().startsWith("}");
            lines.append(examples ? line.replaceAll("(\\\\t| )*(\\\\n)+(\\\\t| )*", " ") : line)
                    .append('\n');
        }
        return read("random.json", lines.toString());
    }

    @Test
    void yamlIsWrittenForPeople() {
        Codebook book = read("visits.json", """
            {"emic": "codebook/1", "name": "visits", "version": "1.0.0", "codes": [{"id": "shouting", "name": "Shouting",
             "definition": "%s", "exclude": "Two\\nlines: see [[shouting]].", "colour": "#b5382a",
             "rules": ["\\"get out\\" OR shout*", {"id": "told", "match": "leave", "role": "parent", "unit": "sentence"}],
             "examples": {"typical": ["He shouted: go!"]}}]}
            """.formatted("word ".repeat(25).strip()));

        assertThat(CodebookWriter.yaml(book)).isEqualTo("""
            emic: codebook/1
            name: visits
            version: 1.0.0
            language: en
            unit: turn
            codes:
              - id: shouting
                name: Shouting
                definition: >-
                  word word word word word word word word word word word word word word word word word word word word word
                  word word word word
                exclude: |-
                  Two
                  lines: see [[shouting]].
                colour: "#b5382a"
                rules:
                  - '"get out" OR shout*'
                  - id: told
                    match: leave
                    role: parent
                    unit: sentence
                examples:
                  typical:
                    - "He shouted: go!"
            """);
    }

    @Test
    void aRuleWithKeysIsAnObjectInItsCell() {
        Codebook book = read("visits.yaml", """
            emic: codebook/1
            name: visits
            codes: [{id: a, rules: [x, {id: told, match: leave, role: parent}]}]
            """);

        assertThat(CodebookWriter.rows(book).get(1).get(11))
                .isEqualTo("x\n{\"id\": \"told\", \"match\": \"leave\", \"role\": \"parent\"}");
    }

    @Test
    void anErrorInsideTheObjectHasItsPlaceInTheTable() {
        ReadCodebook read = CodebookReader.read(
                "a.csv", "id,rules\na,\"{\"\"match\"\": \"\"x AND\"\"}\"\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("RUL-012");
            assertThat(each.place().line()).isEqualTo(2);
            assertThat(each.place().column()).isEqualTo(20);
        });
    }

    private static Codebook read(String name, String text) {
        ReadCodebook read = CodebookReader.read(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics().stream().filter(each -> each.severity() == org.emic.diagnostic.Severity.ERROR))
                .as(text)
                .isEmpty();
        return read.codebook().orElseThrow();
    }
}
