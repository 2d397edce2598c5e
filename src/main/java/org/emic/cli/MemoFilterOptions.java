package org.emic.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Memo;
import picocli.CommandLine.Option;

/** Which memos are wanted. Values of one option are alternatives; different options must all hold. */
final class MemoFilterOptions {

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Only memos of this person; like all filters it may be given several times.")
    private Set<String> coders = new LinkedHashSet<>();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only reflexive, analytic, methods or free memos.")
    private Set<String> types = new LinkedHashSet<>();

    @Option(names = "--source", paramLabel = "ID", description = "Only memos on this source.")
    private Set<String> sources = new LinkedHashSet<>();

    @Option(names = "--code", paramLabel = "CODE", description = "Only memos on this code.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--segment", paramLabel = "ID", description = "Only memos on this segment.")
    private Set<String> segments = new LinkedHashSet<>();

    @Option(names = "--on-project", description = "Only memos on the project.")
    private boolean onProject;

    @Option(names = "--since", paramLabel = "DAY", description = "From this day on: 2026-03-14.")
    private String since = "";

    @Option(names = "--until", paramLabel = "DAY", description = "Up to this day, it included.")
    private String until = "";

    /** @throws EmicException CLI-023 with the nearest names if no memo has a name that is asked for */
    List<Memo> choose(List<Memo> all) {
        require("coder", coders, all, memo -> Stream.of(memo.coder()));
        require("type", types, all, memo -> Stream.of(memo.type()));
        require("source", sources, all, memo -> names(memo, "source"));
        require("code", codes, all, memo -> names(memo, "code"));
        require("segment", segments, all, memo -> names(memo, "segment"));
        return all.stream()
                .filter(memo -> (coders.isEmpty() || coders.contains(memo.coder()))
                        && (types.isEmpty() || types.contains(memo.type()))
                        && isOn(memo, "source", sources)
                        && isOn(memo, "code", codes)
                        && isOn(memo, "segment", segments)
                        && (!onProject
                                || memo.on().stream()
                                        .anyMatch(target -> target.kind().equals("project"))))
                .filter(memo -> memo.date().compareTo(since) >= 0
                        && (until.isEmpty() || memo.date().compareTo(until) <= 0))
                .toList();
    }

    private static boolean isOn(Memo memo, String kind, Set<String> wanted) {
        return wanted.isEmpty() || names(memo, kind).anyMatch(wanted::contains);
    }

    /** What of that kind a memo is on; a code with its codebook and without. */
    private static Stream<String> names(Memo memo, String kind) {
        return memo.on().stream()
                .filter(target -> target.kind().equals(kind))
                .flatMap(target -> Stream.of(
                        target.name(), target.name().substring(target.name().indexOf(':') + 1)));
    }

    private static void require(String what, Set<String> asked, List<Memo> all, Function<Memo, Stream<String>> names) {
        Set<String> known = new TreeSet<>();
        all.forEach(memo -> names.apply(memo).forEach(known::add));
        for (String name : asked) {
            if (!known.contains(name)) {
                throw EmicException.of(
                        "CLI-023",
                        "no memo has the " + what + " '" + name + "'",
                        Nearest.hint(name, known, known.isEmpty() ? "" : "there are " + String.join(", ", known)));
            }
        }
    }

    /** What was asked for: each option's name and its values. */
    Map<String, List<String>> described() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        SourceFilterOptions.put(filters, "coder", coders);
        SourceFilterOptions.put(filters, "type", types);
        SourceFilterOptions.put(filters, "source", sources);
        SourceFilterOptions.put(filters, "code", codes);
        SourceFilterOptions.put(filters, "segment", segments);
        SourceFilterOptions.put(filters, "on-project", onProject ? List.of("true") : List.of());
        SourceFilterOptions.put(filters, "since", since.isEmpty() ? List.of() : List.of(since));
        SourceFilterOptions.put(filters, "until", until.isEmpty() ? List.of() : List.of(until));
        return filters;
    }
}
