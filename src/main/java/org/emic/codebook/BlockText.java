package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;

/** Pieces of YAML in lines, moved to another indentation as they are. */
final class BlockText {

    private BlockText() {}

    /**
     * How far a piece is indented: as its first character, or, where its first line also holds its key, as the least indented
     * of the others.
     */
    static int indent(BookEntries book, String text, Node node) {
        int column = book.column(node);
        int start = book.span(node).start();
        boolean first =
                text.substring(book.lineStart(start), start).replace("-", " ").isBlank();
        if (first) {
            return column;
        }
        return book.raw(node)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(column);
    }

    /** The piece with its lines moved to the left by {@code indent}, the first of which stands there already. */
    static String leftAligned(String raw, int indent) {
        List<String> lines = new ArrayList<>(raw.lines().toList());
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int spaces = line.length() - line.stripLeading().length();
            lines.set(i, line.substring(Math.min(indent, spaces)));
        }
        return String.join("\n", lines);
    }

    /** The pieces as items of a list that is indented by {@code column}. */
    static String items(List<String> pieces, int column) {
        String indent = " ".repeat(column);
        return pieces.stream()
                .map(piece -> piece.lines()
                        .map(line -> line.isBlank() ? line : indent + "  " + line)
                        .collect(Collectors.joining("\n")))
                .map(piece -> indent + "- " + piece.substring(indent.length() + 2))
                .collect(Collectors.joining("\n"));
    }
}
