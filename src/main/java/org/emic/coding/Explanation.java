package org.emic.coding;

import java.util.List;
import org.emic.index.RuleExplanation;
import org.emic.model.Segment;

/**
 * Why a segment carries its code.
 *
 * @param segment with the codebook and its version, and for a person's coding who, when and why
 * @param rules how each rule of the code fares there; empty for a person's coding
 * @param judgement whether a person accepted or rejected it, and when; empty if nobody did
 */
public record Explanation(Segment segment, List<RuleExplanation> rules, String judgement) {

    public Explanation {
        rules = List.copyOf(rules);
    }
}
