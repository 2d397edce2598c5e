package org.emic.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Turn;

/**
 * What a table is restricted to. Sources and speakers restrict what is counted <i>over</i> as well as what is counted;
 * codes and codings (whose, by what) restrict only what is counted: the words of an interview do not become fewer because
 * one code is looked at.
 *
 * @param sources which sources
 * @param speakers which turns, by speaker and role (empty where unknown); no value for all, and for text outside turns
 * @param codes which codes, by id; their sub-codes are always with them
 * @param codings which codings, by coder for example
 * @param described the same for people: each option's name and its values, in the order they are printed
 * @param uncoded the sources of which nobody knows whether they were read
 */
public record Selection(
        Predicate<Source> sources,
        Optional<BiPredicate<String, String>> speakers,
        Predicate<String> codes,
        Predicate<CodedSpan> codings,
        Map<String, List<String>> described,
        Uncoded uncoded) {

    /**
     * Sources in which none of the people whose codings are chosen coded anything. Rules look at every source; of people
     * nobody knows whether they read such a source and found nothing, or never came to it.
     *
     * @param sources their ids; none where rules are among the coders
     * @param counted whether somebody said that they were read ({@code --with-uncoded}), so that they count as without codes
     */
    public record Uncoded(Set<String> sources, boolean counted) {

        /** All are known to have been read. */
        public static final Uncoded NONE = new Uncoded(Set.of(), false);

        public Uncoded {
            sources = Set.copyOf(sources);
        }
    }

    /** Everything. */
    public static final Selection ALL =
            new Selection(source -> true, Optional.empty(), code -> true, coding -> true, Map.of(), Uncoded.NONE);

    /** All sources of which are known to have been read. */
    public Selection(
            Predicate<Source> sources,
            Optional<BiPredicate<String, String>> speakers,
            Predicate<String> codes,
            Predicate<CodedSpan> codings,
            Map<String, List<String>> described) {
        this(sources, speakers, codes, codings, described, Uncoded.NONE);
    }

    /** Copies the map, keeping its order. */
    public Selection {
        described = Collections.unmodifiableMap(new LinkedHashMap<>(described));
    }

    /** Whether a source is counted over: chosen, and known or said to have been read. */
    public boolean counts(Source source) {
        return sources.test(source) && (uncoded.counted() || !uncoded.sources().contains(source.id()));
    }

    /** Whether a turn is wanted, by its speaker. */
    boolean wants(Source source, Turn turn, Roles roles) {
        return speakers.isEmpty() || speakers.get().test(turn.speaker(), roles.of(source.id(), turn.speaker()));
    }

    /** What a reader has to know where sources are chosen in which nobody coded anything; empty where there are none. */
    Optional<String> note(StudyFacts study) {
        long chosen = 0;
        long without = 0;
        for (Source source : study.sources()) {
            if (sources.test(source)
                    && (speakers.isEmpty()
                            || source.turns().stream().anyMatch(turn -> wants(source, turn, study.roles())))) {
                chosen++;
                without += uncoded.sources().contains(source.id()) ? 1 : 0;
            }
        }
        if (without == 0) {
            return Optional.empty();
        }
        return Optional.of(without + " of " + chosen + " sources carry no coding by these coders"
                + (uncoded.counted()
                        ? "; they are counted as read, and as without (--with-uncoded)."
                        : ": whether they were read is not known, and they are not counted. --with-uncoded"
                                + " counts them."));
    }
}
