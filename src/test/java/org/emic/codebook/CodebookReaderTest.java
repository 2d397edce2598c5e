package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Rule;
import org.emic.model.Unit;
import org.emic.rule.RulePrinter;
import org.junit.jupiter.api.Test;

class CodebookReaderTest {

    private static final String HOSTILE = """
        # yaml-language-server: $schema=codebook.schema.json
        emic: codebook/1
        name: hostile-relationships
        version: 1.0.0
        language: en
        unit: turn
        citation: Ferguson et al. 2021
        codes:
          - id: hostility
            name: Hostility
            brief: Open antagonism between client and worker.
            definition: Words or acts against the other.
            exclude: "Passive ways of not taking part: [[resistance]]."
            colour: "#b5382a"
            rules:
              - (shout* OR yell* OR scream*) NOT NEAR/4 (kettle OR joy OR laughter)
              - id: told-to-leave
                match: ("get out" OR "fuck off") OR (slam* NEAR/4 door*)
                unless: (joke* OR laugh*)
                speaker: role:parent
                unit: sentence
            examples:
              typical:       ["Get out of my house, she shouted."]
              atypical:      ["He laughed at everything the worker said."]
              close-but-no:  ["The kettle screamed on the stove."]
            codes:
              - id: insults
                no-rules: no words of their own
          - id: resistance
            rules: [speaker:P1 AND code:hostility]
        """;

    @Test
    void formerIdsAreOneOrAListAndStayWithTheirCode() {
        Codebook book = valid(
                "a.yaml",
                "emic: codebook/1\nname: a\ncodes: [{id: shouting, formerly: yelling, codes: "
                        + "[{id: doors, formerly: [slamming, banging], rules: [code:silence]}]}, {id: silence}]\n");
        assertThat(book.find("shouting").orElseThrow().formerly()).containsExactly("yelling");
        assertThat(book.find("doors").orElseThrow().formerly()).containsExactly("slamming", "banging");
        assertThat(book.find("silence").orElseThrow().formerly()).isEmpty();

        Codebook table = valid("a.csv", "id,formerly\ndoors,\"slamming\nbanging\"\n");
        assertThat(table.find("doors").orElseThrow().formerly()).containsExactly("slamming", "banging");
    }

    @Test
    void readsEveryFieldOfACodebook() {
        Codebook book = valid("hostile.yaml", HOSTILE);

        assertThat(book.name()).isEqualTo("hostile-relationships");
        assertThat(book.version()).isEqualTo("1.0.0");
        assertThat(book.language()).isEqualTo("en");
        assertThat(book.unit()).isEqualTo(Unit.TURN);
        assertThat(book.citation()).isEqualTo("Ferguson et al. 2021");
        assertThat(book.all().map(Code::id)).containsExactly("hostility", "insults", "resistance");
        Code hostility = book.find("hostility").orElseThrow();
        assertThat(hostility.name()).isEqualTo("Hostility");
        assertThat(hostility.colour()).isEqualTo("#b5382a");
        assertThat(hostility.examples().closeButNo()).containsExactly("The kettle screamed on the stove.");
        assertThat(book.find("insults").orElseThrow().withoutRules()).isEqualTo("no words of their own");
        assertThat(book.find("insults").orElseThrow().name()).isEqualTo("insults");
    }

    @Test
    void readsARuleAsATextAndARuleWithKeys() {
        List<Rule> rules =
                valid("hostile.yaml", HOSTILE).find("hostility").orElseThrow().rules();

        assertThat(rules).extracting(Rule::id).containsExactly("hostility/1", "told-to-leave");
        assertThat(rules).extracting(Rule::unit).containsExactly(Unit.TURN, Unit.SENTENCE);
        assertThat(rules.get(0).place().line()).isEqualTo(16);
        assertThat(rules.get(0).place().column()).isEqualTo(9);
        assertThat(RulePrinter.print(rules.get(1).unless().orElseThrow())).isEqualTo("joke* OR laugh*");
        assertThat(RulePrinter.print(rules.get(1).condition().orElseThrow())).isEqualTo("role:parent");
    }

    static Codebook valid(String name, String text) {
        ReadCodebook read = read(name, text);
        assertThat(rendered(read)).isEmpty();
        return read.codebook().orElseThrow();
    }

    static ReadCodebook read(String name, String text) {
        return CodebookReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String rendered(ReadCodebook read) {
        return read.diagnostics().stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
    }
}
