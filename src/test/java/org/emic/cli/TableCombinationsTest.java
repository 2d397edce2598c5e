package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of tables that would say nothing together are refused, with what to do instead. */
class TableCombinationsTest {

    @TempDir
    Path folder;

    @Test
    void aValueIsChosenForACellAndALongTableHasAll() throws IOException {
        Path study = new CodedTurns(folder, List.of("red", "blue"))
                .source("interview-hill-m1", List.of("red", "blue"))
                .study();
        for (List<String> words : List.of(
                List.of("crosstab", "--by", "case", "--layout", "long", "--value", "expected"),
                List.of("crosstab", "--by", "case", "--trace", "--value", "expected"),
                List.of("sequence", "--value", "share"),
                List.of("cooccur", "--layout", "tidy", "--value", "c"),
                List.of("cooccur", "--layout", "dot", "--value", "c"))) {
            assertThat(Run.emic(study, 2, words.toArray(String[]::new)).err())
                    .as(words.toString())
                    .contains("--value means nothing beside");
        }
        assertThat(Run.emic(study, 2, "cooccur", "--layout", "tide", "--value", "c")
                        .err())
                .contains("there is no layout 'tide'");
    }

    @Test
    void aCodeIsNotItsOwnOppositeNorMissingWhereItIs() throws IOException {
        Path study = new CodedTurns(folder, List.of("red", "blue"))
                .source("interview-hill-m1", List.of("red", "blue"))
                .study();
        assertThat(Run.emic(study, 2, "triangulate", "--opposed", "red=red").err())
                .contains("a code cannot say the opposite of itself");
        assertThat(Run.emic(study, 2, "compare", "--never", "red", "--though", "red")
                        .err())
                .contains("--never and --though name the same");
    }
}
