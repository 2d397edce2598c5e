package org.emic.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emic.diagnostic.Diagnostic;

/**
 * The pieces of a YAML file or a table before anything is known of what they mean, for those who read files of other
 * tools. The same guards hold as for codebooks: no aliases, no tags, no more than 64 levels.
 */
public final class FileTree {

    private FileTree() {}

    /**
     * What was read.
     *
     * @param value empty if the file cannot be understood, and then there is an error
     * @param diagnostics in the file's order
     */
    public record Parsed<T>(Optional<T> value, List<Diagnostic> diagnostics) {}

    /** The tree of a YAML text, and so of a JSON text. */
    public static Parsed<Node> yaml(String name, String text) {
        return parsed(name, problems -> YamlTree.read(new FileText(name, text), problems));
    }

    /** The cells of a table, at least one row; commas, semicolons or tabs part them, and any line end ends a row. */
    public static Parsed<List<List<Scalar>>> table(String name, String text) {
        return parsed(name, problems -> new CsvCells(new FileText(name, text), problems).read());
    }

    /** A rule on one line: a text, or the JSON object of its keys. */
    public static Parsed<Node> rule(Scalar line) {
        return RuleObject.isOne(line)
                ? parsed("", problems -> RuleObject.read(line, problems))
                : new Parsed<>(Optional.of(line), List.of());
    }

    private static <T> Parsed<T> parsed(String name, Function<Problems, Optional<T>> read) {
        Problems problems = new Problems();
        Optional<T> value;
        try {
            value = read.apply(problems);
        } catch (Problems.TooMany e) {
            problems.giveUp(name);
            value = Optional.empty();
        }
        return new Parsed<>(value, problems.inOrder());
    }
}
