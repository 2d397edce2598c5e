package org.emic.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.emic.index.RuleSet;
import org.emic.index.TextIndex;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Hit;
import org.emic.model.Span;

/** Looks up again which words made the rules apply; they are not stored, because there are many and few are asked for. */
final class HitFinder {

    /** Which coding is meant, without its name. */
    record Key(String codebook, String code, String source, Span span) {

        static Key of(Coding coding) {
            return new Key(coding.codebook(), coding.code(), coding.source(), coding.span());
        }
    }

    private final Coded coded;
    private final TextIndex index;
    private final Map<String, RuleSet> rules = new HashMap<>();

    HitFinder(Coded coded, TextIndex index) {
        this.coded = coded;
        this.index = index;
    }

    /** The hits of all codings by rules among {@code codings}. */
    Map<Key, List<Hit>> of(List<Coding> codings) {
        Map<Key, List<Hit>> hits = new HashMap<>();
        Map<String, Map<String, Set<String>>> sources = new TreeMap<>();
        for (Coding coding : codings) {
            if (coding.origin() == Coding.By.RULE) {
                hits.put(Key.of(coding), List.of());
                sources.computeIfAbsent(coding.codebook(), unused -> new TreeMap<>())
                        .computeIfAbsent(coding.code(), unused -> new HashSet<>())
                        .add(coding.source());
            }
        }
        sources.forEach((codebook, byCode) -> byCode.forEach((code, ids) -> index.details(
                rules(codebook, code),
                coded.study(),
                code,
                source -> ids.contains(source.id()),
                found -> found.units()
                        .forEach(unit -> hits.computeIfPresent(
                                new Key(codebook, code, found.source().id(), unit.span()),
                                (key, none) -> unit.hits())))));
        return hits;
    }

    /** The rules of a code, and of those it asks for. */
    RuleSet rules(String name, String code) {
        return rules.computeIfAbsent(name + ":" + code, unused -> {
            Codebook codebook = coded.codebooks().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return RuleSet.of(CodebookPart.of(codebook, new CodeKeys(codebook, "").needed(code)));
        });
    }
}
