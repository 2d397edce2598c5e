package org.emic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.model.Hit;
import org.emic.model.Span;

/** The units of one code with every hit and the rule it comes from: the same units that counting finds. */
final class Details {

    /** A stretch of tokens that a rule matched; the rule goes by its index in the group. */
    private record RuleHit(int from, int to, int rule) {}

    private static final Comparator<RuleHit> ORDER =
            Comparator.comparingInt(RuleHit::from).thenComparingInt(RuleHit::to).thenComparingInt(RuleHit::rule);

    private final Matching matching;
    private final Map<Integer, List<UnitMatch>> bySource = new TreeMap<>();

    Details(Matching matching) {
        this.matching = matching;
    }

    /** The units of all {@code groups} by the index of their source in the study. */
    Map<Integer, List<UnitMatch>> of(List<RuleSet.Group> groups, PostingsWalk walk) throws IOException {
        for (RuleSet.Group group : groups) {
            for (Stretch stretch : matching.stretchesOfSource(group.unit())) {
                add(group, stretch, walk);
            }
        }
        bySource.values().forEach(Details::order);
        return bySource;
    }

    private void add(RuleSet.Group group, Stretch stretch, PostingsWalk walk) throws IOException {
        Walls walls = new Walls(stretch, group.unit().kind());
        Evaluation evaluation = new Evaluation(stretch, matching.lexicon(stretch), walk, walls, matching.knowledge());
        int[] units = new int[0];
        List<int[]> unitsByRule = new ArrayList<>();
        List<RuleHit> found = new ArrayList<>();
        for (int rule = 0; rule < group.rules().size(); rule++) {
            Evaluation.Held held = evaluation.held(group.rules().get(rule).node(), stretch.included());
            units = Sets.union(units, held.units());
            unitsByRule.add(held.units());
            for (int i = 0; i < held.hits().size(); i++) {
                found.add(new RuleHit(held.hits().from(i), held.hits().to(i), rule));
            }
        }
        List<RuleHit> merged = merged(found);
        Hits hits = new Hits(merged.size());
        merged.forEach(hit -> hits.add(hit.from(), hit.to()));
        int[] all = units;
        int[] at = {0};
        new UnitFinder(stretch, walk, walls, evaluation).units(group.unit(), all, hits, (place, span) -> {
            List<Hit> ofUnit = new ArrayList<>();
            for (RuleHit hit : merged.subList(place.firstHit(), place.afterLastHit())) {
                ofUnit.add(new Hit(
                        new Span(walk.start(hit.from()), walk.end(hit.to())),
                        group.rules().get(hit.rule()).rule().id()));
            }
            if (ofUnit.isEmpty()) {
                ofUnit.add(new Hit(span, firstRule(group, unitsByRule, all[at[0]])));
            }
            at[0]++;
            bySource.computeIfAbsent(stretch.source(place.turn()), source -> new ArrayList<>())
                    .add(new UnitMatch(span, place.words(), ofUnit));
        });
    }

    private static String firstRule(RuleSet.Group group, List<int[]> unitsByRule, int unit) {
        for (int rule = 0; rule < unitsByRule.size(); rule++) {
            if (java.util.Arrays.binarySearch(unitsByRule.get(rule), unit) >= 0) {
                return group.rules().get(rule).rule().id();
            }
        }
        throw new IllegalStateException("no rule holds in a unit that is coded");
    }

    private static List<RuleHit> merged(List<RuleHit> found) {
        found.sort(ORDER);
        List<RuleHit> merged = new ArrayList<>();
        for (RuleHit hit : found) {
            RuleHit last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && hit.from() <= last.to()) {
                merged.set(
                        merged.size() - 1,
                        new RuleHit(last.from(), Math.max(last.to(), hit.to()), Math.min(last.rule(), hit.rule())));
            } else {
                merged.add(hit);
            }
        }
        return merged;
    }

    /** By span; of several with the same span, the one with most hits. */
    private static void order(List<UnitMatch> units) {
        units.sort(Comparator.comparing(UnitMatch::span)
                .thenComparingInt(unit -> -unit.hits().size()));
        for (int i = units.size() - 1; i > 0; i--) {
            if (units.get(i).span().equals(units.get(i - 1).span())) {
                units.remove(i);
            }
        }
    }
}
