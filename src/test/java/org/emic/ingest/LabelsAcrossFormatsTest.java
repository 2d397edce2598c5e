package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emic.model.TimeSpan;
import org.emic.model.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One conversation in four label shapes and five formats: who says what, and when, is always the same. */
final class LabelsAcrossFormatsTest {

    private static final List<String> WORDS = List.of(
            "How has the week been?",
            "Long. He did not sleep.",
            "Did the nursery call?",
            "They called on Tuesday and I did not answer.",
            "What would help you?",
            "Somebody who stays longer than ten minutes.",
            "I can stay until noon today.",
            "Then sit down.");

    private record Format(String extension, Function<List<String>, byte[]> writer) {}

    private static final List<Format> FORMATS = List.of(
            new Format("docx", Written::docx),
            new Format("odt", Written::odt),
            new Format("rtf", Written::rtf),
            new Format("html", Written::html),
            new Format("pdf", Written::pdf));

    /** How the n-th turn is written, speaker and words given. */
    private interface Shape {
        String write(int turn, String speaker, String words);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                        Arguments.of("CAPITALS:", (Shape) (n, who, what) -> upper(who) + ": " + what, true, false),
                        Arguments.of(
                                "Name and time on their own line",
                                (Shape) (n, who, what) -> who + "  00:0" + n + "\n" + what,
                                false,
                                true),
                        Arguments.of(
                                "label on its own line, then a tab",
                                (Shape) (n, who, what) -> who + ":\n\t" + what,
                                false,
                                false),
                        Arguments.of("bold name", (Shape) (n, who, what) -> "*" + who + ":* " + what, false, false))
                .flatMap(shape -> FORMATS.stream()
                        .map(format -> Arguments.of(
                                shape.get()[0],
                                format.extension(),
                                format,
                                shape.get()[1],
                                shape.get()[2],
                                shape.get()[3])));
    }

    private static String upper(String who) {
        return who.toUpperCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("cases")
    void speakersTimesAndWordsAreTheSame(
            String name, String extension, Format format, Shape shape, boolean capitals, boolean times) {
        List<String> paragraphs = new java.util.ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            paragraphs.add(shape.write(i, i % 2 == 0 ? "Worker" : "Mother", WORDS.get(i)));
        }
        RawFile file = Written.file("visit." + extension, format.writer().apply(paragraphs));

        Detected detected = Detector.detect(file, Readers.ALL);
        assertThat(detected.reader().map(Reader::id)).contains(extension);
        Draft draft = detected.reader().orElseThrow().read(file).drafts().get(0);

        assertThat(draft.turns().stream().map(turn -> turn.span().in(draft.text())))
                .containsExactlyElementsOf(WORDS);
        for (int i = 0; i < WORDS.size(); i++) {
            Turn turn = draft.turns().get(i);
            String speaker = i % 2 == 0 ? "Worker" : "Mother";
            assertThat(turn.speaker()).isEqualTo(capitals ? upper(speaker) : speaker);
            long start = 1000L * i;
            assertThat(turn.time().map(TimeSpan::start)).isEqualTo(times ? Optional.of(start) : Optional.empty());
        }
    }
}
