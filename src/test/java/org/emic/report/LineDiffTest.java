package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Corrected lines as {@code diff -u} shows them. */
class LineDiffTest {

    private static String diff(String before, String after) throws IOException {
        StringWriter out = new StringWriter();
        LineDiff.write("a.yaml", before, after, Target.of(out));
        return out.toString();
    }

    @Test
    void nothingIsPrintedWhereNothingIsDifferent() throws IOException {
        assertThat(diff("a\nb\n", "a\nb\n")).isEmpty();
        assertThat(diff("", "")).isEmpty();
    }

    @Test
    void changesCloseToEachOtherAreOneHunkAndOthersSeveral() throws IOException {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n";
        assertThat(diff(before, before.replace("2\n3\n", "two\nthree\n").replace("\n13\n", "\nlast\n")))
                .isEqualTo("""
                    --- a.yaml
                    +++ a.yaml
                    @@ -1,6 +1,6 @@
                     1
                    -2
                    -3
                    +two
                    +three
                     4
                     5
                     6
                    @@ -10,5 +10,5 @@
                     10
                     11
                     12
                    -13
                    +last
                     14
                    """);
    }

    @Test
    void aLastLineWithoutAnEndIsSaidToBeOne() throws IOException {
        assertThat(diff("a\nb", "a\nc")).isEqualTo("""
            --- a.yaml
            +++ a.yaml
            @@ -1,2 +1,2 @@
             a
            -b
            \\ No newline at end of file
            +c
            \\ No newline at end of file
            """);
    }
}
