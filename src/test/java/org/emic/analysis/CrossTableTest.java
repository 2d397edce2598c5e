package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tests of independence against definitions, R's documentation, and tables with nothing in them. */
class CrossTableTest {

    /** The table of job satisfaction in the documentation of R's fisher.test (Agresti 1990, p. 57): p = 0.7827. */
    @Test
    void fishersTestOfALargerTableIsRs() {
        CrossTable jobs = table("1 3 10 6", "2 3 10 7", "1 6 14 12", "0 1 9 11");
        assertThat(FisherExact.twoSided(jobs).number().orElseThrow()).isCloseTo(0.7827, within(5e-5));
    }

    @Test
    void fishersTestGoesThroughAllTables() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            CrossTable drawn = seed % 2 == 0 ? random(random, 2, 3, 4) : random(random, 3, 2, 4);
            if (drawn.degreesOfFreedom() > 0) {
                assertThat(FisherExact.twoSided(drawn).number().orElseThrow())
                        .as("seed %s: %s", seed, drawn)
                        .isCloseTo(byAllTables(drawn), within(1e-9));
            }
        }
    }

    @Test
    void rowsAndColumnsThatAreEmptyChangeNothing() {
        CrossTable tea = table("3 1", "1 3");
        CrossTable padded = table("3 0 1", "0 0 0", "1 0 3");
        assertThat(padded.chiSquared()).isEqualTo(tea.chiSquared());
        assertThat(padded.chiSquaredYates()).isEqualTo(tea.chiSquaredYates());
        assertThat(padded.degreesOfFreedom()).isEqualTo(1);
        assertThat(padded.cramersV()).isEqualTo(tea.cramersV());
        assertThat(FisherExact.twoSided(padded)).isEqualTo(FisherExact.twoSided(tea));
        assertThat(padded.adjustedResidual(2, 2)).isEqualTo(tea.adjustedResidual(1, 1));
        assertThat(padded.adjustedResidual(1, 0)).isInstanceOf(Score.None.class);
    }

    @Test
    void aTableWithoutTwoRowsHasNoTest() {
        for (CrossTable table :
                List.of(table("3 4 5"), table("3 4", "0 0"), table("0 0", "0 0"), new CrossTable(List.of()))) {
            assertThat(table.degreesOfFreedom()).isZero();
            assertThat(List.of(
                            table.chiSquared(),
                            table.chiSquaredYates(),
                            table.g(),
                            table.p(table.g()),
                            table.cramersV(),
                            FisherExact.twoSided(table)))
                    .allSatisfy(score -> assertThat(score).isInstanceOf(Score.None.class));
        }
    }

    @Test
    void cochransRuleSaysWhenNotToTrustIt() {
        assertThat(table("3 1", "1 3").problem().orElseThrow())
                .contains("4 of 4 cells")
                .contains("Fisher");
        assertThat(table("30 10", "10 30").problem()).isEmpty();
        assertThat(table("1 99", "0 300").problem().orElseThrow()).contains("some below 1");
    }

    @Test
    void theFourfoldFormulasAreThoseOfTheTable() {
        for (long seed = 0; seed < 100; seed++) {
            CrossTable drawn = random(new Random(seed), 2, 2, 30);
            FourFold four = drawn.fourFold().orElseThrow();
            same(four.chiSquared(), drawn.chiSquared());
            same(four.logLikelihood(), drawn.g());
            double phi = four.phi().number().orElseThrow();
            assertThat(Math.abs(phi)).isCloseTo(drawn.cramersV().number().orElseThrow(), within(1e-12));
            assertThat(Math.signum(four.yuleQ().number().orElseThrow())).isEqualTo(Math.signum(phi));
            assertThat(drawn.adjustedResidual(0, 0).number().orElseThrow())
                    .isCloseTo(phi * Math.sqrt((double) drawn.units()), within(1e-9));
        }
    }

    @Test
    void aCodeThatIsEverywhereGoesTogetherWithNothing() {
        FourFold everywhere = new FourFold(5, 5, 0, 0);
        assertThat(everywhere.phi()).isInstanceOf(Score.None.class);
        assertThat(everywhere.yuleQ()).isInstanceOf(Score.None.class);
        assertThat(everywhere.oddsRatio()).isInstanceOf(Score.None.class);
        assertThat(everywhere.lift()).isEqualTo(Score.of(1));
        assertThat(new FourFold(5, 0, 3, 9).oddsRatio()).isInstanceOf(Score.Infinite.class);
        assertThat(new FourFold(0, 0, 3, 9).lift()).isInstanceOf(Score.None.class);
    }

    private static void same(Score one, Score other) {
        assertThat(one.number().orElseThrow()).isCloseTo(other.number().orElseThrow(), within(1e-9));
    }

    /** The probability of every table with the same margins, found by trying all. */
    private static double byAllTables(CrossTable observed) {
        List<List<List<Long>>> all = new ArrayList<>();
        build(observed, 0, new ArrayList<>(), all);
        double limit = probability(observed.cells()) * (1 + 1e-7);
        double total = all.stream().mapToDouble(CrossTableTest::probability).sum();
        return all.stream()
                        .mapToDouble(CrossTableTest::probability)
                        .filter(each -> each <= limit)
                        .sum()
                / total;
    }

    private static void build(CrossTable like, int cell, List<Long> filled, List<List<List<Long>>> all) {
        int columns = like.columns().length;
        int rows = like.rows().length;
        if (cell == rows * columns) {
            List<List<Long>> cells = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                cells.add(List.copyOf(filled.subList(row * columns, (row + 1) * columns)));
            }
            CrossTable table = new CrossTable(cells);
            if (Arrays.equals(table.rows(), like.rows()) && Arrays.equals(table.columns(), like.columns())) {
                all.add(cells);
            }
            return;
        }
        for (long count = 0; count <= Math.min(like.rows()[cell / columns], like.columns()[cell % columns]); count++) {
            filled.add(count);
            build(like, cell + 1, filled, all);
            filled.remove(filled.size() - 1);
        }
    }

    /** Up to what all tables with the same margins have in common. */
    private static double probability(List<List<Long>> cells) {
        double product = 1;
        for (List<Long> row : cells) {
            for (long count : row) {
                for (long factor = 2; factor <= count; factor++) {
                    product /= factor;
                }
            }
        }
        return product;
    }

    private static CrossTable random(Random random, int rows, int columns, int most) {
        List<List<Long>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Long> drawn = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                drawn.add((long) random.nextInt(most) + (most > 10 ? 1 : 0));
            }
            cells.add(drawn);
        }
        return new CrossTable(cells);
    }

    private static CrossTable table(String... rows) {
        List<List<Long>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(Arrays.stream(row.split(" ", -1)).map(Long::valueOf).toList());
        }
        return new CrossTable(cells);
    }
}
