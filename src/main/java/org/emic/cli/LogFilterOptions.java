package org.emic.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.emic.coding.LogEntries;
import org.emic.coding.LogEvent;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import picocli.CommandLine.Option;

/** Which events of the logs are wanted. */
final class LogFilterOptions {

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Only what this person did; like all filters it may be given several times.")
    private Set<String> coders = new LinkedHashSet<>();

    @Option(names = "--source", paramLabel = "ID", description = "Only what was done in this source.")
    private Set<String> sources = new LinkedHashSet<>();

    @Option(names = "--code", paramLabel = "CODE", description = "Only what was done with this code.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(
            names = "--op",
            paramLabel = "OP",
            description = "Only this: add, remove, edit, accept, reject, undo, move, lost, rename.")
    private Set<String> operations = new LinkedHashSet<>();

    @Option(names = "--segment", paramLabel = "ID", description = "Only the history of this coding or segment.")
    private Set<String> segments = new LinkedHashSet<>();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "From this day or moment on: 2026-03-14, 2026-03-14T09:30:00Z.")
    private String since;

    @Option(names = "--until", paramLabel = "TIME", description = "Up to this day, it included, or before this moment.")
    private String until;

    /** @throws EmicException COD-064 with the nearest names if nothing in the log has a name that is asked for */
    List<LogEntries.Entry> choose(ToolCommand command, List<LogEntries.Entry> all) {
        require("coder", coders, all, entry -> entry.event().coder());
        require("source", sources, all, LogEntries.Entry::source);
        require("code", codes, all, LogEntries.Entry::code);
        require("segment", segments, all, entry -> entry.event().segment());
        Set<String> known = new LinkedHashSet<>(
                Arrays.stream(LogEvent.Operation.values()).map(LogRows::word).toList());
        for (String operation : operations) {
            if (!known.contains(operation)) {
                throw command.usage("there is no operation '" + operation + "'; they are " + String.join(", ", known));
            }
        }
        Optional<Instant> from = Optional.ofNullable(since).map(written -> moment(command, written, 0));
        Optional<Instant> to = Optional.ofNullable(until).map(written -> moment(command, written, 1));
        return all.stream()
                .filter(entry -> isIn(coders, entry.event().coder())
                        && isIn(sources, entry.source())
                        && (isIn(codes, entry.code())
                                || codes.contains(entry.event().word("to")))
                        && isIn(segments, entry.event().segment())
                        && isIn(operations, LogRows.word(entry.event().operation())))
                .filter(entry -> isBetween(entry.event().at(), from, to))
                .toList();
    }

    private static boolean isIn(Set<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static boolean isBetween(String at, Optional<Instant> from, Optional<Instant> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        try {
            Instant moment = OffsetDateTime.parse(at).toInstant();
            return from.map(first -> !moment.isBefore(first)).orElse(true)
                    && to.map(moment::isBefore).orElse(true);
        } catch (DateTimeParseException e) {
            // An event whose time nobody can read is at no time.
            return false;
        }
    }

    /** @param days added to a day, so that the last one is included */
    private static Instant moment(ToolCommand command, String written, int days) {
        try {
            return written.length() <= "2026-03-14".length()
                    ? LocalDate.parse(written)
                            .plusDays(days)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException e) {
            throw command.usage(
                    "'" + written + "' is no time; write a day, 2026-03-14, or a moment, 2026-03-14T09:30:00Z");
        }
    }

    private static void require(
            String what, Set<String> asked, Collection<LogEntries.Entry> all, Function<LogEntries.Entry, String> name) {
        if (asked.isEmpty()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        all.forEach(entry -> known.add(name.apply(entry)));
        for (String each : asked) {
            if (!known.contains(each)) {
                throw EmicException.of(
                        "COD-064",
                        "nothing in the log has the " + what + " '" + each + "'",
                        Nearest.hint(each, known, "the log has everything that people did, nothing that rules coded"));
            }
        }
    }

    /** What was asked for: each option's name and its values. */
    Map<String, List<String>> described() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        SourceFilterOptions.put(filters, "coder", coders);
        SourceFilterOptions.put(filters, "source", sources);
        SourceFilterOptions.put(filters, "code", codes);
        SourceFilterOptions.put(filters, "segment", segments);
        SourceFilterOptions.put(filters, "op", operations);
        SourceFilterOptions.put(filters, "since", since == null ? List.of() : List.of(since));
        SourceFilterOptions.put(filters, "until", until == null ? List.of() : List.of(until));
        return filters;
    }
}
