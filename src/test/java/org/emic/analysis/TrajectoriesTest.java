package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emic.model.Source;
import org.junit.jupiter.api.Test;

/** One family over half a year and one over three months, counted by hand. */
class TrajectoriesTest {

    private static final CodeTree TREE = CodeTree.of(List.of(SmallStudy.codebook(
            "book", SmallStudy.code("anger", SmallStudy.code("shouting")), SmallStudy.code("calm"))));

    private static final StudyFacts STUDY = new SmallStudy()
            .source("interview", Map.of("case", "ashby", "month", "1", "date", "2019-01-31"), "P0-100")
            .source("interview", Map.of("case", "ashby", "month", "2", "date", "2019-02-01"), "P0-100")
            .source("interview", Map.of("case", "ashby", "month", "3", "date", "2019-03-04"), "P0-100")
            .source("observation", Map.of("case", "ashby", "month", "3", "date", "2019-03-05"), "P0-100")
            .source("interview", Map.of("case", "ashby", "month", "6", "date", "2019-06-03"), "P0-50")
            .source("interview", Map.of("case", "blake", "month", "2", "date", "2019-02-28"), "P0-100")
            .source("interview", Map.of("case", "blake"), "P0-100")
            .source("interview", Map.of("month", "2", "date", "2019-02-10"), "P0-100")
            .facts();

    private static Trajectories of(TrajectoryRequest request, CodedSpan... spans) {
        return of(Selection.ALL, request, spans);
    }

    private static Trajectories of(Selection selection, TrajectoryRequest request, CodedSpan... spans) {
        CodedStudy coded = new CodedStudy(STUDY, TREE, selection);
        Arrays.stream(spans).forEach(coded::add);
        return new Trajectories(coded, request);
    }

    private static TrajectoryRequest request(String time, Optional<String> period, Measure value, boolean wide) {
        return new TrajectoryRequest(List.of("anger"), false, time, period, value, wide, false);
    }

    private static List<String> column(Table table, String name) {
        int at = table.columns().stream().map(Column::name).toList().indexOf(name);
        assertThat(at).as(name).isNotNegative();
        List<String> cells = new ArrayList<>();
        table.rows()
                .forEach(row -> cells.add(SmallStudy.lines(new Table(
                                "t", List.of(table.columns().get(at)), List.of(List.of(row.get(at))), Footer.NONE))
                        .get(0)));
        return cells;
    }

    private static final CodedSpan[] ANGER = {
        SmallStudy.coded("shouting", 1, 0, 10),
        SmallStudy.coded("anger", 1, 20, 30),
        SmallStudy.coded("anger", 2, 0, 10),
        SmallStudy.coded("anger", 4, 0, 25),
    };

    @Test
    void monthsWithoutASourceAreMissingAndSubCodesCount() {
        Table table = of(request("month", Optional.empty(), Measure.SEGMENTS, true), ANGER)
                .table(true);

        assertThat(column(table, "case")).containsExactly("(none)", "ashby", "blake");
        assertThat(column(table, "1")).containsExactly("-", "0", "-");
        assertThat(column(table, "2")).containsExactly("0", "2", "0");
        assertThat(column(table, "3")).containsExactly("-", "1", "-");
        assertThat(column(table, "4")).containsExactly("-", "-", "-");
        assertThat(column(table, "5")).containsExactly("-", "-", "-");
        assertThat(column(table, "6")).containsExactly("-", "1", "-");
        assertThat(column(table, "course")).containsExactly("?.????", ".█▄??▄", "?.????");
        assertThat(column(table, "state")).containsExactly("never", "continued", "never");
        assertThat(column(table, "first")).containsExactly("-", "2", "-");
        assertThat(column(table, "last")).containsExactly("-", "6", "-");
        assertThat(column(table, "observed")).containsExactly("1", "4", "1");
        assertThat(column(table, "present")).containsExactly("0", "3", "0");
        assertThat(table.footer().notes())
                .anySatisfy(note -> assertThat(note).contains("Not counted: 1 source without a month."))
                .anySatisfy(note -> assertThat(note).contains(": 1 source without a case."));
        assertThat(table.footer().denominators()).containsEntry("sources", 7L).containsEntry("cases", 2L);
    }

    /** 0, 2, 1, 1 at months 1, 2, 3, 6: pairs + + + − − 0, so S = 1; slopes 2, ½, ⅕, −1, −¼, 0 with the median 0.1. */
    @Test
    void theTrendIsOverTheMonthsObserved() {
        Table table = of(request("month", Optional.empty(), Measure.SEGMENTS, true), ANGER)
                .table(false);

        assertThat(column(table, "mann_kendall_s")).containsExactly("-", "1", "-");
        assertThat(column(table, "sen_slope")).containsExactly("-", "0.1", "-");
        assertThat(column(table, "p")).containsExactly("-", "-", "-");
        assertThat(column(table, "reason"))
                .satisfiesExactly(
                        none -> assertThat(none).contains("at least 3 values; there are 1"),
                        ashby -> assertThat(ashby).contains("of 4 points some are the same"),
                        blake -> assertThat(blake).contains("at least 3 values"));
    }

    @Test
    void datesFallInPeriodsAndTheRateIsOfAllTheirWords() {
        Table table = of(request("date", Optional.of("quarter"), Measure.PER_1000, true), ANGER)
                .table(false);

        // Ashby's first quarter: 3 segments in 400 words; the second: 1 in 50.
        assertThat(column(table, "2019-Q1")).containsExactly("0", "7.5", "0");
        assertThat(column(table, "2019-Q2")).containsExactly("-", "20", "-");
    }

    @Test
    void aLongTableHasARowForEachTimeWithItsState() {
        Table table = of(request("month", Optional.empty(), Measure.SEGMENTS, false), ANGER)
                .table(false);

        assertThat(table.rows()).hasSize(3 * 6);
        assertThat(column(table, "state").subList(6, 12))
                .containsExactly("not yet", "appeared", "continued", "missing", "missing", "continued");
        assertThat(column(table, "sources").subList(6, 12)).containsExactly("1", "1", "2", "0", "0", "1");
        assertThat(column(table, "coded_words").subList(6, 12)).containsExactly("0", "20", "10", "-", "-", "25");
    }

    @Test
    void statesLookBackAtTheLastTimeObserved() {
        assertThat(Course.states(Arrays.asList(false, true, null, true, false, null, false, true, true)).stream()
                        .map(Course.State::word))
                .containsExactly(
                        "not yet",
                        "appeared",
                        "missing",
                        "continued",
                        "ceased",
                        "missing",
                        "gone",
                        "returned",
                        "continued");
    }

    @Test
    void aPlotHasAPanelForEachCaseAndAGapWhereNothingIsKnown() {
        Plot plot = of(request("month", Optional.empty(), Measure.SEGMENTS, true), ANGER)
                .plot();

        assertThat(plot.panels()).containsExactly("(none)", "ashby", "blake");
        assertThat(plot.ticks()).extracting(Plot.Tick::label).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(plot.points().stream()
                        .filter(point -> point.panel().equals("ashby"))
                        .map(Plot.Point::value))
                .containsExactly(
                        OptionalDouble.of(0),
                        OptionalDouble.of(2),
                        OptionalDouble.of(1),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(1));
    }

    /** Anna coded only the second month: that she did not code the first does not say that nothing was there. */
    @Test
    void wherePeopleCodedASourceWithoutCodingsIsNotKnownToBeRead() {
        CodedSpan anna = SmallStudy.by("anna", "anger", 1, 0, 10);
        TrajectoryRequest request = request("month", Optional.empty(), Measure.SEGMENTS, true);
        String[] others = STUDY.sources().stream()
                .map(Source::id)
                .filter(id -> !id.equals("s1"))
                .toArray(String[]::new);

        Table table = of(SmallStudy.uncoded(false, others), request, anna).table(false);
        assertThat(column(table, "case")).containsExactly("ashby");
        assertThat(column(table, "1")).containsExactly("-");
        assertThat(column(table, "2")).containsExactly("1");
        assertThat(table.footer().notes())
                .anySatisfy(note -> assertThat(note).startsWith("7 of 8 sources carry no coding by these coders:"));

        assertThat(column(of(SmallStudy.uncoded(true, others), request, anna).table(false), "1"))
                .containsExactly("-", "0", "-");
    }

    @Test
    void whatIsNoTimeIsSaid() {
        StudyFacts words = new SmallStudy()
                .source("interview", Map.of("case", "a", "wave", "first"), "P0-9")
                .facts();
        assertThat(request("wave", Optional.empty(), Measure.SEGMENTS, true).problem(words.sources()))
                .hasValueSatisfying(problem -> assertThat(problem).contains("'first'", "neither a number nor a date"));
        assertThat(request("month", Optional.of("year"), Measure.SEGMENTS, true).problem(STUDY.sources()))
                .hasValueSatisfying(problem -> assertThat(problem).contains("only dates fall in a year"));
    }

    @Test
    void weeksBeginOnMondayAndYearsOfWeeksAreTheirOwn() {
        StudyFacts study = new SmallStudy()
                .source("interview", Map.of("date", "2018-12-30"), "P0-9")
                .source("interview", Map.of("date", "2018-12-31"), "P0-9")
                .source("interview", Map.of("date", "2019-01-14"), "P0-9")
                .facts();
        TimeAxis weeks = TimeAxis.of(study.sources(), "date", Optional.of(TimeAxis.Period.WEEK));
        assertThat(weeks.points())
                .extracting(Plot.Tick::label)
                .containsExactly("2018-W52", "2019-W01", "2019-W02", "2019-W03");
        TimeAxis months = TimeAxis.of(study.sources(), "date", Optional.of(TimeAxis.Period.MONTH));
        assertThat(months.points()).extracting(Plot.Tick::label).containsExactly("2018-12", "2019-01");
    }
}
