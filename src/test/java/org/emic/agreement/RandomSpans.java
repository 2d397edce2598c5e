package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.emic.model.Span;

/** Spans drawn from a seed: coders cut texts into units that do not overlap, with values a, b, c, near each other's. */
final class RandomSpans {

    private RandomSpans() {}

    static Spans of(long seed, int coders, int texts) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        List<Spans.Text> extents = new ArrayList<>();
        List<Spans.Mark> marks = new ArrayList<>();
        for (int text = 0; text < texts; text++) {
            int begin = random.nextInt(5);
            extents.add(new Spans.Text("text " + text, new Span(begin, begin + 10 + random.nextInt(30))));
        }
        for (int coder = 0; coder < coders; coder++) {
            names.add("coder " + coder);
            for (Spans.Text text : extents) {
                int at = text.extent().start();
                while (at < text.extent().end()) {
                    int start = at + random.nextInt(6);
                    int end = Math.min(text.extent().end(), start + 1 + random.nextInt(7));
                    if (start < end) {
                        String value = Character.toString('a' + random.nextInt(3));
                        marks.add(new Spans.Mark("coder " + coder, text.source(), new Span(start, end), value));
                    }
                    at = Math.max(end, start + 1);
                }
            }
        }
        return new Spans(names, extents, marks);
    }
}
