package org.emic.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emic.analysis.UnitKind;
import picocli.CommandLine.Option;

/** A question about codings, and what of the answer is shown. */
final class RetrievalOptions {

    /** What of what is found is shown. */
    enum Part {
        /** Each segment once, all of it. */
        WHOLE,
        /** Of each pair the text both share. */
        SHARED,
        /** Of each pair everything from the beginning of the first to the end of the last. */
        JOINED
    }

    /** The parts, as they are typed. */
    static final class Parts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Part.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    /** What there may be one row for, as it is typed. */
    static final class Units implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(UnitKind.values()).map(UnitKind::one).iterator();
        }
    }

    /** What segments may be alike in, as it is typed. */
    static final class Alike implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Once.values()).map(Once::word).iterator();
        }
    }

    @Option(
            names = "--where",
            paramLabel = "EXPR",
            description = "Only what an expression asks for: 'hostility NEAR/2 turns resistance'.")
    private String where;

    @Option(
            names = "--per",
            paramLabel = "UNIT",
            completionCandidates = Units.class,
            description = "Asks units and not segments, with one row for each: ${COMPLETION-CANDIDATES}.")
    private String per = UnitKind.SEGMENTS.one();

    @Option(
            names = "--part",
            paramLabel = "PART",
            completionCandidates = Parts.class,
            description = "Whole segments (whole, the default); of each pair that is brought together what it shares"
                    + " (shared), or all from the first to the last (joined).")
    private Part part = Part.WHOLE;

    @Option(
            names = "--once",
            paramLabel = "WHAT",
            completionCandidates = Alike.class,
            description =
                    "Of segments that are alike only one: ${COMPLETION-CANDIDATES}. span: of several codes that one"
                            + " coder gave the same words, one; code: of each code its first segment.")
    private String once;

    /** Whether anything was asked. */
    boolean isAsked() {
        return where != null || !per.equals(UnitKind.SEGMENTS.one()) || part != Part.WHOLE || once != null;
    }

    /** The expression; all codings without one. */
    Optional<String> where() {
        return Optional.ofNullable(where);
    }

    UnitKind per(ToolCommand command) {
        return UnitKind.of(per).orElseThrow(() -> UnitOptions.unknown(command, "unit", per, new Units()));
    }

    Part part() {
        return part;
    }

    /** @throws picocli.CommandLine.ParameterException if there is no such word, or what is shown are not whole segments */
    Optional<Once> once(ToolCommand command) {
        if (once == null) {
            return Optional.empty();
        }
        Once wanted =
                Once.of(once).orElseThrow(() -> UnitOptions.unknown(command, "sort of segments", once, new Alike()));
        if (per(command) != UnitKind.SEGMENTS || part != Part.WHOLE) {
            throw command.usage("--once chooses among whole segments: leave --per and --part out");
        }
        return Optional.of(wanted);
    }

    /** What was asked, for the footer. */
    Map<String, List<String>> described() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (where != null) {
            all.put("where", List.of(where));
        }
        if (!per.equals(UnitKind.SEGMENTS.one())) {
            all.put("per", List.of(per));
        }
        if (part != Part.WHOLE) {
            all.put("part", List.of(part.name().toLowerCase(Locale.ROOT)));
        }
        if (once != null) {
            all.put("once", List.of(once));
        }
        return all;
    }
}
