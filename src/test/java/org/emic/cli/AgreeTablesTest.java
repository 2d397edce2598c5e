package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emic.report.Writers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables from elsewhere: what is accepted, what is refused and where, and what cannot be computed. */
class AgreeTablesTest {

    @TempDir
    Path folder;

    private String file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        return name;
    }

    private Run run(int exit, String... arguments) {
        return Run.emic(folder, exit, arguments);
    }

    @Test
    void longAndWideTablesOfTheSameRatingsSayTheSame() throws IOException {
        file("long.csv", "value;coder;note;unit", "a;X;;1", "b;Y;\"n;o\";1", "a;X;;2", "\"a\";Y;;2", "b;X;;3");
        file("wide.csv", "unit,X,Y", "1,a,b", "2, a ,a", "", "3,b,");
        Run one = run(0, "agree", "--ratings", "long.csv", "-f", "csv", "--statistic", "all");
        Run other = run(0, "agree", "--ratings", "wide.csv", "--wide", "-f", "csv", "--statistic", "all");
        assertThat(one.out()).isEqualTo(other.out());
        assertThat(one.out()).contains("percent-agreement,0.5,");
    }

    @Test
    void aTableMayComeFromStandardInputWithAByteOrderMark() {
        Run run =
                Run.emic(folder, "\ufeffunit,A,B\n1,x,x\n2,x,y\n", 0, "agree", "--ratings", "-", "--wide", "-f", "csv");
        assertThat(run.out()).contains("percent-agreement,0.5,");
    }

    @Test
    void everythingThatIsWrongIsToldWithItsPlace() throws IOException {
        file("r.csv", "unit,coder,value", "1,A,x", "1,A,y", "2,,x", "3,B", "4,B,z");
        assertThat(run(3, "agree", "--ratings", "r.csv", "--categories", "x,y").err())
                .contains("r.csv:3:5: error[AGR-006]: A rated the unit '1' before, as 'x'")
                .contains("r.csv:4:3: error[AGR-007]")
                .contains("r.csv:5:3: error[AGR-005]: this row has 2 cells, and the header has 3")
                .contains("r.csv:6:5: error[AGR-008]: 'z' is none of the declared categories");
        file("h.csv", "unit,rater,value", "1,A,x");
        assertThat(run(3, "agree", "--ratings", "h.csv").err())
                .contains("h.csv:1:1: error[AGR-004]: there is no column 'coder'");
        file("q.csv", "unit,coder,value", "1,A,\"x");
        assertThat(run(3, "agree", "--ratings", "q.csv").err()).contains("q.csv:2:5: error[AGR-002]");
        assertThat(run(3, "agree", "--ratings", file("e.csv", "")).err()).contains("error[AGR-003]");
        Files.write(folder.resolve("b.csv"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(3, "agree", "--ratings", "b.csv").err()).contains("error[AGR-001]");
        file("c.csv", ",a,b", "a,1,x", "b,-1,2");
        assertThat(run(3, "agree", "--contingency", "c.csv").err())
                .contains("c.csv:2:5: error[AGR-009]: 'x' is no count")
                .contains("c.csv:3:3: error[AGR-009]");
        assertThat(run(3, "agree", "--contingency", file("n.csv", "1,2,3", "4,5,6"))
                        .err())
                .contains("error[AGR-010]: a table without names must be a square, and this one has 2 rows of 3");
        file("s.csv", "coder,start,end", "A,5,3", "B,0,20", "B,x,2");
        assertThat(run(3, "agree", "--spans", "s.csv", "--length", "10").err())
                .contains("s.csv:2:3: error[AGR-011]: this span has no length")
                .contains("s.csv:3:3: error[AGR-011]: this span reaches out of its text, which goes from 0 to 10")
                .contains("s.csv:4:3: error[AGR-011]: 'x' is no offset");
        assertThat(run(3, "agree", "--spans", "s.csv").err())
                .contains("error[AGR-012]")
                .contains("say it: --length 1200");
        assertThat(run(3, "agree", "--ratings", "r.csv", "--coder", "A", "--coder", "Bea")
                        .err())
                .contains("AGR-006");
        file("ok.csv", "unit,coder,value", "1,Ana,x", "1,Bea,y");
        assertThat(run(3, "agree", "--ratings", "ok.csv", "--coder", "Ana", "--coder", "Bia")
                        .err())
                .contains("error[AGR-020]: there is no coder 'Bia'")
                .contains("did you mean 'Bea'");
        assertThat(run(3, "agree", "--ratings", "missing.csv").err()).contains("there is no file or folder");
    }

    @Test
    void declaredCategoriesAreListedOnceEach() throws IOException {
        file("r.csv", "unit,A,B", "1,x,x", "2,y,x");
        assertThat(run(2, "agree", "--ratings", "r.csv", "--wide", "--categories", "x,y,x")
                        .err())
                .contains("--categories has 'x' twice");
        assertThat(run(2, "agree", "--ratings", "r.csv", "--wide", "--categories", "x,,y")
                        .err())
                .contains("an empty name");
        run(0, "agree", "--ratings", "r.csv", "--wide", "--categories", "x, y");
        Files.createDirectory(folder.resolve("d"));
        assertThat(run(3, "agree", "--ratings", "d").err()).contains("error[AGR-060]: d is a folder");
    }

    @Test
    void categoriesOfTheTwoCodersAreBroughtIntoOneOrder() throws IOException {
        file("c.csv", ",b,a,c", "a,1,8,0", "b,5,2,1");
        Run run = run(0, "agree", "--contingency", "c.csv", "--statistic", "percent", "-f", "csv");
        assertThat(run.out()).contains("percent-agreement," + "0.764706" + ",");
    }

    @Test
    void whatCannotBeComputedHasItsReasonInEveryFormat() throws IOException {
        file("one.csv", "unit,A,B", "1,x,x", "2,x,x");
        for (String format : List.of("table", "csv", "tsv", "json", "jsonl", "md", "html")) {
            Run run = run(0, "agree", "--ratings", "one.csv", "--wide", "--statistic", "kappa,alpha,ac1", "-f", format);
            assertThat(run.out())
                    .as(format)
                    .contains("without a second category there is no chance of disagreement")
                    .doesNotContain("NaN", "Infinity", "1.0");
        }
        assertThat(Writers.ids()).hasSize(8);
        run(0, "agree", "--ratings", "one.csv", "--wide", "--statistic", "alpha", "-o", "one.xlsx");
        file("single.csv", "unit,A", "1,x", "2,y");
        assertThat(run(0, "agree", "--ratings", "single.csv", "--wide", "--statistic", "all", "-f", "csv")
                        .out())
                .contains("agreement needs at least two coders; there is only one");
        file("apart.csv", "unit,A,B", "1,x,", "2,,y");
        assertThat(run(0, "agree", "--ratings", "apart.csv", "--wide", "-f", "csv")
                        .out())
                .contains("no unit was rated by two coders, so there is nothing to compare");
        file("none.csv", "coder,start,end,value");
        assertThat(run(0, "agree", "--spans", "none.csv", "--length", "9", "--coder", "A", "--coder", "B", "-f", "csv")
                        .out())
                .contains("nobody marked anything");
        String percent = Run.emic(
                        folder,
                        0,
                        "agree",
                        "--spans",
                        "none.csv",
                        "--length",
                        "9",
                        "--coder",
                        "A",
                        "--coder",
                        "B",
                        "--statistic",
                        "percent,kappa,gwet-ac1",
                        "-f",
                        "csv")
                .out();
        assertThat(percent.lines().skip(1))
                .allMatch(line -> line.contains("cannot be computed: nobody marked anything"));
    }

    @Test
    void anOptionThatMeansNothingIsRefused() throws IOException {
        file("r.csv", "unit,A,B", "1,x,x", "2,x,y");
        assertThat(run(2, "agree", "--ratings", "r.csv", "--wide", "--statistic", "kappa", "--level", "ordinal")
                        .err())
                .contains("--level means nothing to cohen-kappa; it is for krippendorff-alpha");
        assertThat(run(2, "agree", "--ratings", "r.csv", "--wide", "--statistic", "kapa")
                        .err())
                .contains("there is no statistic 'kapa'; did you mean")
                .contains("kappa");
        file("n.csv", "unit,x,y", "1,2,1", "2,0,3");
        assertThat(run(2, "agree", "--counts", "n.csv", "--pairs").err())
                .contains("--pairs means nothing beside --counts");
        assertThat(run(2, "agree", "--ratings", "r.csv", "--counts", "r.csv").err())
                .contains("exclude each other");
        assertThat(run(2, "agree", "--ratings", "r.csv", "--wide", "--resamples", "5")
                        .err())
                .contains("an interval needs at least 100 replicates");
        assertThat(run(2, "agree", "--ratings", "r.csv", "--wide", "--ci", "95").err())
                .contains("between 0 and 1");
    }

    @Test
    void sourcesCanBeDrawnForSpans() throws IOException {
        file(
                "s.csv",
                "coder,source,start,end,value",
                "A,one,0,10,x",
                "B,one,2,10,x",
                "A,two,5,9,x",
                "B,two,5,9,x",
                "A,three,1,4,x",
                "B,three,20,30,x");
        Run run = run(
                0,
                "agree",
                "--spans",
                "s.csv",
                "--length",
                "40",
                "--statistic",
                "bar-u-alpha,c-alpha-binary",
                "--bootstrap",
                "sources",
                "-f",
                "csv");
        assertThat(run.out()).contains("1000 resamples of sources, percentiles, seed 1");
        assertThat(run.out())
                .isEqualTo(run(
                                0,
                                "agree",
                                "--spans",
                                "s.csv",
                                "--length",
                                "40",
                                "--statistic",
                                "bar-u-alpha,c-alpha-binary",
                                "--bootstrap",
                                "sources",
                                "-f",
                                "csv")
                        .out());
    }

    @Test
    void namesOfUnitsAreNotTakenForACoderInSilence() throws IOException {
        for (String name : List.of("unit", "", "id", "Item")) {
            file("w.csv", name + ",A,B", "1,x,x", "2,y,x", "3,y,y");
            assertThat(run(0, "agree", "--ratings", "w.csv", "--wide", "--statistic", "kappa", "-f", "csv")
                            .out())
                    .as(name)
                    .contains("cohen-kappa,0.4,");
        }
        file("w.csv", "passage,A,B", "1,x,x", "2,y,x", "3,y,y");
        assertThat(run(0, "agree", "--ratings", "w.csv", "--wide").err())
                .contains("w.csv: warning[AGR-063]: the column 'passage' looks like the names of the units")
                .contains("taken for a coder");
        file("c.csv", "passage,x,y", "1,2,1", "2,0,3", "3,3,0");
        assertThat(run(0, "agree", "--counts", "c.csv").err())
                .contains("AGR-063")
                .contains("taken for a category");
        file("n.csv", "A,B", "1,1", "2,3", "4,4");
        assertThat(run(0, "agree", "--ratings", "n.csv", "--wide", "--statistic", "alpha", "--level", "interval")
                        .err())
                .doesNotContain("AGR-063");
    }

    @Test
    void namedWeightsGoByTheirNamesAndOthersNeedAnOrder() throws IOException {
        file("r.csv", "unit,A,B", "1,low,low", "2,low,mid", "3,mid,high", "4,high,high", "5,mid,mid");
        String[] agree = {"agree", "--ratings", "r.csv", "--wide", "--statistic", "weighted-kappa,ac2", "-f", "csv"};
        file("up.csv", ",low,mid,high", "low,1,0.5,0", "mid,0.5,1,0.5", "high,0,0.5,1");
        file("down.csv", ",mid,high,low", "mid,1,0.5,0.5", "high,0.5,1,0", "low,0.5,0,1");
        String up = run(0, plus(agree, "--weights", "up.csv")).out();
        assertThat(run(0, plus(agree, "--weights", "down.csv")).out()).isEqualTo(up);
        // Linear weights over the categories in their order are the same.
        String linear = run(0, plus(agree, "--weights", "linear", "--categories", "low,mid,high"))
                .out();
        assertThat(up.lines().map(line -> line.split(",", -1)[1]).toList())
                .isEqualTo(linear.lines().map(line -> line.split(",", -1)[1]).toList());
        file("bare.csv", "1,0.5,0", "0.5,1,0.5", "0,0.5,1");
        assertThat(run(0, plus(agree, "--weights", "bare.csv")).out())
                .contains("the weights do not name their categories, and the order of the categories is not known");
        file("other.csv", ",low,mid,top", "low,1,0.5,0", "mid,0.5,1,0.5", "top,0,0.5,1");
        assertThat(run(0, plus(agree, "--weights", "other.csv")).out())
                .contains("the weights are for low, mid, top, and the categories are high, low, mid");
        file("askew.csv", ",low,mid", "mid,1,0.5", "low,0.5,1");
        assertThat(run(3, plus(agree, "--weights", "askew.csv")).err()).contains("askew.csv:2:1: error[AGR-062]");
    }

    private static String[] plus(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }
}
