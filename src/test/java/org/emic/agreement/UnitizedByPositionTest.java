package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.api.Test;

/**
 * The u-alpha family computed from pairs of single positions of different coders, or of one coder but different units,
 * as Krippendorff and others (2016) derive it, against ours.
 */
class UnitizedByPositionTest {

    /**
     * A character as one coder sees it.
     *
     * @param unit the unit it is in, by number; −1 minus its place in a gap
     */
    private record Position(int coder, int place, String value, int unit) {}

    @Test
    void uAlphaIsOverPairsOfPositionsThatAreNotOfOneUnit() {
        for (long seed = 0; seed < 60; seed++) {
            Spans spans = RandomSpans.of(seed, 2 + (int) (seed % 3), 1 + (int) (seed % 2));
            double observed = share(
                    spans,
                    UnitizedByPositionTest::samePlace,
                    (one, other) -> !one.value().equals(other.value()));
            double expected = share(
                    spans,
                    UnitizedByPositionTest::notSelf,
                    (one, other) -> !one.value().equals(other.value()));
            assertThat(AgreementCases.value("u-alpha", spans, Options.DEFAULT))
                    .as("seed %s", seed)
                    .isCloseTo(1 - observed / expected, within(1e-9));
        }
    }

    @Test
    void barUAlphaTellsUnitsFromGapsOnly() {
        for (long seed = 0; seed < 60; seed++) {
            Spans spans = RandomSpans.of(seed, 2 + (int) (seed % 3), 1 + (int) (seed % 2));
            BiPredicate<Position, Position> unlike =
                    (one, other) -> one.value().isEmpty() != other.value().isEmpty();
            double observed = share(spans, UnitizedByPositionTest::samePlace, unlike);
            double expected = share(spans, UnitizedByPositionTest::notSelf, unlike);
            assertThat(AgreementCases.value("bar-u-alpha", spans, Options.DEFAULT))
                    .as("seed %s", seed)
                    .isCloseTo(1 - observed / expected, within(1e-9));
        }
    }

    @Test
    void alphaOverCharactersIsAlphaOfAnyRatings() {
        for (long seed = 0; seed < 40; seed++) {
            Spans spans = RandomSpans.of(seed, 3, 2);
            RatingsBuilder characters = Ratings.of(spans.coders());
            for (Spans.Text text : spans.texts()) {
                for (int place = text.extent().start(); place < text.extent().end(); place++) {
                    String[] row = new String[3];
                    for (int coder = 0; coder < 3; coder++) {
                        row[coder] = valueAt(spans, text.source(), coder, place).equals("a") ? "coded" : "not coded";
                    }
                    characters.unit(row);
                }
            }
            assertThat(AgreementCases.value("c-alpha-binary", spans, Options.DEFAULT.values("a")))
                    .isCloseTo(
                            AgreementCases.value("krippendorff-alpha", characters.build(), Options.DEFAULT),
                            within(1e-12));
        }
    }

    @Test
    void theOldAlphaUIsDkpros() {
        for (long seed = 0; seed < 60; seed++) {
            Spans spans = RandomSpans.of(seed, 2 + (int) (seed % 2), 1);
            Spans.Text text = spans.texts().get(0);
            UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(
                    spans.coders().size(), text.extent().start(), text.extent().length());
            for (Spans.Mark mark : spans.marks()) {
                study.addUnit(
                        mark.span().start(),
                        mark.span().length(),
                        spans.coders().indexOf(mark.coder()),
                        mark.value());
            }
            KrippendorffAlphaUnitizingAgreement dkpro = new KrippendorffAlphaUnitizingAgreement(study);
            for (String value : spans.values()) {
                assertThat(AgreementCases.value("alpha-u-2004", spans, Options.DEFAULT.values(value)))
                        .as("seed %s, %s", seed, value)
                        .isCloseTo(dkpro.calculateCategoryAgreement(value), within(1e-9));
            }
            assertThat(AgreementCases.value("alpha-u-2004", spans, Options.DEFAULT))
                    .as("seed %s", seed)
                    .isCloseTo(dkpro.calculateAgreement(), within(1e-9));
        }
    }

    private static boolean samePlace(Position one, Position other) {
        return one.place() == other.place() && one.coder() != other.coder();
    }

    private static boolean notSelf(Position one, Position other) {
        return one.coder() != other.coder() || one.unit() != other.unit();
    }

    /** The share of the chosen ordered pairs that are unlike. */
    private static double share(
            Spans spans, BiPredicate<Position, Position> chosen, BiPredicate<Position, Position> unlike) {
        List<Position> positions = positions(spans);
        double all = 0;
        double different = 0;
        for (Position one : positions) {
            for (Position other : positions) {
                if (chosen.test(one, other)) {
                    all++;
                    different += unlike.test(one, other) ? 1 : 0;
                }
            }
        }
        return different / all;
    }

    private static List<Position> positions(Spans spans) {
        List<Position> positions = new ArrayList<>();
        int offset = 0;
        for (Spans.Text text : spans.texts()) {
            for (int coder = 0; coder < spans.coders().size(); coder++) {
                for (int place = text.extent().start(); place < text.extent().end(); place++) {
                    Optional<Spans.Mark> mark = markAt(spans, text.source(), coder, place);
                    int here = offset + place;
                    positions.add(new Position(
                            coder,
                            here,
                            mark.map(Spans.Mark::value).orElse(""),
                            mark.map(spans.marks()::indexOf).orElse(-1 - here)));
                }
            }
            offset += 1000;
        }
        return positions;
    }

    private static String valueAt(Spans spans, String source, int coder, int place) {
        return markAt(spans, source, coder, place).map(Spans.Mark::value).orElse("");
    }

    private static Optional<Spans.Mark> markAt(Spans spans, String source, int coder, int place) {
        return spans.of(source, spans.coders().get(coder)).stream()
                .filter(mark ->
                        mark.span().start() <= place && place < mark.span().end())
                .findFirst();
    }
}
