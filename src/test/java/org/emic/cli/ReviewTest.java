package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judging what rules coded, and that a judgement outlives a new application. */
class ReviewTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void study() throws IOException {
        Run.emic(folder, 0, "init", "study", "--title", "study");
        study = folder.resolve("study");
        Files.writeString(
                folder.resolve("anna.txt"), "I: 🙂 Was he loud?\n\nM: He shouted. She shouted.\n\nM: I cried.\n");
        Files.writeString(study.resolve("codebooks/book.yaml"), """
            emic: codebook/1
            name: book
            version: 1.0.0
            language: en
            unit: sentence
            codes:
              - id: shouting
                rules: [shout*]
              - id: crying
                rules: [cried]
            """);
        Run.emic(study, 0, "ingest", "../anna.txt", "--kind", "interview");
        Run.emic(study, 0, "apply");
    }

    private Run review(int exit, String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 3);
        System.arraycopy(args, 0, all, 1, args.length);
        all[0] = "review";
        all[args.length + 1] = "--coder";
        all[args.length + 2] = "jo";
        return Run.emic(study, exit, all);
    }

    private List<String> rows(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 5);
        List<String> more = List.of("-q", "-f", "csv", "--columns", "code,text,coder");
        for (int i = 0; i < more.size(); i++) {
            all[args.length + i] = more.get(i);
        }
        return Run.emic(study, 0, all).out().lines().skip(1).toList();
    }

    private String id(String text) {
        return Run.emic(study, 0, "review", "-q", "-f", "csv", "--columns", "segment_id,text")
                .out()
                .lines()
                .filter(row -> row.endsWith("," + text))
                .findFirst()
                .orElseThrow()
                .substring(0, 13);
    }

    @Test
    void aRejectionOutlivesTheNextApplicationAndCanBeUndone() throws IOException {
        review(0, "--reject", id("He shouted."), "--memo", "she says so");
        review(0, "--accept", id("I cried."));
        List<String> counted = List.of("shouting,She shouted.,rules:book", "crying,I cried.,rules:book");
        assertThat(rows("segments")).isEqualTo(counted);
        assertThat(rows("review")).containsExactly("shouting,She shouted.,rules:book");
        assertThat(rows("review", "--status", "accepted")).containsExactly("crying,I cried.,rules:book");
        assertThat(rows("review", "--status", "rejected")).containsExactly("shouting,He shouted.,rules:book");
        Path book = study.resolve("codebooks/book.yaml");
        Files.writeString(book, Files.readString(book).replace("[shout*]", "[shouted OR loud]"));
        Run.emic(study, 0, "apply");
        assertThat(rows("review"))
                .containsExactly("shouting,🙂 Was he loud?,rules:book", "shouting,She shouted.,rules:book");
        SampleStudy.delete(study.resolve(".emic"));
        assertThat(rows("review", "--status", "rejected")).containsExactly("shouting,He shouted.,rules:book");
        Run.emic(study, 0, "undo", "2", "--coder", "jo");
        assertThat(rows("review")).hasSize(4);
    }

    @Test
    void aChangeRejectsAndCodesByHandInOneAction() {
        review(0, "--change", id("He shouted."), "--to-code", "crying", "--to-quote", "shouted. She");
        assertThat(rows("segments"))
                .containsExactly(
                        "crying,shouted. She,jo", "shouting,She shouted.,rules:book", "crying,I cried.,rules:book");
        String cried = id("I cried.");
        assertThat(review(3, "--change", cried, "--to-code", "crying").err()).contains("COD-069");
        Run.emic(study, 0, "undo", "--coder", "jo");
        assertThat(rows("segments")).hasSize(3);
    }

    @Test
    void aFileIsJudgedWholeOrNotAtAll() throws IOException {
        String he = id("He shouted.");
        Files.writeString(
                study.resolve("judged.csv"),
                "segment,judgement,memo\n" + he + ",reject,no\n" + id("I cried.") + ",acept,\n" + he
                        + ",accept,\nxyz,accept,\n");
        assertThat(review(3, "--from", "judged.csv").err())
                .contains(
                        "judged.csv:3: error[COD-068]",
                        "did you mean 'accept'?",
                        "judged.csv:4: error[COD-067]",
                        "judged.csv:5: error[COD-065]",
                        "Nothing was judged.");
        assertThat(rows("review")).hasSize(3);
        review(3, "--from", "judged.csv", "--keep-going");
        assertThat(rows("review")).containsExactly("shouting,She shouted.,rules:book", "crying,I cried.,rules:book");
        assertThat(review(0, "--reject", he).err()).contains("COD-066");
    }

    @Test
    void allThatTheFiltersChooseCanBeJudgedTogether() {
        review(0, "--reject-all", "--code", "shouting");
        assertThat(rows("segments")).containsExactly("crying,I cried.,rules:book");
        assertThat(review(2, "--reject-all", "--accept-all").err()).contains("not both");
        assertThat(review(2, "--to-code", "crying", "--accept-all").err()).contains("--change");
    }

    @Test
    void oneByOneEachAnswerIsSavedAndCanBeTakenBack() {
        String answers = "c crying\nx\nu\nr not he\na\nq\n";
        Run run = Run.emic(study, answers, 0, "review", "--interactive", "--coder", "jo");
        assertThat(run.out())
                .contains("[1/3]", "[2/3]", "[3/3]", "Taken back.", "leave it open", "Judged 2 of 3 as jo.")
                .contains("after:  She shouted.");
        assertThat(rows("segments")).containsExactly("shouting,She shouted.,rules:book", "crying,I cried.,rules:book");
        assertThat(rows("review")).containsExactly("crying,I cried.,rules:book");
        assertThat(Run.emic(study, 0, "log", "--op", "reject", "-f", "csv").out())
                .contains(",not he,true");
    }
}
