package org.emic.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Expression;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.model.Unit;
import org.emic.rule.ParsedRule;
import org.emic.rule.RuleParser;
import org.emic.rule.RuleText;
import org.emic.rule.Rules;

/** Reads rules, as a text or with keys. */
final class RuleReader {

    /** The keys of a rule that is written with keys. */
    static final List<String> KEYS = Stream.of(
                    Stream.of("id", "match", "unless"), RuleConditions.KEYS.stream(), Stream.of("attr", "unit"))
            .flatMap(each -> each)
            .toList();

    /** A rule, the codes it names, and the texts it was read from, by key. */
    record ReadRule(Rule rule, List<Reference> references, Map<String, RuleText> texts) {}

    private final Problems problems;
    private final Map<String, Place> ids = new HashMap<>();

    RuleReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a rule.
     *
     * @param name its id where it has none of its own
     * @param unit what it codes if it says nothing else; empty if that could not be read
     * @return empty, and told, if it has an error
     */
    Optional<ReadRule> read(Node node, String name, Optional<Unit> unit) {
        if (node instanceof Scalar scalar) {
            if (scalar.isNothing() && !scalar.text().isEmpty()) {
                problems.error(
                        "CBK-031",
                        scalar.place(),
                        "a rule without a value",
                        "write what to find; YAML reads this as nothing, so put the word itself in quotes");
                return Optional.empty();
            }
            return parse(scalar).flatMap(match -> rule(match, new Draft(name, scalar), unit));
        }
        if (node instanceof Node.Mapping mapping) {
            return read(new Form(mapping, "a rule", KEYS, problems), name, unit);
        }
        problems.error(
                "CBK-012",
                node.place(),
                "a rule that is a list",
                "put a rule that begins with [ in quotes; else write one rule a line with '-'");
        return Optional.empty();
    }

    private Optional<ReadRule> read(Form form, String name, Optional<Unit> inherited) {
        RuleConditions conditions = new RuleConditions(problems);
        conditions.read(form);
        Optional<String> id = form.text("id").map(scalar -> id(scalar).orElse(""));
        Optional<Scalar> unless = form.text("unless");
        if (form.node("unless").filter(node -> node instanceof Scalar).isPresent() && unless.isEmpty()) {
            problems.error(
                    "CBK-031",
                    form.key("unless").orElseThrow().place(),
                    "'unless' without a value",
                    "write the value behind it, or delete the key");
        }
        Optional<Expression> exception = unless.flatMap(this::parse);
        Optional<Unit> unit =
                form.text("unit").map(scalar -> unit(scalar, problems)).orElse(inherited);
        Optional<Scalar> text = form.required("match", "write what to find: match: shout* OR yell*");
        Optional<Expression> match = text.flatMap(this::parse);
        boolean whole = match.isPresent()
                && !conditions.failed()
                && !id.equals(Optional.of(""))
                && form.node("unless").isPresent() == exception.isPresent();
        if (!whole) {
            return Optional.empty();
        }
        Draft draft = new Draft(id.orElse(name), text.get());
        draft.references.addAll(
                unless.map(scalar -> Reference.in(exception.get(), scalar)).orElse(List.of()));
        draft.unless = exception;
        unless.ifPresent(scalar -> draft.texts.put("unless", scalar));
        draft.condition = conditions.joined();
        return rule(match.get(), draft, unit);
    }

    /** What is known of a rule before its match and its unit. */
    private static final class Draft {
        private final String id;
        private final Scalar text;
        private final List<Reference> references = new ArrayList<>();
        private final Map<String, RuleText> texts = new HashMap<>();
        private Optional<Expression> unless = Optional.empty();
        private Optional<Expression> condition = Optional.empty();

        Draft(String id, Scalar text) {
            this.id = id;
            this.text = text;
            texts.put("match", text);
        }
    }

    private Optional<ReadRule> rule(Expression match, Draft draft, Optional<Unit> unit) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (unit.get().kind() == Unit.Kind.MATCH && Rules.canHoldWithoutHits(match)) {
            problems.error(
                    "CBK-023",
                    draft.text.place(),
                    "with the unit '" + unit.get().written()
                            + "' this rule can hold where no word matches, and has nothing to code there",
                    "give it the unit turn, or join its conditions to words by AND");
            return Optional.empty();
        }
        Rule rule = new Rule(
                draft.id,
                match,
                draft.unless,
                draft.condition,
                unit.get(),
                draft.text.text().strip(),
                draft.text.place());
        List<Reference> references = new ArrayList<>(Reference.in(match, draft.text));
        references.addAll(draft.references);
        return Optional.of(new ReadRule(rule, references, draft.texts));
    }

    private Optional<String> id(Scalar scalar) {
        Optional<String> id = Slug.read(scalar, problems);
        Place first = id.map(each -> ids.putIfAbsent(each, scalar.place())).orElse(null);
        if (first != null) {
            problems.error(
                    "CBK-015",
                    scalar.place(),
                    "a second rule '" + scalar.value() + "'",
                    "the first is in line " + first.line() + ": give this one another id");
            return Optional.empty();
        }
        return id;
    }

    private Optional<Expression> parse(Scalar scalar) {
        ParsedRule parsed = RuleParser.parse(scalar);
        boolean quoted = scalar.style() == Scalar.Style.DOUBLE_QUOTED || scalar.style() == Scalar.Style.SINGLE_QUOTED;
        for (Diagnostic each : parsed.diagnostics()) {
            boolean quotesLost =
                    quoted && each.id().equals("RUL-002") && scalar.text().indexOf('"') < 0;
            problems.add(
                    quotesLost
                            ? Diagnostic.error(
                                    each.id(),
                                    each.place(),
                                    each.message(),
                                    "YAML takes the outer quotes away; to find words as they follow each other write"
                                            + " '\"get out\"' or \"\\\"get out\\\"\"")
                            : each);
        }
        return parsed.expression();
    }

    /** The unit; empty, and told, if it is none. */
    static Optional<Unit> unit(Scalar scalar, Problems problems) {
        Optional<Unit> unit = Unit.of(scalar.value());
        if (unit.isEmpty()) {
            problems.error(
                    "CBK-016",
                    scalar.place(),
                    "'" + scalar.value() + "' is no unit, so the rules it is for are left out",
                    "units are " + Unit.FORMS);
        }
        return unit;
    }
}
