package org.emic.comparison;

import java.util.List;
import org.emic.model.Coding;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * A unit, or a stretch of words or characters, that coders did not give the same answer for one code.
 *
 * @param span of it, in UTF-16 units of the source's text
 * @param cost its part of 1 − alpha of the code: the costs of all disagreements on a code add up to that
 * @param answers one a coder, in their order
 */
public record Disagreement(CodeQuestion question, Source source, Span span, double cost, List<Answer> answers) {

    /**
     * What a coder made of it.
     *
     * @param worked whether they have worked on the source; if not, the answer is missing
     * @param codings theirs of the code that touch it; none if they said no
     * @param others their other codings that touch it
     */
    public record Answer(String coder, boolean worked, List<Coding> codings, List<Coding> others) {

        public Answer {
            codings = List.copyOf(codings);
            others = List.copyOf(others);
        }

        /** In a word, for tables. */
        public String word() {
            return !worked ? "missing" : codings.isEmpty() ? "not coded" : "coded";
        }
    }

    public Disagreement {
        answers = List.copyOf(answers);
    }
}
