package org.emic.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person did in one go: the events of one command, or of one key in the coding screen.
 *
 * @param id of its first event
 * @param coder who did it
 * @param events in their order, at least one
 * @param counts whether it counts: no event of it was undone
 */
public record Action(String id, String coder, List<LogEvent> events, boolean counts) {

    public Action {
        events = List.copyOf(events);
    }

    /** All actions of all coders, in the order they began. */
    public static List<Action> of(CodingLog log) {
        Set<String> undone = log.undone();
        Map<List<String>, List<LogEvent>> together = new LinkedHashMap<>();
        for (LogEvent event : log.events()) {
            together.computeIfAbsent(List.of(event.coder(), event.action()), unused -> new ArrayList<>())
                    .add(event);
        }
        List<Action> actions = new ArrayList<>();
        together.forEach((key, events) -> actions.add(new Action(
                key.get(1), key.get(0), events, events.stream().noneMatch(event -> undone.contains(event.id())))));
        return actions;
    }

    /** What it changed in other files, as {@link FilePatch} has it; empty if nothing that can be taken back. */
    public String patch() {
        return events.stream()
                .map(event -> event.word("patch"))
                .filter(patch -> !patch.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether it took something back. */
    boolean isUndo() {
        return events.get(0).operation() == LogEvent.Operation.UNDO;
    }

    /** The command that did it, such as {@code code add}; what was done where the log does not say. */
    public String command() {
        String by = events.get(0).word("by");
        return by.isEmpty() ? events.get(0).operation().name().toLowerCase(java.util.Locale.ROOT) : by;
    }

    /** When. */
    public String at() {
        return events.get(0).at();
    }
}
