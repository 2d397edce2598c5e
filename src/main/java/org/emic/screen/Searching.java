package org.emic.screen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.screen.Blocks.Block;

/** Finding words in the text, and jumping to a place. */
final class Searching {

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}) ?%");
    private static final Pattern NUMBER = Pattern.compile("(?:turn )?([0-9]{1,7})");
    private static final Pattern TIME = Pattern.compile("(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-9]{2})");

    private Searching() {}

    /** What finds the words that were typed: any white space for white space; case counts if a capital was typed. */
    static Pattern pattern(String words) {
        String quoted =
                Stream.of(words.strip().split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        boolean capital = words.codePoints().anyMatch(Character::isUpperCase);
        boolean ascii = words.chars().allMatch(c -> c < 0x80);
        int anyCase = Pattern.CASE_INSENSITIVE | (ascii ? 0 : Pattern.UNICODE_CASE);
        return Pattern.compile(quoted, capital ? 0 : anyCase);
    }

    /** To the next place of what was searched for, or the one before; around the end of the text. */
    static State again(State state, int step) {
        String words = state.habits().search();
        if (words.isBlank()) {
            return state.saying("nothing was searched for yet: / searches");
        }
        Optional<Span> next = step > 0
                ? after(state, state.at().cursor() + 1)
                : before(state, state.at().cursor());
        Optional<Span> found = next.isPresent()
                ? next
                : step > 0 ? after(state, 0) : before(state, state.desk().text().length());
        if (found.isEmpty()) {
            return state.refusing("'" + words + "' does not stand in this source");
        }
        State there = state.jumped(found.get().start());
        return next.isPresent() ? there : there.saying("searched on from the other end");
    }

    private static Optional<Span> after(State state, int from) {
        Matcher matcher = pattern(state.habits().search()).matcher(state.desk().text());
        int at = Math.min(from, state.desk().text().length());
        while (at <= state.desk().text().length() && matcher.find(at)) {
            if (isShown(state, matcher.start())) {
                return Optional.of(new Span(matcher.start(), matcher.end()));
            }
            at = matcher.start() + 1;
        }
        return Optional.empty();
    }

    private static Optional<Span> before(State state, int end) {
        Matcher matcher = pattern(state.habits().search()).matcher(state.desk().text());
        Optional<Span> last = Optional.empty();
        while (matcher.find() && matcher.start() < end) {
            if (isShown(state, matcher.start())) {
                last = Optional.of(new Span(matcher.start(), matcher.end()));
            }
        }
        return last;
    }

    private static boolean isShown(State state, int at) {
        Block block = state.desk().blocks().get(state.desk().blocks().indexAt(at));
        return block.span().start() <= at && at < block.span().end();
    }

    /** To a turn by its number, a time, a share of the text, or a coding by its id. */
    static State jump(State state, String written) {
        String words = written.strip();
        Matcher number = NUMBER.matcher(words);
        Matcher percent = PERCENT.matcher(words);
        Matcher time = TIME.matcher(words);
        int turns = state.desk().source().turns().size();
        if (number.matches()) {
            int turn = Integer.parseInt(number.group(1));
            return turn < 1 || turn > turns
                    ? state.refusing("there is no turn " + turn + "; the source has turns 1 to " + turns)
                    : state.jumped(startOfTurn(state, turn - 1));
        }
        if (percent.matches()) {
            long share = Math.min(100, Integer.parseInt(percent.group(1)));
            return state.jumped(
                    Flow.place(state.desk(), (int) (share * state.desk().text().length() / 100)));
        }
        if (time.matches()) {
            return toTime(state, milliseconds(time));
        }
        for (Mark mark : state.marks().all()) {
            if (!words.isEmpty() && mark.coding().id().equals(words)) {
                return Moves.inHand(
                        state.jumped(Flow.place(state.desk(), mark.span().start())), mark);
            }
        }
        return state.refusing(
                "'" + words + "' is no place: write a turn's number, a time as 1:30, 50% or a segment's id");
    }

    private static int startOfTurn(State state, int turn) {
        return state.desk().source().turns().start(turn);
    }

    private static long milliseconds(Matcher time) {
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        return 1000 * (3600 * hours + 60 * Long.parseLong(time.group(2)) + Long.parseLong(time.group(3)));
    }

    /** To the last turn that begins at that time or before it. */
    private static State toTime(State state, long wanted) {
        int found = -1;
        boolean timed = false;
        for (int turn = 0; turn < state.desk().source().turns().size(); turn++) {
            Optional<TimeSpan> time = state.desk().source().turns().get(turn).time();
            timed = timed || time.isPresent();
            if (time.isPresent() && time.get().start() <= wanted) {
                found = turn;
            }
        }
        if (!timed) {
            return state.refusing("this source has no times");
        }
        return state.jumped(startOfTurn(state, Math.max(0, found)));
    }
}
