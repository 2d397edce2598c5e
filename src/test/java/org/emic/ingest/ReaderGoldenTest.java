package org.emic.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.model.Turn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case of {@code src/test/resources/ingest/<reader id>-<case>/{input.<ext>, expected.txt}}. {@code
 * -Dgolden.update=true} rewrites the expectations and then fails, so that the difference is read. A text-based case also
 * runs with other line ends, with byte order marks, in UTF-16, and with an emoji before its first words.
 */
class ReaderGoldenTest {

    private static final Path CASES = Path.of(System.getProperty("emic.home", "."), "src/test/resources/ingest");

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** Readers whose files are text, so that the variants can be made of them. */
    private static final Set<String> TEXT_BASED = Set.of("csv", "jsonl", "md", "srt", "tsv", "txt", "vtt");

    /** Readers whose files are binary and are built by their own tests, where one can see what is in them. */
    private static final Set<String> BUILT_IN_CODE = Set.of("xlsx");

    /** Readers whose stored text is the file's text; an emoji line may stand before the first words. */
    private static final Set<String> VERBATIM = Set.of("md", "txt");

    /** The way a file says what encoding it is in, for the text the variants are made of. */
    private record Variant(String name, String text, String charset, boolean mark) {

        byte[] bytes() {
            return ((mark ? "\ufeff" : "") + text).getBytes(Charset.forName(charset));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCaseReadsAsExpected() {
        return cases().stream()
                .map(folder -> dynamicTest(name(folder), () -> {
                    String actual = Golden.print(read(folder, Files.readAllBytes(input(folder))));
                    Path expected = folder.resolve("expected.txt");
                    if (UPDATE) {
                        Files.writeString(expected, actual, UTF_8);
                        fail("rewritten: " + expected + "; read the difference, then run without -Dgolden.update");
                    }
                    assertThat(expected).as("every input has its expected.txt").isRegularFile();
                    assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
                }));
    }

    @TestFactory
    Stream<DynamicTest> lineEndsAndEncodingsChangeNothing() {
        return textCases().flatMap(folder -> {
            String text = utf8(folder);
            String crlf = text.replace("\n", "\r\n");
            return Stream.of(
                            new Variant("CRLF", crlf, "UTF-8", false),
                            new Variant("CR", text.replace('\n', '\r'), "UTF-8", false),
                            new Variant("byte order mark", text, "UTF-8", true),
                            new Variant("UTF-16LE", crlf, "UTF-16LE", true),
                            new Variant("UTF-16BE", text, "UTF-16BE", true))
                    .map(variant -> dynamicTest(name(folder) + " as " + variant.name(), () -> {
                        String plain = Golden.print(read(folder, text.getBytes(UTF_8)));
                        assertThat(Golden.print(read(folder, variant.bytes())))
                                .isEqualTo(plain.replace("encoding: UTF-8", "encoding: " + variant.charset()));
                    }));
        });
    }

    /** The emoji is one code point and two UTF-16 units: whoever counts the wrong ones is one off from here on. */
    @TestFactory
    Stream<DynamicTest> anEmojiInTheFirstTurnMovesEverySpanByOne() {
        return textCases().flatMap(folder -> {
            String text = utf8(folder);
            Reading plain = read(folder, text.getBytes(UTF_8));
            if (plain.drafts().isEmpty() || plain.drafts().get(0).turns().isEmpty()) {
                return Stream.of();
            }
            Draft draft = plain.drafts().get(0);
            Turn first = draft.turns().get(0);
            String words = first.span().in(draft.text()).lines().findFirst().orElseThrow();
            int at = VERBATIM.contains(reader(folder).id()) ? first.span().start() : text.indexOf(words);
            if (at < 0) {
                return Stream.of();
            }
            return Stream.of(dynamicTest(name(folder) + " with an emoji", () -> {
                String other = text.substring(0, at) + "🙂" + text.substring(at);
                Draft moved = read(folder, other.getBytes(UTF_8)).drafts().get(0);
                List<String> was = said(draft);
                was.set(0, "🙂" + was.get(0));
                assertThat(said(moved)).isEqualTo(was);
                assertThat(starts(moved).subList(1, was.size()))
                        .isEqualTo(starts(draft).subList(1, was.size()).stream()
                                .map(start -> start + 2)
                                .toList());
            }));
        });
    }

    @TestFactory
    Stream<DynamicTest> anEmojiLineBeforeTheTextMovesEverySpan() {
        return textCases()
                .filter(folder -> VERBATIM.contains(reader(folder).id()))
                .flatMap(folder -> {
                    String text = utf8(folder);
                    Reading plain = read(folder, text.getBytes(UTF_8));
                    if (plain.drafts().isEmpty() || text.startsWith("---")) {
                        return Stream.of();
                    }
                    return Stream.of(dynamicTest(name(folder) + " below an emoji line", () -> {
                        Draft moved = read(folder, ("🙂\n\n" + text).getBytes(UTF_8))
                                .drafts()
                                .get(0);
                        List<Turn> turns = moved.turns().stream()
                                .filter(turn -> turn.span().start() > 0)
                                .map(turn -> new Turn(turn.span().shift(-4), turn.speaker(), turn.time()))
                                .toList();
                        assertThat(turns).isEqualTo(plain.drafts().get(0).turns());
                    }));
                });
    }

    @Test
    void everyReaderHasACase() {
        Set<String> withCase =
                cases().stream().map(folder -> reader(folder).id()).collect(Collectors.toSet());
        assertThat(Readers.ALL)
                .filteredOn(reader -> !BUILT_IN_CODE.contains(reader.id()))
                .allSatisfy(reader -> assertThat(withCase).contains(reader.id()));
    }

    @Test
    void readersAreListedInTheOrderOfTheirIds() {
        assertThat(Readers.ALL.stream().map(Reader::id)).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> said(Draft draft) {
        List<String> said = new ArrayList<>();
        draft.turns().forEach(turn -> said.add(turn.span().in(draft.text()) + " " + turn.speaker() + turn.time()));
        return said;
    }

    private static List<Integer> starts(Draft draft) {
        return draft.turns().stream().map(turn -> turn.span().start()).toList();
    }

    private static Stream<Path> textCases() {
        return cases().stream()
                .filter(folder -> TEXT_BASED.contains(reader(folder).id()))
                .filter(ReaderGoldenTest::isPlainUtf8);
    }

    private static boolean isPlainUtf8(Path folder) {
        try {
            byte[] bytes = Files.readAllBytes(input(folder));
            return Utf8.of(bytes).valid()
                    && Mark.of(bytes) == Mark.NONE
                    && !utf8(folder).contains("\r");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utf8(Path folder) {
        try {
            return Files.readString(input(folder), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(Path folder, byte[] bytes) {
        return reader(folder).read(new RawFile(input(folder).getFileName().toString(), bytes, ColumnChoice.GUESS));
    }

    private static Reader reader(Path folder) {
        String id = name(folder).replaceFirst("-.*", "");
        return Readers.ALL.stream()
                .filter(reader -> reader.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reader '" + id + "' for the case " + name(folder)));
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static Path input(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inputs =
                    files.filter(file -> name(file).startsWith("input.")).toList();
            assertThat(inputs).as("inputs of " + name(folder)).hasSize(1);
            return inputs.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> cases() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
