package org.emic.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.model.Unit;

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

    private RuleSet(RuleCompiler compiler, List<String> codes, Map<String, List<Rule>> rules) {
        this.compiler = compiler;
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
        referred.addAll(references.inOrder(groups));
        Collections.sort(diagnostics);
    }

    /** All rules of a codebook. */
    public static RuleSet of(Codebook codebook) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        codebook.all().forEach(code -> rules.put(code.id(), code.rules()));
        RuleCompiler compiler = new RuleCompiler(codebook.language(), Optional.of(codebook));
        return new RuleSet(compiler, List.copyOf(rules.keySet()), rules);
    }

    /**
     * One rule, whose matches come under the code {@link #SEARCH}.
     *
     * @param codebook the one that {@code code:} in the rule refers to
     * @param language of the texts, a BCP 47 tag: whose stems are used
     */
    public static RuleSet of(Rule rule, Optional<Codebook> codebook, String language) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        rules.put(SEARCH, List.of(rule));
        codebook.ifPresent(book -> book.all().forEach(code -> rules.put(code.id(), code.rules())));
        RuleSet all = new RuleSet(new RuleCompiler(language, codebook), List.of(SEARCH), rules);
        all.keepNeeded(codebook.map(book -> book.all().toList()).orElse(List.of()));
        return all;
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

    /** The rules of a code by unit, in the order in which the units appear first. */
    List<Group> groups(String code) {
        return groups.getOrDefault(code, List.of());
    }

    private static List<Group> group(List<Ready> rules) {
        Map<Unit, List<Ready>> byUnit = new LinkedHashMap<>();
        rules.forEach(one -> byUnit.computeIfAbsent(one.rule().unit(), unit -> new ArrayList<>())
                .add(one));
        List<Group> groups = new ArrayList<>();
        byUnit.forEach((unit, list) -> groups.add(
                new Group(unit, list, Node.any(list.stream().map(Ready::node).toList()))));
        return groups;
    }

    /** A search tells what is wrong with its own rule and those it refers to, and nothing of the rest of the codebook. */
    private void keepNeeded(List<Code> all) {
        Set<String> needed = new LinkedHashSet<>();
        References.codes(groups(SEARCH)).forEach(code -> need(code, needed));
        referred.retainAll(needed);
        for (Code code : all) {
            if (!needed.contains(code.id())) {
                code.rules().forEach(rule -> diagnostics.removeIf(d -> d.place().equals(rule.place())));
                groups.remove(code.id());
            }
        }
    }

    private void need(String code, Set<String> needed) {
        if (needed.add(code)) {
            References.codes(groups(code)).forEach(other -> need(other, needed));
        }
    }

    private void collectConditions(Rule rule) {
        collectConditions(rule.match());
        rule.unless().ifPresent(this::collectConditions);
        rule.condition().ifPresent(this::collectConditions);
    }

    private void collectConditions(Expression expression) {
        if (expression instanceof Expression.Condition condition) {
            conditions.add(condition);
        } else if (expression instanceof Expression.And and) {
            and.operands().forEach(this::collectConditions);
        } else if (expression instanceof Expression.Or or) {
            or.operands().forEach(this::collectConditions);
        } else if (expression instanceof Expression.Not not) {
            collectConditions(not.keep());
            collectConditions(not.without());
        }
    }
}
