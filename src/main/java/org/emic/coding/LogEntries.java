package org.emic.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happened, each event with what it was about: an event that takes a coding away names only the coding, and a person
 * wants to read its words.
 */
public final class LogEntries {

    /**
     * An event as a person reads it.
     *
     * @param event what happened
     * @param source of what it is about; may be empty
     * @param place its place at that time, with its words; empty where it has none
     * @param code its code at that time; for a renaming the old one
     * @param codebook that code's codebook; may be empty
     * @param counts whether it was not undone
     */
    public record Entry(
            LogEvent event, String source, Optional<Quoted> place, String code, String codebook, boolean counts) {}

    /** What is known of a coding. */
    private record About(String source, Optional<Quoted> place, String code, String codebook) {}

    private LogEntries() {}

    /** Every event, in the order they happened. */
    public static List<Entry> of(CodingLog log) {
        Set<String> undone = log.undone();
        Map<String, About> codings = new HashMap<>();
        Map<String, LogEvent> about = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (LogEvent event : log.events()) {
            // What undoes an undo is about what that was about.
            LogEvent of = event.operation() == LogEvent.Operation.UNDO
                    ? about.getOrDefault(event.word("event"), event)
                    : event;
            about.put(event.id(), of);
            About before = codings.getOrDefault(of.segment(), new About("", Optional.empty(), "", ""));
            About now = new About(
                    event.words().getOrDefault("source", before.source()),
                    event.quoted().or(before::place),
                    event.words().getOrDefault("code", before.code()),
                    event.words().getOrDefault("codebook", before.codebook()));
            if (!of.segment().isEmpty() && event.operation() != LogEvent.Operation.UNDO) {
                codings.put(of.segment(), now);
            }
            entries.add(new Entry(
                    event, now.source(), now.place(), now.code(), now.codebook(), !undone.contains(event.id())));
        }
        return entries;
    }
}
