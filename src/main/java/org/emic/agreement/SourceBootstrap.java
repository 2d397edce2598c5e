package org.emic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An interval got by drawing whole sources with replacement and computing everything anew: the cluster bootstrap (Davison
 * & Hinkley 1997, section 3.8). What stands in one source hangs together, words more than turns; sources do not. It needs
 * no unit that is independent of its neighbours, so it serves spans, characters and boundaries too. With few sources it is
 * rough: below some twenty it tends to be too narrow.
 *
 * <p>Where replicates have no value the rules of {@code Bootstrap} hold.
 */
public final class SourceBootstrap {

    private SourceBootstrap() {}

    /**
     * The estimate of all sources together, with the interval.
     *
     * @param whole the data of all sources
     * @param sources the same source by source: of the kind of {@code whole}, with the same coders and categories
     * @param options with the number of replicates, the seed and the level
     */
    public static Estimate of(Statistic statistic, Data whole, List<? extends Data> sources, Options options) {
        Options plain = options.resampling(Resampling.NONE);
        return statistic.of(whole, plain).map(found -> found.with(drawn(statistic, found, sources, options)));
    }

    private static Uncertainty drawn(
            Statistic statistic, Estimate.Defined found, List<? extends Data> sources, Options options) {
        if (sources.size() < 2) {
            return found.uncertainty()
                    .withoutInterval("whole sources were to be drawn, and there "
                            + (sources.isEmpty() ? "are none" : "is only one"));
        }
        Options plain = options.resampling(Resampling.NONE);
        Resampling resampling = options.resampling();
        Function<int[], Data> pool = pool(sources);
        SeededRandom random = new SeededRandom(resampling.seed());
        double[] values = new double[resampling.replicates()];
        int size = 0;
        for (int replicate = 0; replicate < resampling.replicates(); replicate++) {
            int[] times = new int[sources.size()];
            for (int draw = 0; draw < times.length; draw++) {
                times[random.below(times.length)]++;
            }
            if (statistic.of(pool.apply(times), plain) instanceof Estimate.Defined value) {
                values[size++] = value.value();
            }
        }
        return Bootstrap.interval(found.uncertainty(), java.util.Arrays.copyOf(values, size), "sources", options);
    }

    /** Puts sources together, each as often as it was drawn. */
    private static Function<int[], Data> pool(List<? extends Data> sources) {
        Data first = sources.get(0);
        if (first instanceof Ratings ratings) {
            return ratings(
                    ratings, sources.stream().map(source -> (Ratings) source).toList());
        }
        if (first instanceof Spans spans) {
            return times -> spans(spans, sources, times);
        }
        if (first instanceof Segmentations segmentations) {
            return times -> segmentations(segmentations, sources, times);
        }
        throw new IllegalArgumentException(first.kind().id() + " do not come by source");
    }

    private static Function<int[], Data> ratings(Ratings like, List<Ratings> sources) {
        Map<IntRow, long[]> rows = new TreeMap<>();
        for (int source = 0; source < sources.size(); source++) {
            Ratings ratings = sources.get(source);
            for (int row = 0; row < ratings.rows(); row++) {
                int[] cells = new int[ratings.coders()];
                for (int coder = 0; coder < cells.length; coder++) {
                    cells[coder] = ratings.value(row, coder);
                }
                rows.computeIfAbsent(new IntRow(cells), each -> new long[sources.size()])[source] += ratings.times(row);
            }
        }
        int[][] cells = rows.keySet().stream().map(IntRow::cells).toArray(int[][]::new);
        long[][] bySource = rows.values().toArray(long[][]::new);
        return drawn -> {
            long[] times = new long[cells.length];
            for (int row = 0; row < times.length; row++) {
                for (int source = 0; source < drawn.length; source++) {
                    times[row] += bySource[row][source] * drawn[source];
                }
            }
            return new Ratings(like.coderNames(), like.categories(), cells, times);
        };
    }

    private static Spans spans(Spans like, List<? extends Data> sources, int[] times) {
        List<Spans.Text> texts = new ArrayList<>();
        List<Spans.Mark> marks = new ArrayList<>();
        for (int source = 0; source < times.length; source++) {
            Spans spans = (Spans) sources.get(source);
            for (int copy = 0; copy < times[source]; copy++) {
                String again = "\u0000" + copy;
                spans.texts().forEach(text -> texts.add(new Spans.Text(text.source() + again, text.extent())));
                spans.marks()
                        .forEach(mark -> marks.add(
                                new Spans.Mark(mark.coder(), mark.source() + again, mark.span(), mark.value())));
            }
        }
        return new Spans(like.coders(), texts, marks);
    }

    private static Segmentations segmentations(Segmentations like, List<? extends Data> sources, int[] times) {
        List<Segmentations.Text> texts = new ArrayList<>();
        for (int source = 0; source < times.length; source++) {
            for (int copy = 0; copy < times[source]; copy++) {
                texts.addAll(((Segmentations) sources.get(source)).texts());
            }
        }
        return new Segmentations(like.coders(), texts);
    }
}
