package org.emic.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;

/**
 * Finds what a coder may take back, and proves that taking it back leaves every coding on its words. An action that is
 * taken back is as if it had not happened; an undo can be taken back as well.
 */
public final class Undo {

    /** What is in the log alone, so that the log alone can take it back. */
    private static final Set<LogEvent.Operation> IN_THE_LOG = EnumSet.of(
            LogEvent.Operation.ADD,
            LogEvent.Operation.REMOVE,
            LogEvent.Operation.EDIT,
            LogEvent.Operation.ACCEPT,
            LogEvent.Operation.REJECT,
            LogEvent.Operation.RENAME,
            LogEvent.Operation.SPLIT,
            LogEvent.Operation.UNDO);

    /** The field of events that changed something besides the logs, which says what. */
    private static final String BESIDE = "beside";

    private final Coded coded;
    private final List<Action> own;
    private final Map<String, LogEvent> byId = new HashMap<>();

    /** @param coder whose actions are taken back */
    public Undo(Coded coded, String coder) {
        this.coded = coded;
        this.own = Action.of(coded.log()).stream()
                .filter(action -> action.coder().equals(coder))
                .toList();
        coded.log().events().forEach(event -> byId.put(event.id(), event));
    }

    /**
     * The coder's last actions that count and are no undo, the last first.
     *
     * @throws EmicException COD-060 if there are fewer, COD-061 if one of them cannot be taken back
     */
    public List<Action> last(int count) {
        List<Action> found = new ArrayList<>();
        for (int i = own.size() - 1; i >= 0 && found.size() < count; i--) {
            if (own.get(i).counts() && !own.get(i).isUndo()) {
                found.add(own.get(i));
            }
        }
        return enough(found, count, "to take back");
    }

    /**
     * The coder's last undos, the last first, as far as nothing was done after them.
     *
     * @throws EmicException COD-060 if there are fewer
     */
    public List<Action> lastUndone(int count) {
        List<Action> found = new ArrayList<>();
        for (int i = own.size() - 1; i >= 0 && found.size() < count; i--) {
            Action action = own.get(i);
            if (action.counts() && !action.isUndo()) {
                break;
            }
            if (action.counts() && !isRedo(action)) {
                found.add(action);
            }
        }
        return enough(found, count, "to bring back");
    }

    /**
     * The action of that id, or with an event of that id.
     *
     * @throws EmicException COD-062 if the coder did no such thing or it is undone already, COD-061 if it cannot be taken back
     */
    public List<Action> named(String id) {
        Action action = own.stream()
                .filter(each -> each.id().equals(id)
                        || each.events().stream().anyMatch(event -> event.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> EmicException.of(
                        "COD-062",
                        "there is no action '" + id + "' of yours",
                        Nearest.hint(id, own.stream().map(Action::id).toList(), "emic log --coder … shows them")));
        if (!action.counts()) {
            throw EmicException.of("COD-062", "the action " + action.id() + " is undone already", "");
        }
        return enough(List.of(action), 1, "");
    }

    /**
     * The drafts that take the actions back.
     *
     * @throws EmicException COD-063 if a coding would come back to a place where its words no longer stand, COD-057 if it
     *     would come back beside one that says the same
     */
    public List<LogDraft> drafts(List<Action> actions) {
        Set<String> events = new HashSet<>();
        List<LogDraft> drafts = new ArrayList<>();
        for (Action action : actions) {
            for (LogEvent event : action.events()) {
                events.add(event.id());
                drafts.add(LogDraft.undo(event));
            }
        }
        CodingLog after = coded.log().without(events);
        Map<List<Object>, String> first = new HashMap<>();
        for (LoggedCoding coding : after.codings()) {
            boolean back = !coded.log()
                    .coding(coding.id())
                    .map(before -> before.points().equals(coding.points()))
                    .orElse(false);
            if (back) {
                requireWords(after, coding);
            }
            String same = first.putIfAbsent(coding.sameness(), coding.id());
            if (same != null && (back || coded.log().coding(same).isEmpty())) {
                throw EmicException.of(
                        "COD-057",
                        "the coding " + coding.id() + " would then be the same as " + same,
                        "remove one of the two: emic code remove " + same);
            }
        }
        return drafts;
    }

    private void requireWords(CodingLog after, LoggedCoding coding) {
        String quote = after.place(coding).map(Quoted::quote).orElse("");
        if (!quote.isEmpty() && !coded.words(coding).equals(quote)) {
            throw EmicException.of(
                    "COD-063",
                    "the coding " + coding.id() + " would come back to a place where its words no longer stand: \""
                            + QuoteSearch.shortened(quote) + "\"",
                    "the text of '" + coding.source() + "' was replaced since; code the passage again");
        }
    }

    private List<Action> enough(List<Action> found, int count, String what) {
        if (found.size() < count) {
            throw EmicException.of(
                    "COD-060",
                    found.isEmpty()
                            ? "there is nothing " + what
                            : "there are only " + found.size() + " actions " + what,
                    "emic log shows what was done, and by whom");
        }
        for (Action action : found) {
            for (LogEvent event : action.events()) {
                boolean beside = !event.word(BESIDE).isEmpty() && action.patch().isEmpty();
                if (!IN_THE_LOG.contains(event.operation()) || beside) {
                    throw EmicException.of(
                            "COD-061",
                            "'" + action.command() + "' of " + action.at() + " cannot be taken back: it changed "
                                    + (event.word(BESIDE).isEmpty() ? "more than the log" : event.word(BESIDE)),
                            former(event)
                                    + "; emic undo --action ID takes back an earlier action by its id in emic log");
                }
            }
        }
        return found;
    }

    private static String former(LogEvent event) {
        return switch (event.operation()) {
            case REPLACE, MOVE, LOST -> "emic source replace with the former file brings the former text back";
            default -> "what was before is in your version control, or in a copy";
        };
    }

    /** Whether it took back what had taken something back. */
    private boolean isRedo(Action action) {
        return action.isUndo()
                && action.events().stream()
                        .map(event -> byId.get(event.word("event")))
                        .anyMatch(event -> event != null && event.operation() == LogEvent.Operation.UNDO);
    }
}
