package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import org.emic.codebook.Scalar;

/** Reads a list whose lines are indented: what stands further in than the line above it lies below that. */
final class Outline {

    private static final int TAB = 4;

    private record Open(int indent, Scalar name) {}

    private final List<Open> open = new ArrayList<>();

    /** The names from the root down to that of a line, which may be a way itself; a bullet before it is none of its words. */
    List<Scalar> way(Scalar line) {
        String text = line.text();
        int at = start(text);
        boolean bullet = text.startsWith("- ", at) || text.startsWith("* ", at) || text.startsWith("• ", at);
        return opened(line, CodePaths.split(Words.part(line, at + (bullet ? 2 : 0), text.length())));
    }

    /** The same, of a line that is one name whatever signs it has. */
    List<Scalar> plain(Scalar line) {
        return opened(line, List.of(Words.stripped(line)));
    }

    /** The names of what a line lies below; the line opens nothing itself. */
    List<Scalar> above(Scalar line) {
        int indent = indent(line.text());
        open.removeIf(each -> each.indent() >= indent);
        return open.stream().map(Open::name).toList();
    }

    private List<Scalar> opened(Scalar line, List<Scalar> own) {
        List<Scalar> way = new ArrayList<>(above(line));
        int indent = indent(line.text());
        own.forEach(name -> open.add(new Open(indent, name)));
        way.addAll(own);
        return way;
    }

    private static int start(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == 0xa0)) {
            at++;
        }
        return at;
    }

    private static int indent(String text) {
        int indent = 0;
        int start = start(text);
        for (int i = 0; i < start; i++) {
            indent += text.charAt(i) == '\t' ? TAB - indent % TAB : 1;
        }
        return indent;
    }
}
