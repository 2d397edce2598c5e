package org.emic.check;

import java.util.List;
import java.util.Set;
import org.emic.coding.LoggedCoding;
import org.emic.coding.RulesInStudy;

/**
 * The texts a codebook is for, and what is coded in them.
 *
 * @param rules what the codebook's rules find; and where the {@link Subject#sentences} stand, in their order
 * @param codedByHand ids of codes that people gave to something
 * @param strays what people coded by codes that no codebook of the study defines
 */
public record Corpus(RulesInStudy rules, Set<String> codedByHand, List<LoggedCoding> strays) {

    public Corpus {
        codedByHand = Set.copyOf(codedByHand);
        strays = List.copyOf(strays);
    }
}
