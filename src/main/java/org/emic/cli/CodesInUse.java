package org.emic.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emic.analysis.Counted;
import org.emic.coding.LoggedCoding;
import org.emic.diagnostic.EmicException;
import org.emic.interchange.ForeignFile;
import org.emic.model.Code;
import org.emic.project.Workspace;

/** The codes that people coded with and that no codebook has, with how often each coder used each. */
final class CodesInUse {

    private static final Pattern ID = Pattern.compile("(?m)^( *- id: )(\\S+)$");

    private final Map<String, Map<String, Integer>> uses;
    private final Set<String> known;

    private CodesInUse(Map<String, Map<String, Integer>> uses, Set<String> known) {
        this.uses = uses;
        this.known = known;
    }

    /** @throws EmicException INT-042 if there is no such code */
    static CodesInUse of(Workspace workspace) {
        TreeSet<String> defined = workspace.codebooks().all().stream()
                .flatMap(book -> book.all())
                .map(Code::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Map<String, Integer>> uses = new TreeMap<>();
        TreeSet<String> known = new TreeSet<>();
        for (LoggedCoding coding : workspace.log().codings()) {
            if (defined.contains(coding.code())) {
                known.add(coding.code());
            } else {
                uses.computeIfAbsent(coding.code(), each -> new TreeMap<>()).merge(coding.coder(), 1, Integer::sum);
            }
        }
        if (uses.isEmpty()) {
            throw EmicException.of(
                    "INT-042",
                    known.isEmpty()
                            ? "nobody has coded anything in this project"
                            : "each of the " + known.size() + " codes that people coded with is in a codebook already",
                    known.isEmpty()
                            ? "code with emic code add, or name the codes yourself"
                            : "see them with emic codebook show");
        }
        return new CodesInUse(uses, known);
    }

    /** What was left out, if anything was. */
    Optional<String> notice() {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of("left out because a codebook has them: " + String.join(", ", known) + ".");
    }

    /** The codes as a list of names. */
    ForeignFile list() {
        return new ForeignFile("codings", String.join("\n", uses.keySet()).getBytes(StandardCharsets.UTF_8));
    }

    /** A codebook of them with a comment behind each code that says who used it how often. */
    String commented(String yaml) {
        return ID.matcher(yaml).replaceAll(found -> Matcher.quoteReplacement(found.group() + comment(found.group(2))));
    }

    private String comment(String id) {
        Map<String, Integer> coders = uses.getOrDefault(id, Map.of());
        int all = coders.values().stream().mapToInt(Integer::intValue).sum();
        String each = coders.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return all == 0 ? "" : " # " + Counted.of(all, "coding") + ": " + each;
    }
}
