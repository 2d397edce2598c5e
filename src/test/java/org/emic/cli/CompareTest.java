package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic compare} and {@code emic triangulate}: who does not carry a code, and what kinds of sources say together. */
class CompareTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void aStudy() throws IOException {
        study = new CodedTurns(folder, List.of("red", "blue"))
                .source("interview-hill-m1", List.of("red", "blue"))
                .source("observation-hill-m1", List.of("red", "nothing"))
                .source("interview-ford-m1", List.of("red", "red"))
                .source("observation-ford-m1", List.of("blue", "nothing"))
                .source("supervision-ford-m2", List.of("red", "nothing"))
                .source("interview-lee-m3", List.of("red", "nothing"))
                .source("observation-lee-m3", List.of("nothing", "some thing"))
                .source("interview-dunn-m3", List.of("nothing", "nothing"))
                .study();
    }

    private String csv(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "-f";
        all[words.length + 1] = "csv";
        return Run.emic(study, 0, all).out();
    }

    /** In sources of two turns a letter and a colon are no speaker, so they count as words. */
    @Test
    void negativeCasesHaveTheOneAndNotTheOther() {
        assertThat(csv("compare", "--cases", "--never", "blue", "--though", "red"))
                .isEqualTo("case,sources,words,segments,in_sources\nlee,2,17,1,interview-lee-m3\n");
        assertThat(csv("compare", "--never", "red")).isEqualTo("case,sources,words,segments,in_sources\ndunn,1,8,0,\n");
        assertThat(Run.emic(study, 0, "compare", "--never", "blue", "--though", "red")
                        .out())
                .contains("cases 4, with_both 2, though_never 1, never_only 0, neither 1");
        assertThat(Run.emic(study, 2, "compare", "--though", "red").err()).contains("say with --never");
        assertThat(Run.emic(study, 3, "compare", "--never", "bleu").err()).contains("did you mean 'blue'");
    }

    @Test
    void silencesAreListedForEachCode() {
        assertThat(csv("compare", "--cases")).isEqualTo("""
            code,code_path,name,cases,silent,silent_percent,silent_cases
            red,red,red,3,1,25,dunn
            blue,blue,blue,2,2,50,dunn; lee
            """);
        assertThat(csv("compare", "--sources", "red", "--kind", "observation"))
                .contains("red,red,red,1,2,66.666667,observation-ford-m1; observation-lee-m3\n");
    }

    @Test
    void kindsConvergeAreSilentOrContradictEachOther() {
        assertThat(csv("triangulate", "red", "--opposed", "red=blue").lines().skip(1))
                .containsExactly(
                        "red,red,red,dunn,3,0,,,absence,,",
                        "red,red,red,ford,1,2,0,,dissonance,observation,observation: blue",
                        "red,red,red,ford,2,,,1,single,,",
                        "red,red,red,hill,1,1,1,,convergence,,",
                        "red,red,red,lee,3,1,0,,silence,observation,");
        assertThat(csv("triangulate", "red", "--only", "silence").lines().skip(1))
                .as("without opposed codes there is no dissonance")
                .containsExactly(
                        "red,red,red,ford,1,2,0,,silence,observation,", "red,red,red,lee,3,1,0,,silence,observation,");
        assertThat(csv("triangulate", "red", "--layout", "long", "--case", "hill")
                        .lines()
                        .skip(1))
                .containsExactly(
                        "red,red,red,hill,1,interview,1,convergence,,",
                        "red,red,red,hill,1,observation,1,convergence,,");
        assertThat(Run.emic(study, 0, "triangulate", "red", "--opposed", "red=blue")
                        .out())
                .contains("moments 5, cases 4, convergence 1, dissonance 1, silence 1, absence 1, single 1");
        assertThat(Run.emic(study, 3, "triangulate", "--time", "moth").err()).contains("did you mean 'month'");
        assertThat(Run.emic(study, 2, "triangulate", "--opposed", "red").err()).contains("is no pair of codes");
        assertThat(Run.emic(study, 2, "triangulate", "--only", "silent").err()).contains("did you mean 'silence'");
    }
}
