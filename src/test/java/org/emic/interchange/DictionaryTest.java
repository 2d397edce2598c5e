package org.emic.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emic.codebook.CodebookReader;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.rule.RulePrinter;
import org.junit.jupiter.api.Test;

/** Codebooks as dictionaries of other tools: what they can hold comes back, what they cannot is listed. */
class DictionaryTest {

    private static final Codebook BOOK = CodebookReader.read("book.yaml", """
        emic: codebook/1
        name: moods
        version: 1.0.0
        unit: match
        codes:
          - id: negative
            rules: [bad OR hat* OR "so (very|rather) sad"]
            codes:
              - id: loud
                definition: Raised voices.
                rules:
                  - shout* OR don't
                  - {id: near-door, match: slam* NEAR/4 door*}
                  - {id: of-parents, match: yell*, role: parent}
                  - "*hood"
          - id: positive
            rules: ['good OR "a lot"', {match: fine, unit: turn}]
          - id: other
        """.getBytes(StandardCharsets.UTF_8))
            .codebook()
            .orElseThrow();

    @Test
    void liwcNumbersItsCategoriesAndIndentsThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> lost = new LiwcFormat().write(BOOK, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "%",
                        "1\tnegative",
                        "\t2\tloud",
                        "3\tpositive",
                        "4\tother",
                        "%",
                        "a lot\t3",
                        "bad\t1",
                        "don't\t2",
                        "fine\t3",
                        "good\t3",
                        "hat*\t1",
                        "shout*\t2",
                        "so rather sad\t1",
                        "so very sad\t1");
        assertThat(lost.stream().map(each -> each.id() + " " + each.message()))
                .containsExactlyInAnyOrder(
                        "INT-030 a LIWC dictionary has no place for the codebook's name (moods), version (1.0.0)",
                        "INT-031 a LIWC dictionary holds words alone, so what codes mean (names, definitions, criteria,"
                                + " examples, colours) is left out: loud",
                        "INT-033 a LIWC dictionary has words and phrases and no operators or conditions, so these rules"
                                + " are left out: near-door, of-parents",
                        "INT-037 a LIWC dictionary has no such wildcards, so these entries are left out: *hood",
                        "INT-038 a LIWC dictionary counts words, so the unit of the rules is lost: positive",
                        "INT-039 a LIWC dictionary has no categories without words; these codes are empty in it:"
                                + " other");
    }

    @Test
    void quantedaNestsItsCategories() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> lost = new QuantedaFormat().write(BOOK, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
            negative:
              __:
                - 'bad'
                - 'hat*'
                - 'so very sad'
                - 'so rather sad'
              loud:
                - 'shout*'
                - 'don''t'
                - '*hood'
            positive:
              - 'good'
              - 'a lot'
              - 'fine'
            other: []
            """);
        assertThat(lost.stream().map(Diagnostic::id)).doesNotContain("INT-037").contains("INT-033");
    }

    @Test
    void lineBreaksInExamplesAreListedWhereATableLosesThem() throws IOException {
        Codebook book = CodebookReader.read(
                        "a.yaml",
                        "emic: codebook/1\nname: a\ncodes: [{id: b, examples: {typical: [\"two\\nlines\"]}}]"
                                .getBytes(StandardCharsets.UTF_8))
                .codebook()
                .orElseThrow();

        assertThat(new CsvFormat()
                        .write(book, new ByteArrayOutputStream()).stream()
                                .map(each -> each.id() + ": " + each.message()))
                .contains("INT-032: a table has an example a line, so line breaks inside examples became spaces: b");
    }

    @Test
    void wordsComeBackAsTheRulesTheyWere() throws IOException {
        for (CodebookFormat.Writing format : List.of(new LiwcFormat(), new QuantedaFormat())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(BOOK, out);
            Incoming read = ((CodebookFormat.Reading) format)
                    .read(CodebookFormatsTest.file("again.txt", out.toString(StandardCharsets.UTF_8)));

            Codebook again = read.codebook().orElseThrow();
            assertThat(again.all().map(Code::id)).containsExactly("negative", "loud", "positive", "other");
            assertThat(RulePrinter.print(
                            again.find("positive").orElseThrow().rules().get(0).match()))
                    .contains("good", "\"a lot\"", "fine");
            assertThat(again.unit().written()).isEqualTo("match");
        }
    }
}
