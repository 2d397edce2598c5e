package org.emic.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/**
 * What checks found, ready to be printed for people, for a code-scanning service or for a test report.
 *
 * @param name of what was run, such as {@code codebook lint}
 * @param files that were looked at, as the person named them, in this order; those without findings too
 * @param summaries what each id is about, one line without a final period; ids without one are told by their messages
 * @param all in the order they are printed
 * @param looked how many of what were looked at, by the plural of its name, in the order they are told; may be empty
 */
public record Findings(
        String name,
        List<String> files,
        Map<String, String> summaries,
        List<Diagnostic> all,
        Map<String, Integer> looked) {

    /** Copies, so that later changes do not show. */
    public Findings {
        files = List.copyOf(files);
        summaries = Map.copyOf(new TreeMap<>(summaries));
        all = List.copyOf(all);
        looked = Collections.unmodifiableMap(new LinkedHashMap<>(looked));
    }

    /** Where the number of files says enough. */
    public Findings(String name, List<String> files, Map<String, String> summaries, List<Diagnostic> all) {
        this(name, files, summaries, all, Map.of());
    }

    /** The same without what is for information only. */
    public Findings withoutNotes() {
        List<Diagnostic> rest =
                all.stream().filter(each -> each.severity() != Severity.NOTE).toList();
        return new Findings(name, files, summaries, rest, looked);
    }

    /** Those in one file. */
    List<Diagnostic> in(String file) {
        return all.stream().filter(each -> each.place().file().equals(file)).toList();
    }

    /** The ids that were found, sorted. */
    List<String> ids() {
        return all.stream().map(Diagnostic::id).distinct().sorted().toList();
    }

    /** What an id is about; the first message with it where nothing better is known. */
    String summary(String id) {
        return summaries.getOrDefault(
                id,
                all.stream()
                        .filter(each -> each.id().equals(id))
                        .map(Diagnostic::message)
                        .findFirst()
                        .orElse(id));
    }
}
