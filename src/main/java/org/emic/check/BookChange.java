package org.emic.check;

import java.util.Locale;
import org.emic.model.Place;

/**
 * A difference between two versions of a codebook.
 *
 * @param kind what sort of difference
 * @param code the id of the code it is about: as the new version has it, or the old one if it is gone there; empty for the
 *     codebook itself
 * @param part what of it: a field, a rule's id, a list of examples; empty for the code as a whole
 * @param before what the old version says; empty where it says nothing
 * @param after what the new version says; empty where it says nothing
 * @param judgement how it is classified
 * @param hint what may be meant; empty for most
 * @param place in the new version, or in the old one if it is gone
 */
public record BookChange(
        Kind kind,
        String code,
        String part,
        String before,
        String after,
        Judgement judgement,
        String hint,
        Place place) {

    /** The sorts of differences. */
    public enum Kind {
        /** A field above the codes. */
        HEADER_CHANGED,
        CODE_ADDED,
        CODE_REMOVED,
        CODE_RENAMED,
        CODE_MOVED,
        /** Several codes became one. */
        CODES_MERGED,
        /** One code became several. */
        CODE_SPLIT,
        /** The same codes below a code, in another order. */
        CODES_REORDERED,
        FIELD_CHANGED,
        RULE_ADDED,
        RULE_REMOVED,
        RULE_CHANGED,
        /** The rule stayed, and something it asks for did not. */
        RULE_AFFECTED,
        RULES_REORDERED,
        EXAMPLE_ADDED,
        EXAMPLE_REMOVED,
        EXAMPLE_CHANGED,
        /** From one list of examples to another. */
        EXAMPLE_MOVED;

        /** Lower case with hyphens: {@code code-added}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    BookChange withHint(String other) {
        return new BookChange(kind, code, part, before, after, judgement, other, place);
    }
}
