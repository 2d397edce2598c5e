package org.emic.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.rule.RulePrinter;
import org.emic.rule.Rules;

/**
 * One word for each code of a codebook that changes when its rules may find something else: its rules and units, those of
 * the codes it asks for by {@code code:}, the language, and the engine. Definitions and examples may change freely.
 */
final class CodeKeys {

    private final Codebook codebook;
    private final String engine;
    private final Map<String, Set<String>> asked = new LinkedHashMap<>();

    /** @param engine what names the way rules are evaluated */
    CodeKeys(Codebook codebook, String engine) {
        this.codebook = codebook;
        this.engine = engine;
        codebook.all().forEach(code -> {
            asked.put(
                    code.id(),
                    code.rules().stream()
                            .flatMap(rule -> expressions(rule).stream())
                            .flatMap(Rules::conditions)
                            .filter(Expression.HasCode.class::isInstance)
                            .map(asks -> ((Expression.HasCode) asks).code())
                            .collect(Collectors.toCollection(TreeSet::new)));
        });
    }

    /** By code, in the codebook's order. */
    Map<String, String> all() {
        Map<String, String> own = new LinkedHashMap<>();
        codebook.all().forEach(code -> own.put(code.id(), own(code)));
        Map<String, String> keys = new LinkedHashMap<>();
        for (String code : own.keySet()) {
            HashedWords sum =
                    new HashedWords().add(engine).add(codebook.language()).add(own.get(code));
            needed(code).forEach(each -> sum.add(each).add(own.get(each)));
            keys.put(code, sum.hex());
        }
        return keys;
    }

    /** The codes that must be run for {@code code} to be known, itself included. */
    Set<String> needed(String code) {
        Set<String> all = new TreeSet<>();
        reach(code, all);
        return all;
    }

    private void reach(String code, Set<String> all) {
        if (!all.add(code)) {
            return;
        }
        for (String other : asked.getOrDefault(code, Set.of())) {
            codebook.find(other).ifPresent(found -> found.all().forEach(each -> reach(each.id(), all)));
        }
    }

    private static String own(Code code) {
        HashedWords sum = new HashedWords();
        for (Rule rule : code.rules()) {
            sum.add(rule.unit().written());
            sum.add(RulePrinter.print(rule.match()));
            sum.add(rule.unless().map(RulePrinter::print).orElse(""));
            sum.add(rule.condition().map(RulePrinter::print).orElse(""));
        }
        return sum.hex();
    }

    private static List<Expression> expressions(Rule rule) {
        return Stream.of(Stream.of(rule.match()), rule.unless().stream(), rule.condition().stream())
                .flatMap(each -> each)
                .toList();
    }
}
