package org.emic.coding;

import java.util.List;
import java.util.Set;
import org.emic.model.Coding;

/**
 * Which codings are wanted, as a person named it. An empty set asks for everything.
 *
 * @param codes ids of codes, or {@code codebook:id} where two codebooks have the id
 * @param own whether sub-codes of these are left out
 * @param cases as the attribute of that name says
 * @param kinds of sources
 * @param speakers labels as in the transcripts
 * @param roles of speakers
 * @param coders names of people, or {@code rules:<codebook>}
 * @param sources ids
 * @param attributes all must fit
 * @param origins who or what coded
 */
public record Filter(
        Set<String> codes,
        boolean own,
        Set<String> cases,
        Set<String> kinds,
        Set<String> speakers,
        Set<String> roles,
        Set<String> coders,
        Set<String> sources,
        List<AttributeCondition> attributes,
        Set<Coding.By> origins) {

    /** Everything. */
    public static final Filter ALL = new Filter(
            Set.of(), false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of());

    /** Codings by one code or a sub-code of it. */
    public static Filter ofCode(String code) {
        return ofCodes(Set.of(code));
    }

    /** Codings by one of these codes or a sub-code of it; of none, all. */
    public static Filter ofCodes(Set<String> codes) {
        return new Filter(
                codes, false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of());
    }

    /** Codings in one source. */
    public static Filter ofSource(String id) {
        return ofSources(Set.of(id));
    }

    /** Codings in some sources; in all where none is named. */
    public static Filter ofSources(Set<String> ids) {
        return new Filter(Set.of(), false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), ids, List.of(), Set.of());
    }

    /** Codings by rule, or by hand, or from elsewhere. */
    public static Filter ofOrigin(Coding.By origin) {
        return new Filter(
                Set.of(), false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of(origin));
    }

    /** The same, and of it what these coded. */
    public Filter ofOrigins(Set<Coding.By> others) {
        return new Filter(codes, own, cases, kinds, speakers, roles, coders, sources, attributes, others);
    }

    /** Copies, so that later changes do not show. */
    public Filter {
        codes = Set.copyOf(codes);
        cases = Set.copyOf(cases);
        kinds = Set.copyOf(kinds);
        speakers = Set.copyOf(speakers);
        roles = Set.copyOf(roles);
        coders = Set.copyOf(coders);
        sources = Set.copyOf(sources);
        attributes = List.copyOf(attributes);
        origins = Set.copyOf(origins);
    }
}
