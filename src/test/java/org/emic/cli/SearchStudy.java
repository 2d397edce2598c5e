package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small study to search in: two interviews, a note, a codebook. */
final class SearchStudy {

    static final String CODEBOOK = """
            emic: codebook/1
            name: visits
            version: 1.2.0
            language: en
            unit: turn
            codes:
              - id: anger
                name: Anger
                rules:
                  - id: loud
                    match: (shout* OR yell*) NOT NEAR/2 (not OR never)
                    unless: joke*
                    speaker: role:parent
                  - id: at-the-door
                    unit: sentence
                    match: slam* NEAR/4 door*
                codes:
                  - id: swearing
                    rules: [damn*]
              - id: kindness
            """;

    private static Path made;

    private SearchStudy() {}

    /** Makes it in {@code folder}/study, where nothing was applied or searched yet, and returns that. */
    static synchronized Path in(Path folder) throws IOException {
        if (made == null) {
            Path temporary = Files.createTempDirectory("emic-search");
            made = make(temporary);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> SampleStudy.delete(temporary)));
        }
        return SampleStudy.copyOf(made, folder.resolve("study"));
    }

    private static Path make(Path folder) throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("interview-hill-m1.txt"), """
                INTERVIEWER: How was the visit?

                MUM: I shouted at her. She shut the door and I slammed the door!

                INTERVIEWER: And then?

                MUM: Then the other door. She never shouted, not once.
                """);
        Files.writeString(files.resolve("interview-lake-m2.txt"), """
                INTERVIEWER: Who shouted?

                DAD: Nobody. 😀 A damn open door, all day.
                """);
        Files.writeString(
                files.resolve("note-hill.txt"), "The door was open.\n\nNobody came to the door, and nobody shouted.\n");
        Files.writeString(folder.resolve("speakers.csv"), """
                speaker,role
                INTERVIEWER,interviewer
                MUM,parent
                DAD,parent
                """);
        Run.emic(folder, 0, "init", "study");
        Path study = folder.resolve("study");
        Files.writeString(study.resolve("codebooks/visits.yaml"), CODEBOOK);
        String[] taken = {"ingest", "-q", "--name-pattern", "{kind}-{case}-m{month:int}", "--speakers"};
        Run.emic(
                study,
                0,
                with(taken, "../speakers.csv", "../files/interview-hill-m1.txt", "../files/interview-lake-m2.txt"));
        Run.emic(study, 0, "ingest", "-q", "../files/note-hill.txt", "--kind", "observation", "--attr", "case=hill");
        return study;
    }

    private static String[] with(String[] first, String... more) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
