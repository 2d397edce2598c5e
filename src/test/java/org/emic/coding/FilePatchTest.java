package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A change is taken back where its lines are, and nowhere else. */
class FilePatchTest {

    private static final String BEFORE = "a\nname: red\nb\n  - one\n  - two\nc\n";
    private static final String AFTER = "a\nname: blue\nb\n  - one\n  - one\nc\n";

    private final String patch = FilePatch.of("book.yaml", BEFORE, AFTER);

    @Test
    void isTakenBackWhereItStands() {
        assertThat(FilePatch.back(patch, "book.yaml", AFTER)).contains(BEFORE);
    }

    @Test
    void isFoundAgainWhereLinesCameAboveIfItsOwnStoodOnce() {
        String first = FilePatch.of("book.yaml", "a\nname: red\nb\n", "a\nname: blue\nb\n");
        assertThat(FilePatch.back(first, "book.yaml", "new\na\nnew\nname: blue\nb\nnew\n"))
                .contains("new\na\nnew\nname: red\nb\nnew\n");
        assertThat(FilePatch.back(first, "book.yaml", "name: blue\nb\n")).contains("name: red\nb\n");
    }

    @Test
    void isNotGuessedWhereItsLinesStandTwiceOrNoMore() {
        assertThat(FilePatch.back(patch, "book.yaml", "new\nnew\n" + AFTER))
                .as("- one stood twice")
                .isEmpty();
        String first = FilePatch.of("book.yaml", "a\nname: red\nb\n", "a\nname: blue\nb\n");
        assertThat(FilePatch.back(first, "book.yaml", "x\nname: blue\nname: blue\n"))
                .contains("x\nname: red\nname: blue\n");
        assertThat(FilePatch.back(first, "book.yaml", "x\ny\nname: blue\nname: blue\n"))
                .isEmpty();
        assertThat(FilePatch.back(first, "book.yaml", "a\nname: green\nb\n")).isEmpty();
    }

    @Test
    void linesThatOnlyWentHaveNoOtherPlace() {
        String gone = FilePatch.of("book.yaml", "a\nb\nc\n", "a\nc\n");
        assertThat(FilePatch.back(gone, "book.yaml", "a\nc\n")).contains("a\nb\nc\n");
    }
}
