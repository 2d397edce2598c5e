package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source gets the text of an edited file, and everything that was coded and judged goes with its words. */
class SourceReplaceTest {

    private static final String TEXT = """
        I: How was it?

        M: He slammed the door.

        I: And she?

        M: She slammed it too.
        """;

    @TempDir
    Path folder;

    private Path study() throws IOException {
        Files.writeString(folder.resolve("visit.txt"), TEXT);
        Files.writeString(folder.resolve("doors.yaml"), """
            emic: codebook/1
            name: doors
            version: 1.0.0
            unit: turn
            codes:
              - id: doors
                definition: A door is used to say something.
                rules: [slam*]
            """);
        Run.emic(folder, 0, "init", "study");
        Path study = folder.resolve("study");
        Run.emic(study, 0, "ingest", "../visit.txt");
        Run.emic(study, 0, "apply", "../doors.yaml");
        return study;
    }

    private static List<String> segments(Path study, String columns) {
        return Run.emic(study, 0, "segments", "-f", "csv", "--columns", columns, "-q")
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private Run replace(Path study, String text, int exit, String... options) throws IOException {
        Files.writeString(folder.resolve("visit.txt"), text);
        List<String> words =
                new java.util.ArrayList<>(List.of("source", "replace", "visit", "../visit.txt", "--coder", "jo"));
        words.addAll(List.of(options));
        return Run.emic(study, exit, words.toArray(String[]::new));
    }

    @Test
    void aRejectionOfWhatARuleCodedGoesWithTheWords() throws IOException {
        Path study = study();
        String second = segments(study, "segment_id").get(1);
        Run.emic(study, 0, "review", "--reject", second, "--coder", "jo", "-q");
        assertThat(segments(study, "text")).containsExactly("He slammed the door.");
        replace(study, "I: Is it on?\n\nM: Yes.\n\n" + TEXT, 0);
        assertThat(segments(study, "text")).containsExactly("He slammed the door.");
        Run changed = replace(study, TEXT.replace("it too", "it as well"), 4, "-f", "csv");
        assertThat(changed.out()).contains("judgement,jo,doors,lost: words changed");
        assertThat(segments(study, "text")).containsExactly("He slammed the door.", "She slammed it as well.");
    }

    @Test
    void everySourceOfTheSampleStudyHasTheTextOfItsFileAlready() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("sample"));
        try (Stream<Path> files = Files.list(Run.HOME.resolve("sample-corpus/sources"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String id = name.substring(0, name.indexOf('.'));
                if (Files.exists(study.resolve("sources/" + id + ".txt"))) {
                    Run again = Run.emic(study, 0, "source", "replace", id, file.toString(), "--coder", "jo");
                    assertThat(again.err()).as(name).contains("Nothing to do");
                }
            }
        }
    }

    @Test
    void whatIsNotThereIsRefused() throws IOException {
        Path study = study();
        Run run = Run.emic(study, 3, "source", "replace", "visit", "../missing.txt", "--coder", "jo");
        assertThat(run.err()).contains("ING-126");
        assertThat(Run.emic(study, 3, "source", "replace", "vist", "../visit.txt", "--coder", "jo")
                        .err())
                .contains("PRJ-043", "visit");
    }
}
