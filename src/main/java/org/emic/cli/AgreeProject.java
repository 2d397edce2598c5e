package org.emic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.emic.coding.Choice;
import org.emic.coding.Filter;
import org.emic.coding.LoggedCoding;
import org.emic.comparison.CodingRequest;
import org.emic.comparison.StudyComparisons;
import org.emic.comparison.UnitKind;
import org.emic.comparison.Wanted;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Codebook;
import org.emic.model.Source;
import org.emic.model.Value;
import org.emic.project.AgreementSettings;
import org.emic.project.Workspace;

/** The coders of a project, and what is compared of what they coded. */
final class AgreeProject {

    /** Who holds what was agreed on, and is compared only when named. */
    static final String CONSENSUS = "consensus";

    private static final String USUAL_UNIT = "turns";

    private final Counting counting;
    private final CodingRequest request;
    private final StudyComparisons comparisons;

    private AgreeProject(Counting counting, CodingRequest request) {
        this.counting = counting;
        this.request = request;
        this.comparisons = new StudyComparisons(request, counting.codings());
    }

    /** What the command line asks for; of coders and unit, what {@code settings} say where it is silent. */
    static AgreeProject of(ToolCommand command, Workspace workspace, AgreeOptions options, AgreementSettings settings) {
        Counting counting = new Counting(workspace);
        AgreeProjectOptions study = options.study();
        List<String> coders =
                options.coders().coders().isEmpty() && !settings.coders().isEmpty()
                        ? coders(counting, settings)
                        : coders(counting, options.coders());
        String usual =
                settings.unit().words().isEmpty() ? USUAL_UNIT : settings.unit().words();
        return new AgreeProject(
                counting,
                new CodingRequest(
                        counting.coded(),
                        workspace.project().settings().language(),
                        study.unit(command, usual),
                        coders,
                        study.filter(command),
                        study.readByAll(),
                        study.themes(),
                        study.exclusive(),
                        group(command, study.by(), counting)));
    }

    /** What settings demand something of. */
    static AgreeProject of(Workspace workspace, AgreementSettings settings) {
        Counting counting = new Counting(workspace);
        String unit =
                settings.unit().words().isEmpty() ? USUAL_UNIT : settings.unit().words();
        UnitKind kind = UnitKind.of(unit)
                .orElseThrow(() -> new EmicException(Diagnostic.error(
                        "AGR-035",
                        settings.unit().place(),
                        "there is no unit '" + unit + "'",
                        Nearest.hint(unit, UnitKind.words(), "units are " + String.join(", ", UnitKind.words())))));
        return new AgreeProject(
                counting,
                new CodingRequest(
                        counting.coded(),
                        workspace.project().settings().language(),
                        kind,
                        settings.coders().isEmpty() ? coders(counting, new CoderOptions()) : coders(counting, settings),
                        Filter.ALL,
                        false,
                        false,
                        false,
                        CodingRequest.WHOLE));
    }

    Counting counting() {
        return counting;
    }

    CodingRequest request() {
        return request;
    }

    StudyComparisons comparisons() {
        return comparisons;
    }

    /** The table's scope. */
    AgreementScope scope(AgreeOptions options) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("coder", request.coders());
        filters.put("unit", List.of(request.unit().word()));
        filters.putAll(options.study().described());
        return new AgreementScope(
                options.study().by(),
                options.coders().pairs(),
                options.coders().parts(),
                comparisons.denominators(),
                filters,
                comparisons.notes());
    }

    /** Those who were named, else all people but those left out and whoever holds the consensus. */
    private static List<String> coders(Counting counting, CoderOptions named) {
        List<String> known = List.copyOf(known(counting));
        if (!named.coders().isEmpty()) {
            return named.wanted(List.of()).of(known);
        }
        Set<String> people = people(counting);
        people.remove(CONSENSUS);
        new Wanted(List.copyOf(named.without()), List.of(), List.of()).of(known);
        people.removeAll(named.without());
        return List.copyOf(people);
    }

    private static List<String> coders(Counting counting, AgreementSettings settings) {
        Set<String> known = known(counting);
        for (AgreementSettings.Written coder : settings.coders()) {
            if (!known.contains(coder.words())) {
                throw new EmicException(Diagnostic.error(
                        "AGR-020",
                        coder.place(),
                        "there is no coder '" + coder.words() + "'",
                        Nearest.hint(coder.words(), known, "there are " + String.join(", ", known))));
            }
        }
        return settings.coders().stream().map(AgreementSettings.Written::words).toList();
    }

    private static Set<String> people(Counting counting) {
        Set<String> people = new TreeSet<>();
        counting.coded().log().codings().stream().map(LoggedCoding::coder).forEach(people::add);
        return people;
    }

    private static Set<String> known(Counting counting) {
        Set<String> known = people(counting);
        counting.coded().codebooks().stream().map(Codebook::coder).forEach(known::add);
        return known;
    }

    private static Function<Source, Optional<Value>> group(ToolCommand command, String by, Counting counting) {
        return switch (by) {
            case "" -> CodingRequest.WHOLE;
            case "source" -> source -> Optional.of(new Value.Text(source.id()));
            case "kind" -> source -> Optional.of(new Value.Text(source.kind()));
            case "speaker", "role", "coder" ->
                throw command.usage("--by " + by + " is not possible here: sources are grouped; restrict with "
                        + (by.equals("coder") ? "--coder or --pairs" : "--" + by));
            default -> {
                Choice.requireAttribute(by, counting.coded());
                yield source -> source.attributes().get(by);
            }
        };
    }
}
