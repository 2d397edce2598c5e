package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where statistics of one name differ between tools, the output says which it is, for readers and in files. */
class ConventionsNamedTest {

    @TempDir
    Path folder;

    private void says(List<String> arguments, String... words) {
        for (String format : List.of("table", "csv", "json")) {
            List<String> all = new ArrayList<>(arguments);
            all.addAll(List.of("-f", format));
            assertThat(Run.emic(folder, 0, all.toArray(String[]::new)).out())
                    .as(format)
                    .contains(words);
        }
    }

    @Test
    void ofRatings() throws IOException {
        Files.writeString(folder.resolve("r.csv"), "unit,A,B,C\n1,1,1,2\n2,3,2,\n3,2,2,2\n4,1,3,1\n");
        List<String> table = List.of("agree", "--ratings", "r.csv", "--wide");
        says(
                plus(table, "--statistic", "alpha,percent,fleiss-kappa,ac1,ac2,holsti", "--level", "ordinal"),
                "ranks from the ratings that are counted",
                "units with fewer than two ratings are left out",
                "the mean over units of the share of coder pairs that agree",
                "Gwet's extension of Fleiss 1971 to missing ratings",
                "p_a over units with two ratings or more, p_e over units with one or more",
                "the mean over pairs of coders");
        says(plus(table, "--statistic", "alpha", "--level", "ratio"), "0 and 0 are alike");
        says(
                plus(
                        table,
                        "--statistic",
                        "kappa,weighted-kappa",
                        "--weights",
                        "linear",
                        "--coder",
                        "A",
                        "--coder",
                        "B"),
                "standard error of Fleiss, Cohen & Everitt 1969",
                "z by the standard error under no agreement",
                "weights linear over 3 categories");
    }

    @Test
    void ofSpans() throws IOException {
        Files.writeString(
                folder.resolve("s.csv"), "coder,start,end,value\nA,0,5,x\nA,8,12,y\nB,0,6,x\nB,9,12,y\nB,14,15,x\n");
        List<String> spans = List.of("agree", "--spans", "s.csv", "--length", "20");
        says(
                plus(spans, "--statistic", "u-alpha,bar-u-alpha,cu-alpha,c-alpha-binary"),
                "a unit with itself is taken out by the square of its length, a gap by its length",
                "Σ_j (Σ_h overlap)² / (m − 1)",
                "adjacent marks merge");
        says(
                plus(spans, "--statistic", "window-diff,pk,boundary-similarity"),
                "half the mean segment of the reference, at least 2; A is the reference",
                "near misses are fewer than 2 places apart and cost their distance / 2");
        assertThat(Run.emic(
                                folder,
                                0,
                                plus(spans, "--statistic", "pk", "--window", "3")
                                        .toArray(String[]::new))
                        .out())
                .contains("window of 3 units; A is the reference");
    }

    @Test
    void ofTables() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        assertThat(Run.emic(study, 0, "crosstab", "hostility", "--by", "site").out())
                .contains("chi_squared is without correction, chi_squared_yates with Yates'")
                .contains("fisher_p sums the tables that are no more probable than this one");
        assertThat(Run.emic(study, 0, "saturation", "--coder", "jo").out())
                .contains("each run begins one source after the one before")
                .contains("a share not above the threshold qualifies")
                .contains("share is the codes so far, in percent of all that any source has");
        assertThat(Run.emic(study, 0, "trajectory", "hostility", "--time", "month", "--case", "pryce")
                        .out())
                .contains("corrected for continuity and ties");
    }

    private static List<String> plus(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }
}
