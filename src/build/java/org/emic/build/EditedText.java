package org.emic.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.model.Span;

/**
 * A text under edits that remembers of each of its characters which one of the first text it was, so that where a passage
 * ought to be found is known and need not be searched.
 */
public final class EditedText {

    private static final int NEW = -1;

    private StringBuilder text;
    /** For each character its offset in the first text; -1 if it was not there. */
    private final List<Integer> origins = new ArrayList<>();

    /** The text before any edit. */
    public EditedText(String first) {
        text = new StringBuilder(first);
        for (int i = 0; i < first.length(); i++) {
            origins.add(i);
        }
    }

    /** The text as it is now. */
    public String text() {
        return text.toString();
    }

    /** Puts words in at an offset of the text as it is now. */
    public void insert(int at, String words) {
        text.insert(at, words);
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            added.add(NEW);
        }
        origins.addAll(at, added);
    }

    /** Takes a stretch of the text as it is now away. */
    public void delete(Span span) {
        text.delete(span.start(), span.end());
        origins.subList(span.start(), span.end()).clear();
    }

    /** Puts other words in the place of a stretch. */
    public void replace(Span span, String words) {
        delete(span);
        insert(span.start(), words);
    }

    /** Carries a stretch to an offset outside it, both of the text as it is now. */
    public void move(Span span, int to) {
        String words = span.in(text);
        List<Integer> carried = new ArrayList<>(origins.subList(span.start(), span.end()));
        int at = to > span.start() ? to - span.length() : to;
        delete(span);
        text.insert(at, words);
        origins.addAll(at, carried);
    }

    /** Where a stretch of the first text stands now; empty if any of it is gone or anything but white space came between. */
    public Optional<Span> now(Span first) {
        int start = origins.indexOf(first.start());
        if (start < 0) {
            return Optional.empty();
        }
        int at = start;
        for (int next = first.start(); next < first.end(); at++) {
            if (at == origins.size()) {
                return Optional.empty();
            }
            if (origins.get(at) == next) {
                next++;
            } else if (origins.get(at) != NEW || !Character.isWhitespace(text.charAt(at))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(start, at));
    }
}
