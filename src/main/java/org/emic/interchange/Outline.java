package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import org.emic.codebook.Scalar;
import org.emic.model.Span;

/** Reads a list whose lines are indented: what stands further in than the line above it lies below that. */
final class Outline {

    private static final int TAB = 4;

    private record Open(int indent, Scalar name) {}

    private final List<Open> open = new ArrayList<>();

    /** The names from the root down to that of a line; a bullet before it is none of its words. */
    List<Scalar> way(Scalar line) {
        String text = line.text();
        int at = 0;
        int indent = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == 0xa0)) {
            indent += text.charAt(at++) == '\t' ? TAB - indent % TAB : 1;
        }
        if (text.startsWith("- ", at) || text.startsWith("* ", at) || text.startsWith("• ", at)) {
            at += 2;
        }
        while (!open.isEmpty() && open.get(open.size() - 1).indent() >= indent) {
            open.remove(open.size() - 1);
        }
        int end = at + text.substring(at).stripTrailing().length();
        List<Scalar> way = new ArrayList<>(open.stream().map(Open::name).toList());
        List<Scalar> own = CodePaths.split(line.part(new Span(at, end)));
        for (Scalar name : own) {
            open.add(new Open(indent, name));
        }
        way.addAll(own);
        return way;
    }
}
