package org.emic.coding;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Place;

/**
 * The words that a coding stands on, as its coder's log keeps them, by which it can be proven and found again.
 *
 * @param coder whose log it is
 * @param standing what became of it
 * @param codebook as the log gives it; may be empty
 * @param code the code's id; may be empty for what was {@link Standing#JUDGED}
 * @param quoted its place and words; texts that the log does not say are empty
 * @param line of the event that says where it stands
 */
public record LoggedQuote(String coder, Standing standing, String codebook, String code, Quoted quoted, Place line) {

    /** What became of a coding. */
    public enum Standing {
        /** Somebody coded it. */
        CODED,
        /** A rule coded it, and somebody accepted or rejected that. */
        JUDGED,
        /** Somebody coded it, the text was replaced, and nobody knows its place any more. */
        LOST
    }

    /** All that people coded, lost and judged, each in the order of their ids. */
    static List<LoggedQuote> all(Fold fold) {
        List<LoggedQuote> all = new ArrayList<>();
        fold.codings().values().forEach(coding -> all.add(of(coding, Standing.CODED, fold)));
        fold.lost().values().forEach(coding -> all.add(of(coding, Standing.LOST, fold)));
        fold.judgements()
                .values()
                .forEach(event -> event.quoted()
                        .filter(place -> !place.source().isEmpty())
                        .ifPresent(place -> all.add(new LoggedQuote(
                                event.coder(),
                                Standing.JUDGED,
                                event.word("codebook"),
                                event.word("code"),
                                place,
                                event.place()))));
        return all;
    }

    private static LoggedQuote of(LoggedCoding coding, Standing standing, Fold fold) {
        Quoted said = fold.places().get(coding.id());
        // An event that gives only one end of the span says nothing of the words.
        boolean same = said != null && said.points().equals(coding.points());
        Quoted quoted = new Quoted(
                coding.source(),
                coding.points(),
                same ? said.quote() : "",
                same ? said.prefix() : "",
                same ? said.suffix() : "");
        Place line = fold.lines().getOrDefault(coding.id(), coding.place());
        return new LoggedQuote(coding.coder(), standing, coding.codebook(), coding.code(), quoted, line);
    }
}
