package org.emic.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Attributes;
import org.emic.model.Code;
import org.emic.model.Rule;
import org.emic.model.Transcript;
import org.emic.model.Unit;
import org.emic.model.Value;
import org.junit.jupiter.api.Test;

/** What a rule may ask beside words: who speaks, what source it is, and what else is coded there. */
class RuleConditionsTest {

    private static final String TALK = "P1: Get out!\nW: I will not get out.\nChild: get out, get out";

    /** One interview and one observation of a family, with a month, a day, a yes and a site. */
    private static Field family() {
        Field field = new Field("en");
        field.roles = Field.roles("P1", "parent", "W", "worker");
        field.add(with(
                "interview",
                Field.transcript("hale-1", TALK),
                Map.of(
                        "case", new Value.Text("Hale"),
                        "month", new Value.Decimal(new BigDecimal("3")),
                        "visited", new Value.Day(LocalDate.of(2026, 3, 14)),
                        "consent", new Value.Flag(true),
                        "site", new Value.Text("Ørsted North"))));
        return field.add(with("observation", Field.transcript("note", "O: They get out."), Map.of()));
    }

    private static Transcript with(String kind, Transcript of, Map<String, Value> attributes) {
        return new Transcript(
                Field.source(
                        of.source().id(),
                        kind,
                        new Attributes(new TreeMap<>(attributes)),
                        of.source().turns()),
                of.text());
    }

    private static List<String> find(String unit, String rule) {
        try (Field field = family()) {
            return field.find(unit, rule);
        }
    }

    @Test
    void speakerIsTheLabelInAnyCaseAndMayHaveWildcards() {
        assertThat(find("turn", "\"get out\" AND speaker:p1")).containsExactly("Get out! [Get out]");
        assertThat(find("turn", "\"get out\" AND speaker:ch*")).containsExactly("get out, get out [get out, get out]");
        assertThat(find("turn", "\"get out\" NOT speaker:P1")).hasSize(3);
    }

    @Test
    void roleIsWhatThePersonIsInTheStudy() {
        assertThat(find("turn", "\"get out\" AND role:worker")).containsExactly("I will not get out. [get out]");
        assertThat(find("turn", "\"get out\" AND role:*"))
                .as("the child has no role")
                .hasSize(2);
    }

    @Test
    void inASourceItIsEnoughThatOneTurnIsTheirs() {
        assertThat(find("source", "not AND role:parent")).hasSize(1);
        assertThat(find("turn", "not AND role:parent")).isEmpty();
    }

    @Test
    void kindCaseAndSourceAreThoseOfTheSource() {
        assertThat(find("turn", "get AND kind:observation")).containsExactly("They get out. [get]");
        assertThat(find("turn", "get AND case:hale")).hasSize(3);
        assertThat(find("turn", "get NOT case:*")).containsExactly("They get out. [get]");
        assertThat(find("turn", "get AND source:hale-*")).hasSize(3);
    }

    @Test
    void attributesCompareByTheirType() {
        assertThat(find("turn", "get AND attr.month:>2")).hasSize(3);
        assertThat(find("turn", "get AND attr.month:>10"))
                .as("3 is less than 10")
                .isEmpty();
        assertThat(find("turn", "get AND attr.month:3.0")).hasSize(3);
        assertThat(find("turn", "get AND attr.month:<=2")).isEmpty();
        assertThat(find("turn", "get AND attr.visited:>=2026-03-01")).hasSize(3);
        assertThat(find("turn", "get AND attr.visited:2026-03-*")).hasSize(3);
        assertThat(find("turn", "get AND attr.consent:yes")).hasSize(3);
        assertThat(find("turn", "get AND attr.site:\"orsted north\"")).hasSize(3);
    }

    @Test
    void aSourceWithoutTheAttributeFitsNoComparison() {
        assertThat(find("turn", "They AND attr.month:<100")).isEmpty();
        assertThat(find("turn", "They NOT attr.month:>=0")).containsExactly("They get out. [They]");
    }

    @Test
    void keysOfARuleAreConditionsAndItsUnlessIsANot() {
        Rule rule = new Rule(
                "leave",
                Field.parse("\"get out\""),
                Optional.of(Field.parse("not OR never")),
                Optional.of(Field.parse("role:parent OR role:worker")),
                Unit.TURN,
                "\"get out\"",
                org.emic.model.Place.NONE);
        RuleSet rules = RuleSet.of(Field.book("en", Field.code("told", List.of(rule))));
        try (Field field = family()) {
            assertThat(field.find(rules, "told")).containsExactly("Get out! [Get out]");
        }
    }

    @Test
    void codeIsWhatTheCodebooksOtherRulesCodedThere() {
        Code below = Field.code("order", List.of(Field.rule("order/1", "match", "get")));
        Code above = Field.code("hostility", List.of(), below);
        Code asks = Field.code("refusal", List.of(Field.rule("refusal/1", "turn", "not AND code:hostility")));
        RuleSet rules = RuleSet.of(Field.book("en", asks, above));
        try (Field field = family()) {
            assertThat(field.find(rules, "refusal")).containsExactly("I will not get out. [not]");
        }
    }

    @Test
    void codesThatAskForEachOtherAreToldAndTheOthersRun() {
        RuleSet rules = RuleSet.of(Field.book(
                "en",
                Field.code("a", List.of(Field.rule("a/1", "turn", "get AND code:b"))),
                Field.code(
                        "b", List.of(Field.rule("b/1", "turn", "get AND code:a"), Field.rule("b/2", "turn", "they"))),
                Field.code("c", List.of(Field.rule("c/1", "turn", "get AND code:b AND kind:obs*")))));
        assertThat(rules.diagnostics()).extracting(Diagnostic::id).containsOnly("IDX-007");
        try (Field field = family()) {
            assertThat(field.find(rules, "b")).containsExactly("They get out. [They]");
            assertThat(field.find(rules, "c")).containsExactly("They get out. [get]");
        }
    }
}
