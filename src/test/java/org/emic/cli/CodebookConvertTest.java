package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code emic codebook convert} at the command line: streams, names, refusals and exit codes. */
class CodebookConvertTest {

    private static final String BOOK = "emic: codebook/1\nname: visits\ncodes: [{id: shouting, rules: [shout*]}]\n";

    @TempDir
    Path folder;

    @Test
    void standardInputAndOutputArePossible() {
        Run run = Run.emic(folder, BOOK, 0, "codebook", "convert", "-", "-", "--to", "json");

        assertThat(run.out()).startsWith("{\n  \"emic\": \"codebook/1\",\n  \"name\": \"visits\"");
        assertThat(run.err()).isEmpty();
        assertThat(Run.emic(folder, BOOK, 0, "codebook", "convert", "-", "--to", "yaml")
                        .out())
                .contains("    rules:\n      - shout*\n");
    }

    @Test
    void aFileThatIsThereStaysUnlessForced() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), BOOK);
        Files.writeString(folder.resolve("book.json"), "mine");

        Run refused = Run.emic(folder, 3, "codebook", "convert", "book.yaml", "book.json");
        assertThat(refused.err())
                .startsWith("error[INT-004]: book.json is there already\nhint: ")
                .contains("--force");
        assertThat(folder.resolve("book.json")).hasContent("mine");

        Run.emic(folder, 0, "codebook", "convert", "book.yaml", "book.json", "--force");
        assertThat(Files.readString(folder.resolve("book.json"))).startsWith("{");
    }

    @Test
    void afterAnErrorNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), BOOK.replace("shout*", "shout* OR (yell"));

        Run run = Run.emic(folder, 3, "codebook", "convert", "book.yaml", "book.json");

        assertThat(run.err())
                .startsWith("book.yaml:3:")
                .contains("error[RUL-006]")
                .contains("nothing was written");
        assertThat(folder.resolve("book.json")).doesNotExist();
    }

    @Test
    void nameAndLanguageCanBeGiven() throws IOException {
        Files.writeString(folder.resolve("Meine Codes.csv"), "Name\nSchreien\n");

        Run.emic(folder, 0, "codebook", "convert", "Meine Codes.csv", "a.yaml", "--language", "de");
        assertThat(Files.readString(folder.resolve("a.yaml")))
                .contains("name: meine-codes\n")
                .contains("language: de\n");
        Run.emic(folder, 0, "codebook", "convert", "Meine Codes.csv", "b.yaml", "--name", "besuche");
        assertThat(Files.readString(folder.resolve("b.yaml"))).contains("name: besuche\n");
        assertThat(Run.emic(folder, 2, "codebook", "convert", "a.yaml", "c.yaml", "--name", "Two Words")
                        .err())
                .contains("two-words");
        assertThat(Run.emic(folder, 2, "codebook", "convert", "a.yaml", "c.yaml", "--language", "d!")
                        .err())
                .contains("no language tag");
    }

    @Test
    void whatCannotBeReadIsToldWithItsReason() throws IOException {
        assertThat(Run.emic(folder, 3, "codebook", "convert", "none.yaml", "a.json")
                        .err())
                .contains("there is no file or folder")
                .contains("none.yaml");
        assertThat(Run.emic(folder, 3, "codebook", "convert", ".", "a.json").err())
                .contains("INT-005", "is a folder");
        assertThat(Run.emic(folder, 3, "codebook", "convert", "a.yaml", "a.xyz").err())
                .contains("INT-002", "--to");
        assertThat(Run.emic(folder, 3, "codebook", "convert", "a.yaml", "-").err())
                .contains("INT-002");
        Files.write(folder.resolve("large.csv"), new byte[10_000_001]);
        assertThat(Run.emic(folder, 3, "codebook", "convert", "large.csv", "a.json")
                        .err())
                .contains("INT-005", "more than 10 MB");
    }
}
