package org.emic.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.coding.Filter;
import org.emic.comparison.UnitKind;
import org.emic.diagnostic.Nearest;
import picocli.CommandLine.Option;

/** What is compared of what the coders of a project coded. */
final class AgreeProjectOptions extends SourceFilterOptions {

    /** The units, for completion. */
    static final class Units implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return UnitKind.words().iterator();
        }
    }

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            completionCandidates = Units.class,
            description = "What the texts are cut into: ${COMPLETION-CANDIDATES}; turns without it. Segments are the"
                    + " coders' own, for statistics of spans.")
    private String unit;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "Only this code and its sub-codes; CODEBOOK:CODE where two codebooks have it.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--own", description = "Of a code only what carries it itself, without its sub-codes.")
    private boolean own;

    @Option(names = "--themes", description = "Only the codes at the root of the codebook, each with all below it.")
    private boolean themes;

    @Option(
            names = "--exclusive",
            description =
                    "Codes exclude each other: one question with all of them as answers. Without it each code is a"
                            + " question of its own.")
    private boolean exclusive;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "A group for each source, kind or value of an attribute (case, month, …), or code, which is"
                    + " always done.")
    private String by = "";

    @Option(
            names = "--read-by-all",
            description = "All of the coders have read every source, also where they coded nothing.")
    private boolean readByAll;

    boolean themes() {
        return themes;
    }

    boolean exclusive() {
        return exclusive;
    }

    boolean readByAll() {
        return readByAll;
    }

    /** Whether it was said which sources are meant. */
    boolean restrictsSources() {
        return super.described().keySet().stream().anyMatch(List.of("source", "case", "kind", "attr")::contains);
    }

    /** What is grouped by; empty for nothing. */
    String by() {
        return by.equals("code") ? "" : by;
    }

    /** The unit; {@code usual} where none was named. */
    UnitKind unit(ToolCommand command, String usual) {
        String typed = unit == null ? usual : unit;
        Optional<UnitKind> found = UnitKind.of(typed);
        return found.orElseThrow(() -> command.usage("there is no unit '" + typed + "'; "
                + Nearest.hint(typed, UnitKind.words(), "choose " + String.join(", ", UnitKind.words()))));
    }

    /** @throws picocli.CommandLine.ParameterException if anything was asked that needs a project */
    void requireNone(ToolCommand command) {
        if (unit != null
                || !codes.isEmpty()
                || own
                || themes
                || exclusive
                || readByAll
                || !by.isEmpty()
                || !super.described().isEmpty()) {
            throw command.usage("--unit, --code, --own, --themes, --exclusive, --by, --read-by-all and filters are for"
                    + " the codings of a project, and a table was given");
        }
    }

    @Override
    Filter filter(ToolCommand command) {
        return with(command, codes, own, Set.of(), Set.of());
    }

    @Override
    Map<String, List<String>> described() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        put(all, "code", new ArrayList<>(codes));
        flag(all, "own", own);
        flag(all, "themes", themes);
        flag(all, "exclusive", exclusive);
        flag(all, "read-by-all", readByAll);
        all.putAll(super.described());
        return all;
    }

    private static void flag(Map<String, List<String>> all, String name, boolean on) {
        if (on) {
            all.put(name, List.of("true"));
        }
    }
}
