package org.emic.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of a codebook; with sub-codes, a theme. Fields follow MacQueen et al. 1998. A field the codebook does not
 * give is the empty text.
 *
 * @param id a slug, unique in the codebook
 * @param name for people; the id where the codebook gives none
 * @param brief one line
 * @param definition in full
 * @param include when to use it
 * @param exclude when not to; {@code [[id]]} links to another code
 * @param colour {@code #rrggbb} or empty
 * @param withoutRules why it has no rules, where it has none; empty otherwise
 * @param rules in the codebook's order
 * @param examples that show what it means
 * @param codes its sub-codes, in the codebook's order
 * @param formerly ids it had in earlier versions of the codebook, or of codes it was made from; without its own, each once
 * @param place of the entry in the codebook file
 */
public record Code(
        String id,
        String name,
        String brief,
        String definition,
        String include,
        String exclude,
        String colour,
        String withoutRules,
        List<Rule> rules,
        Examples examples,
        List<Code> codes,
        List<String> formerly,
        Place place) {

    public Code {
        rules = List.copyOf(rules);
        codes = List.copyOf(codes);
        formerly = List.copyOf(formerly);
    }

    /** The same code with other rules and other sub-codes. */
    public Code with(List<Rule> otherRules, List<Code> otherCodes) {
        return new Code(
                id,
                name,
                brief,
                definition,
                include,
                exclude,
                colour,
                withoutRules,
                otherRules,
                examples,
                otherCodes,
                formerly,
                place);
    }

    /** This code and all below it, each before its sub-codes. */
    public Stream<Code> all() {
        return Stream.concat(Stream.of(this), codes.stream().flatMap(Code::all));
    }
}
