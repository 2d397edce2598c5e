package org.emic.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Reads a YAML mapping of words and lists of words from its events. */
final class FlatYaml {

    /** YAML's ways of writing that there is no value. */
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Lines lines;
    private final int firstLine;
    private final SortedMap<String, String> values = new TreeMap<>();
    private final Set<String> keys = new TreeSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** @param firstLine of the file, from 0, on which the YAML begins */
    FlatYaml(Lines lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
    }

    /** Whether it was a mapping, or nothing; a text between two rules is neither. */
    boolean read(Iterable<Event> events) {
        Iterator<Event> left = events.iterator();
        while (left.hasNext()) {
            Event event = left.next();
            switch (event.getEventId()) {
                case MappingStart -> {
                    entries(left);
                    return true;
                }
                case Scalar -> {
                    return NOTHING.contains(((ScalarEvent) event).getValue());
                }
                case SequenceStart, Alias -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /** By name. */
    SortedMap<String, String> values() {
        return values;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void entries(Iterator<Event> left) {
        while (left.hasNext()) {
            Event key = left.next();
            if (key.getEventId() == Event.ID.MappingEnd) {
                return;
            }
            Optional<String> name = words(key, left);
            Event value = left.next();
            Optional<String> words = words(value, left);
            if (name.isEmpty() || words.isEmpty()) {
                report(
                        key,
                        "the value of '" + name.orElse("?")
                                + "' is more than words or a list of words; it is no attribute",
                        "write one attribute a line, such as 'site: north'");
            } else if (!keys.add(name.get())) {
                report(key, "'" + name.get() + "' stands here a second time; the first value was kept", "");
            } else if (!words.get().isEmpty()) {
                values.put(name.get(), words.get());
            }
        }
    }

    /** A scalar's words, a list's joined; empty if it is deeper than that. What belongs to the node is taken off. */
    private Optional<String> words(Event event, Iterator<Event> left) {
        if (event instanceof ScalarEvent scalar) {
            return Optional.of(word(scalar));
        }
        if (event.getEventId() == Event.ID.Alias) {
            return Optional.empty();
        }
        boolean flat = event.getEventId() == Event.ID.SequenceStart;
        List<String> words = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            Event next = left.next();
            switch (next.getEventId()) {
                case SequenceStart, MappingStart -> {
                    depth++;
                    flat = false;
                }
                case SequenceEnd, MappingEnd -> depth--;
                case Scalar -> words.add(word((ScalarEvent) next));
                default -> flat = false;
            }
        }
        return flat ? Optional.of(String.join("; ", words)) : Optional.empty();
    }

    private static String word(ScalarEvent scalar) {
        return scalar.isPlain() && NOTHING.contains(scalar.getValue())
                ? ""
                : scalar.getValue().strip();
    }

    private void report(Event event, String message, String hint) {
        Mark mark = event.getStartMark().orElseThrow();
        int line = Math.min(lines.count() - 1, firstLine + mark.getLine());
        int at = Math.min(lines.end(line), lines.start(line) + mark.getColumn());
        diagnostics.add(Diagnostic.warning("ING-020", lines.place(new Span(at, at)), message, hint));
    }
}
