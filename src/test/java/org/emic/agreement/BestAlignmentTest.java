package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.emic.model.Span;
import org.junit.jupiter.api.Test;

/** The best alignment against all alignments, on small random continua whose units may overlap. */
class BestAlignmentTest {

    @Test
    void noAlignmentHasLessDisorder() throws Alignments.TooMany {
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            int coders = 2 + random.nextInt(3);
            Continuum continuum = continuum(random, coders, 2 + random.nextInt(7));
            GammaOptions.Weight weight =
                    new GammaOptions.Weight(random.nextInt(4), random.nextInt(3) + 0.5, 0.5 + random.nextDouble());
            Dissimilarity dissimilarity = new Dissimilarity(weight, coders);
            BestAlignment best = BestAlignment.of(continuum, dissimilarity);
            assertThat(best.disorder(continuum, dissimilarity))
                    .as("seed %s", seed)
                    .isCloseTo(least(continuum.units(), dissimilarity), within(1e-8));
            assertThat(best.groups().stream()
                            .flatMapToInt(group -> Arrays.stream(group.units()))
                            .sorted()
                            .boxed()
                            .toList())
                    .as("each unit once, seed %s", seed)
                    .hasSize(continuum.units().size())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void unitsThatAllCodersSeeAlikeHaveGammaOne() {
        List<Spans.Mark> marks = new ArrayList<>();
        for (String coder : List.of("A", "B", "C")) {
            marks.add(new Spans.Mark(coder, "text", new Span(0, 10), "x"));
            marks.add(new Spans.Mark(coder, "text", new Span(5, 30), "y"));
        }
        Spans spans = new Spans(List.of("A", "B", "C"), List.of(new Spans.Text("text", new Span(0, 50))), marks);
        assertThat(AgreementCases.value("gamma", spans, Options.DEFAULT)).isEqualTo(1);
        assertThat(AgreementCases.value("gamma-cat", spans, Options.DEFAULT)).isEqualTo(1);
        assertThat(Gamma.GAMMA.of(spans, Options.DEFAULT)).isEqualTo(Gamma.GAMMA.of(spans, Options.DEFAULT));
    }

    /** The least disorder of units, the first of which is aligned with every choice of others in turn. */
    private static double least(List<Continuum.Unit> units, Dissimilarity dissimilarity) {
        if (units.isEmpty()) {
            return 0;
        }
        List<Continuum.Unit> others = units.subList(1, units.size());
        double least = Double.MAX_VALUE;
        for (int choice = 0; choice < 1 << others.size(); choice++) {
            List<Continuum.Unit> group = new ArrayList<>(List.of(units.get(0)));
            List<Continuum.Unit> rest = new ArrayList<>();
            for (int other = 0; other < others.size(); other++) {
                (((choice >> other) & 1) == 1 ? group : rest).add(others.get(other));
            }
            Set<Integer> coders = new HashSet<>();
            group.forEach(unit -> coders.add(unit.coder()));
            if (coders.size() == group.size()) {
                least = Math.min(least, dissimilarity.disorder(group) + least(rest, dissimilarity));
            }
        }
        return least;
    }

    private static Continuum continuum(Random random, int coders, int size) {
        List<Continuum.Unit> units = new ArrayList<>();
        for (int unit = 0; unit < size; unit++) {
            int start = random.nextInt(25);
            units.add(new Continuum.Unit(
                    random.nextInt(coders), new Span(start, start + 1 + random.nextInt(9)), random.nextInt(2)));
        }
        return new Continuum(coders, units);
    }
}
