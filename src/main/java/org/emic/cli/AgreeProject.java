package org.emic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.emic.coding.Choice;
import org.emic.coding.LoggedCoding;
import org.emic.comparison.CodingRequest;
import org.emic.comparison.StudyComparisons;
import org.emic.comparison.UnitKind;
import org.emic.comparison.Wanted;
import org.emic.model.Codebook;
import org.emic.model.Source;
import org.emic.model.Value;
import org.emic.project.Workspace;

/** The coders of a project, and what is compared of what they coded. */
final class AgreeProject {

    /** Who holds what was agreed on, and is compared only when named. */
    static final String CONSENSUS = "consensus";

    private static final String NONE = "(none)";

    private final Counting counting;
    private final List<String> coders;
    private final UnitKind unit;
    private final StudyComparisons comparisons;

    AgreeProject(ToolCommand command, Workspace workspace, CoderOptions named, AgreeProjectOptions options) {
        this.counting = new Counting(workspace);
        this.coders = coders(named);
        this.unit = options.unit(command, "turns");
        Function<Source, String> group = group(command, options.by());
        this.comparisons = new StudyComparisons(
                new CodingRequest(
                        counting.coded(),
                        workspace.project().settings().language(),
                        unit,
                        coders,
                        options.filter(command),
                        options.readByAll(),
                        options.themes(),
                        options.exclusive(),
                        group),
                counting.codings());
    }

    Counting counting() {
        return counting;
    }

    List<String> coders() {
        return coders;
    }

    UnitKind unit() {
        return unit;
    }

    StudyComparisons comparisons() {
        return comparisons;
    }

    /** The table's scope. */
    AgreementScope scope(CoderOptions named, AgreeProjectOptions options) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("coder", coders);
        filters.put("unit", List.of(unit.word()));
        filters.putAll(options.described());
        return new AgreementScope(
                options.by(), named.pairs(), named.parts(), comparisons.denominators(), filters, comparisons.notes());
    }

    /** Those who were named, else all people but those left out and whoever holds the consensus. */
    private List<String> coders(CoderOptions named) {
        TreeSet<String> people = new TreeSet<>();
        counting.coded().log().codings().stream().map(LoggedCoding::coder).forEach(people::add);
        TreeSet<String> known = new TreeSet<>(people);
        counting.coded().codebooks().stream().map(Codebook::coder).forEach(known::add);
        if (named.coders().isEmpty()) {
            people.remove(CONSENSUS);
            new Wanted(List.copyOf(named.without()), List.of(), List.of()).of(List.copyOf(known));
            people.removeAll(named.without());
            return List.copyOf(people);
        }
        return named.wanted(List.of()).of(List.copyOf(known));
    }

    private Function<Source, String> group(ToolCommand command, String by) {
        return switch (by) {
            case "" -> source -> "";
            case "source" -> Source::id;
            case "kind" -> Source::kind;
            case "speaker", "role", "coder" ->
                throw command.usage("--by " + by + " is not possible here: sources are grouped; restrict with "
                        + (by.equals("coder") ? "--coder or --pairs" : "--" + by));
            default -> {
                Choice.requireAttribute(by, counting.coded());
                yield source -> source.attributes().get(by).map(Value::written).orElse(NONE);
            }
        };
    }
}
