package org.emic.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.model.Unit;
import org.emic.rule.Rules;

/**
 * Rules made ready to run: those of a codebook, or one to search by. Rules that cannot run are left out and told in
 * {@link #diagnostics()}; the others run.
 */
public final class RuleSet {

    /** The code under which the one rule of a search delivers its matches. */
    public static final String SEARCH = "";

    /** A rule, and what of it is evaluated. */
    record Ready(Rule rule, Node node) {}

    /** The rules of a code that code units of one kind; {@code any} is all of them as one, for counting. */
    record Group(Unit unit, List<Ready> rules, Node any) {}

    private final RuleCompiler compiler;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> codes;
    private final Map<String, List<Group>> groups = new LinkedHashMap<>();
    /** Codes that others refer to, each after those it refers to itself. */
    private final List<String> referred = new ArrayList<>();

    private final List<Expression.Condition> conditions = new ArrayList<>();
    private final Optional<CodedPlaces> given;

    private RuleSet(
            RuleCompiler compiler, List<String> codes, Map<String, List<Rule>> rules, Optional<CodedPlaces> given) {
        this.compiler = compiler;
        this.given = given;
        this.codes = List.copyOf(codes);
        Map<String, List<Ready>> ready = new LinkedHashMap<>();
        rules.forEach((code, list) -> {
            List<Ready> compiled = new ArrayList<>();
            for (Rule rule : list) {
                collectConditions(rule);
                compiler.compile(rule, diagnostics).ifPresent(node -> compiled.add(new Ready(rule, node)));
            }
            ready.put(code, compiled);
        });
        References references = new References(ready);
        ready.forEach((code, list) -> {
            List<Ready> runs = new ArrayList<>();
            for (Ready one : list) {
                if (references.isCircular(code, one)) {
                    diagnostics.add(Diagnostic.error(
                            "IDX-007",
                            one.rule().place(),
                            "the rule '" + one.rule().id() + "' refers by 'code:' to a code that refers back to '"
                                    + code + "'",
                            "rules may refer to each other in one direction only"));
                } else {
                    runs.add(one);
                }
            }
            groups.put(code, group(runs));
        });
        if (given.isEmpty()) {
            referred.addAll(references.inOrder(groups));
        }
        Collections.sort(diagnostics);
    }

    /** All rules of a codebook. */
    public static RuleSet of(Codebook codebook) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        codebook.all().forEach(code -> rules.put(code.id(), code.rules()));
        RuleCompiler compiler = new RuleCompiler(
                codebook.language(),
                id -> codebook.find(id).stream()
                        .flatMap(Code::all)
                        .map(Code::id)
                        .toList());
        return new RuleSet(compiler, List.copyOf(rules.keySet()), rules, Optional.empty());
    }

    /**
     * One rule, whose matches come under the code {@link #SEARCH}.
     *
     * @param coded where the codes that {@code code:} in the rule names have segments, by whomever
     * @param language of the texts, a BCP 47 tag: whose stems are used
     */
    public static RuleSet of(Rule rule, CodedPlaces coded, String language) {
        RuleCompiler compiler = new RuleCompiler(language, code -> coded.has(code) ? List.of(code) : List.of());
        return new RuleSet(compiler, List.of(SEARCH), Map.of(SEARCH, List.of(rule)), Optional.of(coded));
    }

    /** What is wrong with rules, in the order of their places. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The codes whose matches are delivered, in the order of the codebook; those without rules too. */
    public List<String> codes() {
        return codes;
    }

    /** The conditions of all rules, in the order of the codebook, so that the names in them can be checked. */
    public List<Expression.Condition> conditions() {
        return List.copyOf(conditions);
    }

    RuleCompiler compiler() {
        return compiler;
    }

    List<String> referred() {
        return referred;
    }

    /** Where the codes referred to have segments, if that is given and not to be matched first. */
    Optional<CodedPlaces> given() {
        return given;
    }

    /** The rules of a code by unit, in the order in which the units appear first. */
    List<Group> groups(String code) {
        return groups.getOrDefault(code, List.of());
    }

    private static List<Group> group(List<Ready> rules) {
        Map<String, List<Ready>> byUnit = new LinkedHashMap<>();
        rules.forEach(one -> byUnit.computeIfAbsent(one.rule().unit().written(), unit -> new ArrayList<>())
                .add(one));
        List<Group> groups = new ArrayList<>();
        byUnit.values()
                .forEach(list -> groups.add(new Group(
                        list.get(0).rule().unit(),
                        list,
                        Node.any(list.stream().map(Ready::node).toList()))));
        return groups;
    }

    private void collectConditions(Rule rule) {
        Stream.of(Stream.of(rule.match()), rule.unless().stream(), rule.condition().stream())
                .flatMap(Function.identity())
                .flatMap(Rules::conditions)
                .filter(Expression.Condition.class::isInstance)
                .map(Expression.Condition.class::cast)
                .forEach(conditions::add);
    }
}
