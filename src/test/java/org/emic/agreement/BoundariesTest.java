package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.emic.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boundaries: values by hand, definitions spelled out on random segmentations, and edges of spans. */
class BoundariesTest {

    private static final List<String> TWO = List.of("reference", "hypothesis");

    /** A miss costs 1, a boundary one place off 1/2, with n_t = 3 one two places off 2/3. */
    @ParameterizedTest
    @CsvSource({
        "0100000, 0100000, 2, 1",
        "0100000, 0010000, 2, 0.5",
        "0100000, 0001000, 2, 0",
        "0100000, 0001000, 3, 0.33333333333",
        "0100010, 0100000, 2, 0.5",
        "0110000, 0011000, 2, 0.33333333333",
        "0110000, 0011000, 3, 0.66666666667",
    })
    void boundarySimilarityByHand(String one, String other, int near, double expected) {
        assertThat(b(one, other, near)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void windowsByTheirDefinition() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String reference = boundaries(random, 8 + random.nextInt(30));
            String hypothesis = boundaries(new Random(seed + 1000), reference.length());
            int width = 1 + random.nextInt(6);
            Segmentations both = segmentations(reference, hypothesis);
            Options options = Options.DEFAULT.edges(new Options.Edges(OptionalInt.of(width), 2));
            if (reference.contains("1") || hypothesis.contains("1")) {
                assertThat(AgreementCases.value("window-diff", both, options))
                        .isCloseTo(windows(reference, hypothesis, width, false), within(1e-12));
                assertThat(AgreementCases.value("pk", both, options))
                        .isCloseTo(windows(reference, hypothesis, width, true), within(1e-12));
            }
        }
    }

    @Test
    void theWindowIsHalfTheMeanSegmentOfTheReferenceRoundedUp() {
        assertThat(window(List.of(5, 5), List.of(10))).startsWith("window of 3 ");
        assertThat(window(List.of(4, 4), List.of(8))).startsWith("window of 2 ");
        assertThat(window(List.of(1, 1, 1), List.of(3))).startsWith("window of 2 ");
        assertThat(window(List.of(9, 8), List.of(17))).startsWith("window of 4 ");
    }

    @Test
    void errorsAddUpOverTextsAndSimilarityIsTheMeanOverPairs() {
        Segmentations.Text one = new Segmentations.Text("one", List.of(List.of(4, 4), List.of(4, 4), List.of(8)));
        Segmentations.Text other =
                new Segmentations.Text("other", List.of(List.of(3, 3), List.of(2, 4), List.of(3, 3)));
        Segmentations three = new Segmentations(List.of("A", "B", "C"), List.of(one, other));
        double ab = 1 - 0.5 / 2;
        double ac = 1 - 1.0 / 2;
        double bc = 1 - 1.5 / 2;
        assertThat(AgreementCases.value("boundary-similarity", three, Options.DEFAULT))
                .isCloseTo((ab + ac + bc) / 3, within(1e-12));
    }

    @Test
    void edgesOfSpansAreBoundaries() {
        Spans spans = new Spans(
                List.of("A", "B"),
                List.of(new Spans.Text("text", new Span(10, 30))),
                List.of(
                        new Spans.Mark("A", "text", new Span(10, 15), "x"),
                        new Spans.Mark("A", "text", new Span(15, 20), "x"),
                        new Spans.Mark("B", "text", new Span(12, 30), "x")));
        assertThat(Segmentations.edges(spans).texts().get(0).masses())
                .containsExactly(List.of(5, 5, 10), List.of(2, 18));
    }

    private static String window(List<Integer> reference, List<Integer> hypothesis) {
        Segmentations both = new Segmentations(
                TWO,
                List.of(
                        new Segmentations.Text("text", List.of(reference, hypothesis)),
                        new Segmentations.Text("same", List.of(reference, reference))));
        return AgreementCases.found("pk", both, Options.DEFAULT).basis().definition();
    }

    private static double windows(String reference, String hypothesis, int width, boolean onlyWhether) {
        int windows = 0;
        int wrong = 0;
        for (int from = 0; from + width <= reference.length(); from++) {
            long ours = ones(reference.substring(from, from + width));
            long theirs = ones(hypothesis.substring(from, from + width));
            wrong += (onlyWhether ? (ours > 0) != (theirs > 0) : ours != theirs) ? 1 : 0;
            windows++;
        }
        return (double) wrong / windows;
    }

    private static long ones(String boundaries) {
        return boundaries.chars().filter(each -> each == '1').count();
    }

    private static double b(String one, String other, int near) {
        return AgreementCases.value(
                "boundary-similarity",
                segmentations(one, other),
                Options.DEFAULT.edges(new Options.Edges(OptionalInt.empty(), near)));
    }

    private static Segmentations segmentations(String one, String other) {
        return new Segmentations(
                TWO,
                List.of(new Segmentations.Text(
                        "text", List.of(Segmentations.masses(one), Segmentations.masses(other)))));
    }

    private static String boundaries(Random random, int places) {
        List<String> drawn = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            drawn.add(random.nextInt(4) == 0 ? "1" : "0");
        }
        return String.join("", drawn);
    }
}
