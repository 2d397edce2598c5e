package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.RandolphKappaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * DKPro Statistics 2.2.1 on the same random ratings. Its value is not asked for where ours is undefined: it then gives
 * 0 or throws.
 */
class DkproAgreesTest {

    @Test
    void onTwoCodersNothingMissing() {
        compare("cohen-kappa", 2, 0, study -> new CohenKappaAgreement(study).calculateAgreement());
        compare("scott-pi", 2, 0, study -> new ScottPiAgreement(study).calculateAgreement());
        compare("percent-agreement", 2, 0, study -> new PercentageAgreement(study).calculateAgreement());
    }

    @Test
    void onFourCodersNothingMissing() {
        compare("fleiss-kappa", 4, 0, study -> new FleissKappaAgreement(study).calculateAgreement());
        compare("randolph-kappa", 4, 0, study -> new RandolphKappaAgreement(study).calculateAgreement());
        compare("percent-agreement", 4, 0, study -> new PercentageAgreement(study).calculateAgreement());
    }

    @ParameterizedTest
    @EnumSource
    void onAlphaWithMissingRatings(Level level) {
        for (long seed = 0; seed < 150; seed++) {
            RandomRatings random = RandomRatings.of(seed, 3, 0.2);
            Estimate ours = new KrippendorffAlpha().of(random.ratings(), Options.DEFAULT.level(level));
            if (ours instanceof Estimate.Defined found && found.value() < 1) {
                double theirs = new KrippendorffAlphaAgreement(study(random), distance(level)).calculateAgreement();
                assertThat(found.value()).as("seed %s", seed).isCloseTo(theirs, within(1e-9));
            }
        }
    }

    /**
     * With missing ratings its percent agreement is the one by rating, which alpha's observed disagreement goes with.
     */
    @Test
    void onPercentAgreementByRating() {
        for (long seed = 0; seed < 150; seed++) {
            RandomRatings random = RandomRatings.of(seed, 4, 0.2);
            Estimate ours =
                    new PercentAgreement().of(random.ratings(), Options.DEFAULT.percent(PercentDefinition.BY_RATING));
            if (ours instanceof Estimate.Defined found) {
                assertThat(found.value())
                        .as("seed %s", seed)
                        .isCloseTo(new PercentageAgreement(study(random)).calculateAgreement(), within(1e-9));
            }
        }
    }

    private static void compare(String id, int coders, double missing, ToDoubleFunction<CodingAnnotationStudy> dkpro) {
        int defined = 0;
        for (long seed = 0; seed < 150; seed++) {
            RandomRatings random = RandomRatings.of(seed, coders, missing);
            Estimate ours = Statistics.named(id).orElseThrow().of(random.ratings(), Options.DEFAULT);
            if (ours instanceof Estimate.Defined found && found.value() < 1) {
                defined++;
                assertThat(found.value())
                        .as("%s, seed %s", id, seed)
                        .isCloseTo(dkpro.applyAsDouble(study(random)), within(1e-9));
            }
        }
        assertThat(defined).as(id).isGreaterThan(100);
    }

    private static CodingAnnotationStudy study(RandomRatings random) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(random.coders());
        for (int category = 0; category < random.categories(); category++) {
            study.addCategory(category);
        }
        for (String[] unit : random.units()) {
            Object[] values = new Object[unit.length];
            for (int coder = 0; coder < unit.length; coder++) {
                values[coder] = unit[coder] == null ? null : Integer.valueOf(unit[coder]);
            }
            study.addItemAsArray(values);
        }
        return study;
    }

    private static IDistanceFunction distance(Level level) {
        return switch (level) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
            case RATIO -> new RatioDistanceFunction();
        };
    }
}
