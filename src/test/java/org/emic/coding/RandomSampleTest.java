package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.emic.index.UnitMatch;
import org.emic.model.Attributes;
import org.emic.model.Hit;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Source;
import org.emic.model.Span;
import org.junit.jupiter.api.Test;

class RandomSampleTest {

    private record Place(Source source, UnitMatch unit) {}

    private static final List<Place> ALL = places();

    @Test
    void everyUnitHasTheSameChance() {
        TreeMap<String, Integer> chosen = new TreeMap<>();
        for (long seed = 0; seed < 4000; seed++) {
            sample(ALL, 5, seed).forEach(place -> chosen.merge(place, 1, Integer::sum));
        }

        // 4000 times 5 of 20: each is expected 1000 times, with a standard deviation of 27.
        assertThat(chosen).hasSize(20);
        assertThat(chosen.values()).allSatisfy(times -> assertThat(times).isBetween(890, 1110));
    }

    @Test
    void neitherTheOrderNorTheRestOfTheStudyDecides() {
        List<Place> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(sample(shuffled, 8, 3)).isEqualTo(sample(ALL, 8, 3));
        assertThat(sample(ALL, 8, 3)).containsAll(sample(ALL, 4, 3));
        List<String> ofHalf = sample(ALL.subList(0, 10), 10, 3);
        assertThat(sample(ALL, 10, 3).stream().filter(ofHalf::contains))
                .containsExactlyElementsOf(sample(ALL, 10, 3).stream()
                        .filter(place -> place.startsWith("a"))
                        .toList());
    }

    @Test
    void aSampleLargerThanAllIsAll() {
        assertThat(sample(ALL, 100, 1)).hasSize(20).isSorted();
    }

    private static List<String> sample(List<Place> all, int size, long seed) {
        RandomSample sample = new RandomSample(new SearchView.Sample(size, seed));
        all.forEach(place -> sample.offer(place.source(), place.unit()));
        List<String> chosen = new ArrayList<>();
        sample.each(
                (source, unit) -> chosen.add(source.id() + (100 + unit.span().start())));
        return chosen;
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String id : List.of("a", "b")) {
            Source source = new Source(
                    id,
                    id,
                    "interview",
                    Attributes.NONE,
                    List.of(),
                    ParagraphBreak.BLANK_LINE,
                    new Origin("x.txt", "", "", "txt", ""),
                    "");
            for (int i = 0; i < 10; i++) {
                Span span = new Span(i, i + 1);
                places.add(new Place(source, new UnitMatch(span, 1, List.of(new Hit(span, "r")))));
            }
        }
        return places;
    }
}
