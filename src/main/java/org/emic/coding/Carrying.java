package org.emic.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.model.CodePoints;
import org.emic.model.Span;
import org.emic.model.Transcript;

/**
 * Carries what people coded and judged in a source over to its new text. What has no certain place is listed; what had been
 * lost before, or was made in another version of the text, is looked for by its words.
 */
public final class Carrying {

    private final Transcript before;
    private final Transcript after;
    private final CodePoints pointsBefore;
    private final CodePoints pointsAfter;
    private final Reanchoring reanchoring;
    private final boolean acceptChanged;
    private final List<Carried> all = new ArrayList<>();
    private final Set<String> lostBefore = new HashSet<>();

    private Carrying(Transcript before, Transcript after, boolean acceptChanged) {
        this.before = before;
        this.after = after;
        this.pointsBefore = CodePoints.of(before.text());
        this.pointsAfter = CodePoints.of(after.text());
        this.reanchoring = new Reanchoring(before, after);
        this.acceptChanged = acceptChanged;
    }

    /**
     * Finds out what becomes of everything in a source.
     *
     * @param before the source as the log knows it
     * @param after the same source with its new text
     * @param acceptChanged whether codings go with their words where these were changed and what stands around them says
     *     where they are
     */
    public static Carrying of(Transcript before, Transcript after, CodingLog log, boolean acceptChanged) {
        Carrying carrying = new Carrying(before, after, acceptChanged);
        String source = before.source().id();
        log.codings().stream().filter(each -> each.source().equals(source)).forEach(each -> carrying.coding(each, log));
        log.lost().stream().filter(each -> each.source().equals(source)).forEach(each -> carrying.lost(each, log));
        log.judgements().values().stream()
                .filter(each -> each.word("source").equals(source))
                .forEach(carrying::judgement);
        carrying.all.sort(Comparator.comparing((Carried each) -> each.was().points())
                .thenComparing(each -> each.what().code())
                .thenComparing(each -> each.what().coder())
                .thenComparing(each -> each.what().segment()));
        return carrying;
    }

    /** What becomes of each, by its place before, code, coder and id. */
    public List<Carried> all() {
        return List.copyOf(all);
    }

    /** The events that say it, in this order. What was lost before and still is has none. */
    public List<LogDraft> drafts() {
        return all.stream()
                .filter(each -> !(each.outcome().isLost()
                        && lostBefore.contains(each.what().segment())))
                .flatMap(each -> each.draft().stream())
                .toList();
    }

    private void coding(LoggedCoding coding, CodingLog log) {
        Optional<Quoted> said = log.place(coding).filter(place -> !place.quote().isEmpty());
        add(what(coding), said.orElseGet(() -> quoted(coding.points())));
    }

    private void lost(LoggedCoding coding, CodingLog log) {
        lostBefore.add(coding.id());
        Optional<Quoted> said = log.place(coding).filter(place -> !place.quote().isEmpty());
        Placement placement = said.map(reanchoring::find).orElse(Placement.GONE);
        Quoted was = said.orElseGet(() -> quoted(coding.points()));
        add(what(coding), was, placement, Carried.Outcome.FOUND);
    }

    private void judgement(LogEvent judgement) {
        Carried.What what = new Carried.What(
                judgement.segment(), true, judgement.coder(), judgement.word("codebook"), judgement.word("code"));
        judgement
                .quoted()
                .filter(place -> !place.quote().isEmpty())
                .ifPresentOrElse(
                        place -> add(what, place),
                        () -> add(what, quoted(new Span(0, 0)), Placement.GONE, Carried.Outcome.MOVES));
    }

    private static Carried.What what(LoggedCoding coding) {
        return new Carried.What(coding.id(), false, coding.coder(), coding.codebook(), coding.code());
    }

    private void add(Carried.What what, Quoted was) {
        Optional<Span> there = there(was);
        Placement placement = there.map(reanchoring::place).orElseGet(() -> reanchoring.find(was));
        add(what, was, placement, Carried.Outcome.MOVES);
    }

    private void add(Carried.What what, Quoted was, Placement placement, Carried.Outcome ifPlaced) {
        List<Quoted> places = placement.places().stream()
                .map(place -> Quoted.of(after.source().id(), pointsAfter.fromUtf16(place), after.text(), pointsAfter))
                .toList();
        boolean stays = !places.isEmpty()
                && places.get(0).points().equals(was.points())
                && places.get(0).quote().equals(was.quote())
                && ifPlaced == Carried.Outcome.MOVES;
        Carried.Outcome outcome = outcome(placement, what.judgement(), stays ? Carried.Outcome.STAYS : ifPlaced);
        all.add(new Carried(what, was, outcome, places));
    }

    private Carried.Outcome outcome(Placement placement, boolean judgement, Carried.Outcome ifPlaced) {
        return switch (placement.outcome()) {
            case PLACED -> ifPlaced;
            // What a rule coded after the change is another coding: a judgement of it has to be made anew.
            case CHANGED -> acceptChanged && !judgement ? Carried.Outcome.CHANGES : Carried.Outcome.LOST_CHANGED;
            case UNSURE -> Carried.Outcome.LOST_UNSURE;
            case GONE -> Carried.Outcome.LOST_GONE;
        };
    }

    /** Where the old text says what the log says it does; empty if it does not. */
    private Optional<Span> there(Quoted was) {
        if (was.points().end() > pointsBefore.count()) {
            return Optional.empty();
        }
        Span span = pointsBefore.toUtf16(was.points());
        return span.in(before.text()).equals(was.quote()) ? Optional.of(span) : Optional.empty();
    }

    private Quoted quoted(Span points) {
        Span inside =
                new Span(Math.min(points.start(), pointsBefore.count()), Math.min(points.end(), pointsBefore.count()));
        return Quoted.of(before.source().id(), inside, before.text(), pointsBefore);
    }
}
