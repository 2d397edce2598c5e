package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.emic.model.Source;
import org.emic.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sources in which nobody coded anything are as good as not there, in every table: counts, denominators and tests are those
 * of the study without them. Said to have been read, they count as any other.
 */
class UncodedSourcesTest {

    private static final int STUDIES = 60;
    private static final List<String> CODES = List.of("a", "b", "c", "e");

    /** A way to make a table. */
    private interface Making {
        Table of(StudyFacts study, List<CodedSpan> spans, Selection selection);
    }

    private static CodedStudy coded(StudyFacts study, List<CodedSpan> spans, Selection selection) {
        CodedStudy coded = new CodedStudy(study, RandomCodings.TREE, selection);
        spans.forEach(coded::add);
        return coded;
    }

    /** Takes the codings out of some sources, and then the sources. */
    private static void same(Making making) {
        int smaller = 0;
        for (long seed = 0; seed < STUDIES; seed++) {
            Random random = new Random(seed);
            RandomCodings all = new RandomCodings(random);
            List<Source> kept = new ArrayList<>();
            List<String> dropped = new ArrayList<>();
            int[] places = new int[all.study.sources().size()];
            for (int i = 0; i < places.length; i++) {
                Source source = all.study.sources().get(i);
                places[i] = kept.size();
                if (random.nextInt(3) == 0) {
                    dropped.add(source.id());
                    places[i] = -1;
                } else {
                    kept.add(source);
                }
            }
            List<CodedSpan> spans = SmallStudy.bySource(all.spans.stream()
                    .filter(span -> places[span.source()] >= 0)
                    .toList());
            List<CodedSpan> moved =
                    spans.stream().map(span -> moved(span, places)).toList();
            String[] ids = dropped.toArray(String[]::new);

            Table without = making.of(all.study, spans, SmallStudy.uncoded(false, ids));
            equal(without, making.of(words(all.study, kept), moved, Selection.ALL), "without, seed " + seed);
            equal(
                    making.of(all.study, spans, SmallStudy.uncoded(true, ids)),
                    making.of(all.study, spans, Selection.ALL),
                    "with, seed " + seed);
            String note = dropped.size() + " of " + places.length + " sources carry no coding by these coders: ";
            assertThat(without.footer().notes().stream().anyMatch(each -> each.startsWith(note)))
                    .as("seed %d", seed)
                    .isEqualTo(!dropped.isEmpty());
            smaller += dropped.isEmpty() ? 0 : 1;
        }
        assertThat(smaller).isGreaterThan(STUDIES / 3);
    }

    private static CodedSpan moved(CodedSpan span, int[] places) {
        return new CodedSpan(
                span.codebook(),
                span.code(),
                places[span.source()],
                span.span(),
                span.hits(),
                span.words(),
                span.coder());
    }

    private static void equal(Table found, Table expected, String what) {
        assertThat(found.columns()).as(what).isEqualTo(expected.columns());
        assertThat(found.rows()).as(what).isEqualTo(expected.rows());
        assertThat(found.footer().totals()).as(what).isEqualTo(expected.footer().totals());
        assertThat(found.footer().denominators())
                .as(what)
                .isEqualTo(expected.footer().denominators());
        assertThat(found.footer().groups()).as(what).isEqualTo(expected.footer().groups());
        assertThat(found.footer().notes().stream().filter(note -> !note.contains("carry no coding by these")))
                .as(what)
                .containsExactlyElementsOf(expected.footer().notes());
    }

    /** A character is a word. */
    private static StudyFacts words(StudyFacts study, List<Source> sources) {
        return new StudyFacts(sources, study.roles(), new WordCounts() {
            @Override
            public int ofTurn(int source, int turn) {
                return sources.get(source).turns().get(turn).span().length();
            }

            @Override
            public int in(int source, Span span) {
                return span.length();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "kind", "month", "speaker", "coder"})
    void inFreq(String by) {
        same((study, spans, selection) -> SmallStudy.table(
                study,
                RandomCodings.TREE,
                new FrequencyRequest(
                        selection,
                        Optional.of(Grouping.of(by)),
                        false,
                        false,
                        Stream.concat(Measure.usual().stream(), Stream.of(Measure.PRESENT))
                                .toList(),
                        Optional.empty()),
                spans));
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void inCrosstab(UnitKind unit) {
        same((study, spans, selection) -> new CrossTabulation(
                        coded(study, spans, selection),
                        new CrossRequest(
                                CODES, Grouping.of("kind"), unit, false, false, CrossRequest.Show.COUNT, false),
                        RandomCodings.PLACES)
                .table());
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlap", "turn", "2 turns", "source", "case"})
    void inCooccur(String within) {
        same((study, spans, selection) -> new CoOccurrenceTable(
                        coded(study, spans, selection),
                        new CoRequest(
                                CODES,
                                Within.of(within).orElseThrow(),
                                false,
                                CoRequest.Layout.TIDY,
                                CoRequest.Value.BOTH,
                                false),
                        RandomCodings.PLACES)
                .table());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void inSequence(int lag) {
        same((study, spans, selection) -> new SequenceTable(
                        coded(study, spans, selection),
                        new SequenceRequest(
                                CODES,
                                List.of(),
                                List.of(),
                                lag,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                false,
                                new SequenceRequest.Draws(20, 1)))
                .table());
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            names = {"SOURCES", "CASES"})
    void inCompare(UnitKind unit) {
        same((study, spans, selection) -> new CaseComparison(
                        coded(study, spans, selection),
                        new CaseRequest(List.of(), List.of(), CODES, unit, false, false))
                .table());
        same((study, spans, selection) -> new CaseComparison(
                        coded(study, spans, selection),
                        new CaseRequest(List.of("b"), List.of("e"), List.of(), unit, false, false))
                .table());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inTriangulateAndSaturation(boolean wide) {
        same((study, spans, selection) -> new Triangulation(
                        coded(study, spans, selection),
                        new TriangulationRequest(CODES, "month", Map.of(), List.of(), false, wide, false))
                .table());
        same((study, spans, selection) -> new SaturationTable(
                        coded(study, spans, selection),
                        new SaturationRequest(
                                List.of(),
                                false,
                                SaturationRequest.BY_ID,
                                wide ? Optional.empty() : Optional.of(Grouping.of("role")),
                                Saturation.Search.USUAL,
                                20,
                                1,
                                false))
                .table());
    }
}
