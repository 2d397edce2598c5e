package org.emic.coding;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.emic.model.Coding;
import org.emic.model.Source;

/** Who is known to have read what: rules look at every source, people at those they coded something in. */
public final class Reading {

    private Reading() {}

    /**
     * The ids of the sources in which nobody whose codings are chosen coded anything, whatever codes, sources and speakers
     * are chosen.
     *
     * @param codes the names of the codes in question; of none, all that are chosen
     * @return none where rules for a chosen code are among the chosen coders
     */
    public static Set<String> uncoded(Coded coded, Choice choice, Set<String> codes) {
        Choice named = Choice.of(Filter.ofCodes(codes), coded);
        boolean rules = coded.codebooks().stream()
                .filter(codebook -> choice.coder(codebook.coder(), Coding.By.RULE))
                .anyMatch(codebook -> codebook.all()
                        .anyMatch(code -> !code.rules().isEmpty()
                                && choice.code(codebook.name(), code.id())
                                && named.code(codebook.name(), code.id())));
        Set<String> sources = new HashSet<>();
        if (!rules) {
            coded.study().sources().stream().map(Source::id).forEach(sources::add);
            Stream.concat(coded.log().codings().stream(), coded.log().lost().stream())
                    .filter(coding -> choice.coder(coding.coder(), Coding.By.MANUAL))
                    .forEach(coding -> sources.remove(coding.source()));
        }
        return sources;
    }
}
