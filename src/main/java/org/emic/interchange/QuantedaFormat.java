package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.emic.codebook.FileTree;
import org.emic.codebook.Node;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;
import org.emic.model.Unit;

/** Dictionaries of the R package quanteda as YAML: categories with lists of glob patterns, or with categories below. */
final class QuantedaFormat implements CodebookFormat.Reading, CodebookFormat.Writing {

    /** The key of the entries of a category that has categories too. */
    private static final String OWN = "__";

    private static final Pattern KEY = Pattern.compile("(?m)^[^\\s#%{}\\[\\]<+-][^:\\n\\r]*:(?:\\s|$)");
    private static final Pattern EMIC = Pattern.compile("(?m)^[\"']?emic[\"']?\\s*:");

    @Override
    public String id() {
        return "quanteda";
    }

    @Override
    public String summary() {
        return "quanteda dictionary";
    }

    @Override
    public List<String> endings() {
        return List.of("yml", "yaml");
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return KEY.matcher(file.text()).find() && !EMIC.matcher(file.text()).find();
    }

    @Override
    public Incoming read(ForeignFile file) {
        FileTree.Parsed<Node> tree = FileTree.yaml(file.name(), file.text());
        List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
        if (tree.value().isEmpty()) {
            return Incoming.failed(diagnostics);
        }
        if (!(tree.value().get() instanceof Node.Mapping mapping)) {
            diagnostics.add(Diagnostic.error(
                    "INT-009",
                    tree.value().get().place(),
                    "no quanteda dictionary: the file is " + tree.value().get().word(),
                    "categories are keys: 'positive: [good, happy*]'"));
            return Incoming.failed(diagnostics);
        }
        List<Draft> roots = new ArrayList<>();
        mapping.entries().forEach(entry -> roots.add(category(entry)));
        return Drafts.finish(file, Unit.MATCH, roots, diagnostics);
    }

    private static Draft category(Node.Entry entry) {
        Draft category = new Draft(entry.key());
        fill(category, entry.value());
        return category;
    }

    private static void fill(Draft category, Node value) {
        if (value instanceof Scalar scalar) {
            if (!scalar.text().isBlank()) {
                category.entries().add(scalar);
            }
        } else if (value instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> fill(category, item));
        } else if (value instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(OWN) || entry.key().text().isEmpty()) {
                    fill(category, entry.value());
                } else {
                    category.codes().add(category(entry));
                }
            }
        }
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        Dictionary dictionary = new Dictionary(codebook, "a quanteda dictionary", entry -> true);
        StringBuilder text = new StringBuilder();
        for (Dictionary.Category category : dictionary.categories()) {
            boolean themes = !category.code().codes().isEmpty();
            String indent = "  ".repeat(category.depth());
            text.append(indent).append(category.code().id()).append(":");
            text.append(!themes && category.entries().isEmpty() ? " []\n" : "\n");
            if (themes && !category.entries().isEmpty()) {
                text.append(indent).append("  ").append(OWN).append(":\n");
            }
            String deeper = indent + (themes ? "    " : "  ");
            category.entries()
                    .forEach(entry -> text.append(deeper)
                            .append("- '")
                            .append(entry.replace("'", "''"))
                            .append("'\n"));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return dictionary.losses();
    }
}
