package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic segments --where} from the command line: places, distances, units, parts, named queries and mistakes. */
class RetrievalTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void aStudy() throws IOException {
        study = new CodedTurns(folder, List.of("red", "blue", "green"))
                .source(
                        "interview-hill-m1",
                        List.of("one", "red two", "blue 😀 😀", "red blue", "three", "green. And so"))
                .source("interview-hill-m2", List.of("green", "four", "five"))
                .source("interview-ford-m2", List.of("red", "six", "blue"))
                .study();
    }

    private List<String> rows(String... words) {
        String[] all = new String[words.length + 5];
        System.arraycopy(words, 0, all, 5, words.length);
        System.arraycopy(new String[] {"segments", "-f", "csv", "--columns", "case,turn,code"}, 0, all, 0, 5);
        return Run.emic(study, 0, all).out().lines().skip(1).toList();
    }

    @Test
    void turnsAreCountedFromOneToTheNext() {
        assertThat(rows("--where", "red FOLLOWED BY/0 turns green")).isEmpty();
        assertThat(rows("--where", "red FOLLOWED BY/1 turn blue")).containsExactly("hill,2,red");
        assertThat(rows("--where", "red FOLLOWED BY/2 turns green")).containsExactly("hill,4,red");
        assertThat(rows("--where", "red FOLLOWED BY/2 turns blue")).containsExactly("ford,1,red", "hill,2,red");
        assertThat(rows("--where", "green NEAR/2 turns red")).containsExactly("hill,6,green");
        assertThat(rows("--where", "red BEFORE blue")).containsExactly("ford,1,red", "hill,2,red");
        assertThat(rows("--where", "blue PRECEDED BY/1 turn red")).containsExactly("hill,3,blue");
    }

    /** Between turns 3 and 6 of the first source: "red blue." is two words; "three." is one. */
    @Test
    void wordsSentencesAndCharactersAreCountedBetween() {
        assertThat(rows("--where", "blue FOLLOWED BY/2 words green")).containsExactly("hill,4,blue");
        assertThat(rows("--where", "blue FOLLOWED BY/3 words green")).containsExactly("hill,3,blue", "hill,4,blue");
        assertThat(rows("--where", "(blue AND red) FOLLOWED BY/0 words green")).isEmpty();
        assertThat(rows("--where", "blue FOLLOWED BY/2 sentences green")).containsExactly("hill,4,blue");
        // "red two." and "blue 😀 😀.": one line break, an empty line and the label "P: " lie between.
        assertThat(rows("--where", "red FOLLOWED BY/5 characters blue")).containsExactly("hill,2,red");
        assertThat(rows("--where", "red FOLLOWED BY/4 characters blue")).isEmpty();
    }

    @Test
    void unitsAreRowsAndCarryWhatTouchesThem() {
        assertThat(rows("--where", "red AND blue", "--per", "turn")).containsExactly("hill,4,blue");
        assertThat(rows("--where", "red AND blue", "--per", "source")).hasSize(2);
        assertThat(rows("--where", "red AND green", "--per", "case")).containsExactly("hill,2,red");
        assertThat(rows("--where", "green NOT red", "--per", "source")).containsExactly("hill,1,green");
        assertThat(rows("--where", "red OR blue", "--per", "turn", "--speaker", "W"))
                .containsExactly("hill,2,red", "hill,4,blue");
    }

    @Test
    void pairsAreShownByWhatTheyShareOrFromEndToEnd() {
        assertThat(Run.emic(
                                study,
                                0,
                                "segments",
                                "-f",
                                "csv",
                                "--columns",
                                "text,words",
                                "--part",
                                "joined",
                                "--where",
                                "red FOLLOWED BY/1 turn blue")
                        .out())
                .isEqualTo("text,words\n\"red two.\n\nP: blue 😀 😀.\",6\n");
        assertThat(rows("--part", "shared", "--where", "red AND blue")).containsExactly("hill,4,red");
        assertThat(Run.emic(study, 2, "segments", "--part", "shared", "--where", "red NEAR/1 turn blue")
                        .err())
                .contains("--part shared needs an expression whose outermost operator brings two together");
        assertThat(Run.emic(study, 2, "segments", "--part", "joined", "--where", "red OR blue")
                        .err())
                .contains("--part joined needs");
    }

    @Test
    void queriesOfTheSettingsAreAskedByName() throws IOException {
        Files.writeString(study.resolve("emic.yaml"), """

            queries:
              warm: red OR green
              pair: 'query:warm WITH blue'
              round: query:round
              wrong: red AND bleu
            """, StandardOpenOption.APPEND);

        assertThat(rows("--where", "query:pair")).containsExactly("hill,4,red");
        assertThat(rows("--where", "query:warm AND case:ford")).containsExactly("ford,1,red");
        assertThat(Run.emic(study, 3, "segments", "--where", "query:wrong").err())
                .contains("error[ANA-011]: there is no code 'bleu'")
                .contains("\n    wrong: red AND bleu\n                   ^^^^\n")
                .containsPattern("emic.yaml:[0-9]+:18: ");
        assertThat(Run.emic(study, 3, "segments", "--where", "query:round").err())
                .contains("error[ANA-012]: the query 'round' stands in itself");
        assertThat(Run.emic(study, 3, "segments", "--where", "query:pear").err())
                .contains("no query is called 'pear'")
                .contains("did you mean 'pair'");
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        List.of(
                        List.of("red blue", "ANA-010", "an operator is missing before 'blue'", "    ^^^^"),
                        List.of("red and blue", "ANA-010", "operators are upper case: AND", "    ^^^"),
                        List.of("red NEER/2 turns blue", "ANA-010", "did you mean 'NEAR'", "    ^^^^^^"),
                        List.of("(red OR blue", "ANA-010", "this parenthesis is not closed", "^"),
                        List.of("red)", "ANA-010", "nothing was opened", "   ^"),
                        List.of("", "ANA-010", "there is no expression", ""),
                        List.of("red AND", "ANA-010", "something is missing at the end", "       ^"),
                        List.of("\"red", "ANA-010", "this quote does not end", "^^^^"),
                        List.of("red AND role:", "ANA-010", "a value is missing", "        ^^^^^"),
                        List.of("red$", "ANA-010", "is no code and no condition", "^^^^"),
                        List.of("rde", "ANA-011", "did you mean 'red'", "^^^"),
                        List.of("speaker:Q", "ANA-011", "did you mean 'P' or 'W'", "^^^^^^^^^"),
                        List.of("attr.mnth:3", "ANA-011", "did you mean 'month'", "^^^^^^^^^^^"),
                        List.of("attr.month>May", "ANA-012", "'May' cannot be compared with month", "^"),
                        List.of("case>hill", "ANA-012", "case has no order", "^"),
                        List.of("red NEAR blue", "ANA-012", "NEAR does not say how near", "    ^^^^"),
                        List.of("red INSIDE/2 turns blue", "ANA-012", "INSIDE has no distance", "    ^^^^^^^^"),
                        List.of(
                                "red NEAR/2 blue",
                                "ANA-012",
                                "NEAR/2 turns, sentences, words or characters",
                                "           ^^^^"),
                        List.of(
                                "red WITH blue WITH green",
                                "ANA-012",
                                "put one of them in parentheses",
                                "              ^^^^"),
                        List.of(
                                "AT LEAST 4 OF (red, blue)",
                                "ANA-012",
                                "4 of 2 cannot be asked for",
                                "              ^"),
                        List.of("AT 2 OF (red, blue)", "ANA-012", "AT is not followed by LEAST or MOST", "   ^"))
                .forEach(each -> assertThat(Run.emic(study, 3, "segments", "--where", each.get(0))
                                .err())
                        .contains("error[" + each.get(1) + "]")
                        .contains(each.get(2))
                        .contains(each.get(3)));
        assertThat(Run.emic(study, 2, "segments", "--per", "trun").err()).contains("did you mean 'turn'");
    }
}
