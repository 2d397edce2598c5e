package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, reading it ends, soon, with an error that has a place. */
class HostileCodebookTest {

    private static final String START = "emic: codebook/1\nname: trial\ncodes:\n";

    @Test
    void aFileOfMoreThanTenMegabytesIsNotRead() {
        byte[] large = new byte[10_000_001];

        ReadCodebook read = CodebookReader.read("large.yaml", large);

        assertThat(read.codebook()).isEmpty();
        assertThat(CodebookReaderTest.rendered(read))
                .isEqualTo("large.yaml: error[CBK-002]: a file of more than 10 MB\n"
                        + "hint: no codebook is that long: is it a transcript?");
    }

    @Test
    void bytesThatAreNoTextAreNamed() {
        ReadCodebook read = CodebookReader.read("a.yaml", new byte[] {'a', (byte) 0xc3, (byte) 0x28});

        assertThat(CodebookReaderTest.rendered(read)).contains("CBK-001", "not in UTF-8");
    }

    @Test
    void aMissingFileAndAFolderAreErrors() {
        assertThat(CodebookReaderTest.rendered(CodebookReader.read(Path.of("no-such.yaml"), "no-such.yaml")))
                .startsWith("no-such.yaml: error[CBK-001]: there is no such file");
        assertThat(CodebookReaderTest.rendered(CodebookReader.read(Path.of("src"), "src")))
                .startsWith("src: error[CBK-001]: the file cannot be read");
    }

    @Test
    void aFileOfCommentsAloneIsNoCodebookAndSaysSo() {
        ReadCodebook read = CodebookReaderTest.read("a.yaml", "# nothing yet\n");

        assertThat(read.codebook()).isEmpty();
        assertThat(CodebookReaderTest.rendered(read))
                .startsWith("a.yaml: error[CBK-007]: the file has nothing but comments");
    }

    @Test
    void aMillionBracketsAreOneError() {
        for (String bracket : new String[] {"[", "{", "- ", "? "}) {
            ReadCodebook read = CodebookReaderTest.read("deep.yaml", START + bracket.repeat(1_000_000));

            assertThat(read.diagnostics()).as(bracket).hasSize(1);
            assertThat(read.codebook()).isEmpty();
        }
    }

    @Test
    void manyParenthesesInARuleAreAFewErrors() {
        ReadCodebook read = CodebookReaderTest.read(
                "deep.yaml", START + "  - id: a\n    rules:\n      - " + "(".repeat(90_000) + "\n");

        assertThat(read.diagnostics()).isNotEmpty().hasSizeLessThan(50);
        assertThat(read.codebook()).isPresent();
    }

    @Test
    void utf16AndByteOrderMarksAreRead() {
        String text = START + "  - id: a\n    brief: Überfall 😀\n";

        for (byte[] bytes : new byte[][] {
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
            text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)
        }) {
            ReadCodebook read = CodebookReader.read("a.yaml", bytes);
            assertThat(CodebookReaderTest.rendered(read)).isEmpty();
            assertThat(read.codebook()
                            .flatMap(book -> book.find("a"))
                            .orElseThrow()
                            .brief())
                    .isEqualTo("Überfall 😀");
        }
    }

    @Test
    void mutatedCodebooksNeverEndInAnException() {
        String text = START
                + "  - id: a\n"
                + "    name: 'It''s'\n"
                + "    rules:\n"
                + "      - \"\\\"get out\\\" OR x\"\n"
                + "      - >\n"
                + "        (a OR b) NEAR/3\n"
                + "        c\n"
                + "      - match: /a+b?/ OR \"(x|y) z\"\n"
                + "        unless: code:b\n"
                + "        attr: {month: \">6\"}\n"
                + "    examples: {typical: [a, b]}\n"
                + "  - id: b\n"
                + "    colour: \"#aabbcc\"\n"
                + "    codes: [{id: c, exclude: '[[a]]'}]\n";
        String junk = "\"'[]{}()|>*&!%@`#:,-?~=/\\ \t\n\r\0\u0085\u2028é😀aZ0";
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            StringBuilder mutated = new StringBuilder(text);
            for (int i = 0; i <= random.nextInt(4); i++) {
                int at = random.nextInt(mutated.length());
                int to = Math.min(mutated.length(), at + random.nextInt(4));
                int from = random.nextInt(junk.length() - 1);
                mutated.replace(at, to, junk.substring(from, from + 1 + random.nextInt(2)));
            }
            for (String name : new String[] {"m.yaml", "m.csv"}) {
                ReadCodebook read = CodebookReaderTest.read(name, mutated.toString());
                assertThat(read.codebook().isPresent() || read.hasErrors())
                        .as("seed %d", seed)
                        .isTrue();
                read.diagnostics().forEach(Diagnostic::render);
                read.codebook().ifPresent(Codebook::all);
            }
        }
    }
}
