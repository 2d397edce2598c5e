package org.emic.coding;

import java.util.List;
import org.emic.model.Passage;
import org.emic.model.Source;

/**
 * What a new version of a codebook codes otherwise in a study than the old one.
 *
 * @param codes those whose segments are others, in the new version's order; then those that are gone
 * @param relabelled what went from one code to another, by the old code's order and then the new one's
 */
public record Consequences(List<OfCode> codes, List<Relabelled> relabelled) {

    public Consequences {
        codes = List.copyOf(codes);
        relabelled = List.copyOf(relabelled);
    }

    /**
     * The segments of a code: {@code before - lost - left + gained + came} is {@code after}.
     *
     * @param code its id
     * @param before how many the old version's rules code
     * @param after how many the new version's rules code
     * @param gained passages that carried no other code before which they have lost now
     * @param lost passages that carry no other code now which they had not before
     * @param left passages that went to another code
     * @param came passages that came from another code
     * @param stranded codings by people that no code of the new version is there for
     */
    public record OfCode(
            String code, int before, int after, Passages gained, Passages lost, int left, int came, int stranded) {

        boolean isAffected() {
            boolean rules = gained.count() > 0 || lost.count() > 0 || left > 0 || came > 0;
            return rules || stranded > 0;
        }
    }

    /**
     * Passages that carried a code and now carry another one instead.
     *
     * @param from the id of the old code
     * @param to the id of the new code
     */
    public record Relabelled(String from, String to, Passages passages) {}

    /**
     * Some passages.
     *
     * @param count how many
     * @param first those of them that are to be shown, in the order of sources and spans
     */
    public record Passages(int count, List<Quote> first) {
        public Passages {
            first = List.copyOf(first);
        }
    }

    /** A passage and where it is from. */
    public record Quote(Source source, Passage passage) {}
}
