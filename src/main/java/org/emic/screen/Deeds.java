package org.emic.screen;

import java.util.List;
import java.util.Optional;
import org.emic.model.Span;
import org.emic.screen.Journal.Wish;
import org.emic.screen.Mode.Asking.Question;
import org.emic.screen.Mode.Choosing.Purpose;

/** What changes codings. Nothing is changed here: a wish goes to the journal, and its answer makes the change be seen. */
final class Deeds {

    private Deeds() {}

    /** Opens the list of codes; without a selection the sentence is selected, so that it is seen what will be coded. */
    static Step choose(State state, Purpose purpose) {
        if (purpose == Purpose.RECODE) {
            Optional<String> not = notOwn(state);
            if (not.isPresent()) {
                return Step.of(state.refusing(not.get()));
            }
            return Step.of(
                    state.with(new Mode.Choosing(purpose, Line.EMPTY, Math.max(0, state.codeAtHand()), state.at())));
        }
        State selected = state.selection().filter(span -> !span.isEmpty()).isPresent()
                ? state
                : Picks.selecting(state, state.target());
        return Step.of(
                selected.with(new Mode.Choosing(purpose, Line.EMPTY, Math.max(0, state.lastCode()), state.at())));
    }

    /** Does with a code what it was chosen for. */
    static Step chosen(State state, int code) {
        return chosen(state, state.tree().entries().get(code).name());
    }

    /** The same with a code that need not be in the tree. */
    static Step chosen(State state, CodeTree.Name code) {
        boolean recode = state.mode() instanceof Mode.Choosing choosing && choosing.purpose() == Purpose.RECODE;
        State reading = state.with(Mode.READING);
        if (!recode) {
            return apply(reading, code);
        }
        State used = reading.with(reading.habits().withCode(code));
        return used.hand()
                .map(mark -> Step.writing(used, new Wish.Recode(mark, code.codebook(), code.id())))
                .orElseGet(() -> Step.of(used));
    }

    /** Applies a code of the tree to what is selected, or to the sentence. */
    static Step apply(State state, int code) {
        if (code < 0 || code >= state.tree().entries().size()) {
            return Step.of(
                    state.refusing("no code was applied yet: " + Screen.keyOf(state, "choose-code") + " chooses one"));
        }
        return apply(state, state.tree().entries().get(code).name());
    }

    private static Step apply(State state, CodeTree.Name code) {
        Span target = state.target();
        if (target.isEmpty()) {
            return Step.of(state.refusing("there are no words to code here"));
        }
        State used = state.with(state.habits().withCode(code));
        boolean there = state.marks().touching(target).stream()
                .map(state.marks()::get)
                .anyMatch(mark ->
                        mark.span().equals(target) && mark.coding().code().equals(code.id()) && isOwn(state, mark));
        return there
                ? Step.of(Picks.clear(used).saying("you have coded exactly this with " + code.id() + " already"))
                : Step.writing(used, new Wish.Add(target, code.codebook(), code.id()));
    }

    static Step remove(State state) {
        if (state.hand().filter(Mark::isRule).isPresent()) {
            return Step.of(state.refusing("a rule coded this: reject it instead"));
        }
        return onOwn(state, Wish.Remove::new);
    }

    static Step respan(State state) {
        Optional<Span> span = state.selection().filter(each -> !each.isEmpty());
        if (span.isEmpty()) {
            return Step.of(state.refusing("select what the coding should span, and let the selection end inside it"));
        }
        return onOwn(state, mark -> new Wish.Respan(mark, span.get()));
    }

    static Step memo(State state) {
        Optional<Mark> rule = state.hand().filter(Mark::isRule);
        if (rule.filter(Mark::isUnjudged).isPresent()) {
            return Step.of(state.refusing("a rule coded this: accept or reject it, then note why"));
        }
        Optional<String> not = rule.isPresent() ? Optional.empty() : notOwn(state);
        return Step.of(
                not.isPresent()
                        ? state.refusing(not.get())
                        : state.with(new Mode.Asking(
                                Question.MEMO,
                                Line.of(state.hand().orElseThrow().coding().memo()))));
    }

    static Step judge(State state, boolean right) {
        Optional<Mark> hand = state.hand();
        if (hand.isEmpty()) {
            return Step.of(state.refusing("there is no coding here to judge"));
        }
        Mark mark = hand.get();
        if (!mark.isRule()) {
            return Step.of(state.refusing("a person coded this; only what rules found is accepted or rejected"));
        }
        if (mark.judgement() == (right ? Mark.Judgement.ACCEPTED : Mark.Judgement.REJECTED)) {
            return Step.of(state.saying("it is " + (right ? "accepted" : "rejected") + " already"));
        }
        return Step.writing(state, right ? new Wish.Accept(mark) : new Wish.Reject(mark));
    }

    private interface Deed {
        Wish on(Mark mark);
    }

    private static Step onOwn(State state, Deed deed) {
        Optional<String> not = notOwn(state);
        return not.isPresent()
                ? Step.of(state.refusing(not.get()))
                : Step.writing(state, deed.on(state.hand().orElseThrow()));
    }

    /** Why the coding at hand is not the user's to change; empty if it is. */
    private static Optional<String> notOwn(State state) {
        Optional<Mark> hand = state.hand();
        if (hand.isEmpty()) {
            return Optional.of("there is no coding here");
        }
        if (hand.get().isRule()) {
            return Optional.of("a rule coded this: accept or reject it, or code it yourself");
        }
        return isOwn(state, hand.get())
                ? Optional.empty()
                : Optional.of("this is a coding of " + hand.get().coding().coder() + "; you can change your own");
    }

    private static boolean isOwn(State state, Mark mark) {
        return !mark.isRule() && mark.coding().coder().equals(state.desk().coder());
    }

    /** The state after the journal's answer. */
    static State answered(State state, Journal.Answer answer) {
        State changed = state.with(state.marks().after(answer), answer.put());
        if (!answer.trouble().isEmpty()) {
            return changed.refusing(shortly(answer));
        }
        boolean memo = changed.mode() instanceof Mode.Asking asking && asking.question() == Question.MEMO;
        State reading = memo ? changed.with(Mode.READING) : changed;
        List<Mark> put = answer.put();
        State said = reading.saying(answer.said());
        if (put.size() != 1
                || !said.marks().layer().shows(put.get(0), state.desk().coder())) {
            return said;
        }
        return Moves.inHand(Picks.clear(said), put.get(0));
    }

    private static String shortly(Journal.Answer answer) {
        var first = answer.trouble().get(0);
        return "not saved: " + first.message() + " [" + first.id() + "]"
                + (first.hint().isEmpty() ? "" : "; " + first.hint());
    }
}
