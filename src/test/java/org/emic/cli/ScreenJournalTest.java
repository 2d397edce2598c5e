package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;
import org.emic.project.Lock;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.screen.Journal.Answer;
import org.emic.screen.Journal.Wish;
import org.emic.screen.Mark;
import org.emic.screen.Mark.Judgement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the coding screen writes is what other commands, and other screens, read. */
class ScreenJournalTest {

    @TempDir
    Path folder;

    private Path study;
    private Workspace workspace;
    private ScreenJournal journal;
    private String text;

    @BeforeEach
    void open() throws IOException {
        study = ScreenStudy.in(folder);
        workspace = ScreenStudy.open(study);
        journal = ScreenStudy.journal(workspace, "jo");
        journal.read();
        text = Files.readString(study.resolve("sources/" + ScreenStudy.SOURCE + ".txt"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Wish.Add add(String words, String code) {
        int start = text.indexOf(words);
        return new Wish.Add(new Span(start, start + words.length()), "visits", code);
    }

    private Mark done(Wish wish) {
        Answer answer = journal.write(wish);
        assertThat(answer.trouble()).isEmpty();
        return answer.put().get(0);
    }

    private Mark rule(String code) {
        return journal.read().stream()
                .filter(mark -> mark.coding().coder().equals("rules:visits")
                        && mark.coding().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What people coded, as another command lists it. */
    private List<String> listed() {
        return Run.emic(study, 0, "code", "list", "-f", "tsv", "--columns", "coder,code,text,memo", "-q")
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    /** Whether what was answered is what a screen opened now would show. */
    private void seenByOthers() {
        try (Workspace other = ScreenStudy.open(study)) {
            assertThat(ScreenStudy.journal(other, "jo").read())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("coding.created")
                    .isEqualTo(journal.read());
        }
    }

    @Test
    void addingChangingAndRemovingIsSeenByOtherCommands() {
        Mark mark = done(add("I shouted at her", "shouting"));
        assertThat(listed()).containsExactly("jo\tshouting\tI shouted at her\t");
        mark = done(new Wish.Memo(mark, "proud"));
        mark = done(new Wish.Recode(mark, "visits", "hostility"));
        int start = text.indexOf("shouted at");
        mark = done(new Wish.Respan(mark, new Span(start, start + "shouted".length())));
        assertThat(listed()).containsExactly("jo\thostility\tshouted\tproud");
        seenByOthers();
        Answer answer = journal.write(new Wish.Remove(mark));
        assertThat(answer.dropped()).containsExactly(mark.coding().id());
        assertThat(answer.said()).isEqualTo("removed hostility");
        assertThat(listed()).isEmpty();
        Run.emic(study, 0, "check");
    }

    @Test
    void undoAndRedoGoBackAndForthThroughTheSession() {
        Mark first = done(add("I shouted at her", "shouting"));
        Mark second = done(new Wish.Memo(first, "proud"));
        assertThat(done(new Wish.Undo())).isEqualTo(first);
        assertThat(journal.write(new Wish.Undo()).dropped())
                .containsExactly(first.coding().id());
        assertThat(journal.write(new Wish.Undo()).trouble())
                .extracting(Diagnostic::id)
                .containsExactly("SCR-012");
        assertThat(listed()).isEmpty();
        assertThat(done(new Wish.Redo())).isEqualTo(first);
        assertThat(done(new Wish.Redo())).isEqualTo(second);
        assertThat(journal.write(new Wish.Redo()).trouble())
                .extracting(Diagnostic::id)
                .containsExactly("SCR-013");
        assertThat(listed()).containsExactly("jo\tshouting\tI shouted at her\tproud");
        assertThat(done(new Wish.Undo())).isEqualTo(first);
        assertThat(done(new Wish.Redo())).isEqualTo(second);
        done(new Wish.Undo());
        done(add("Then nothing.", "anxiety"));
        assertThat(journal.write(new Wish.Redo()).trouble()).isNotEmpty();
        seenByOthers();
    }

    @Test
    void judgementsHoldAndCanSayWhy() {
        Mark rejected = done(new Wish.Reject(rule("shouting")));
        rejected = done(new Wish.Memo(rejected, "through a letter box"));
        assertThat(rejected.judgement()).isEqualTo(Judgement.REJECTED);
        assertThat(done(new Wish.Accept(rule("shutting-out"))).judgement()).isEqualTo(Judgement.ACCEPTED);
        seenByOthers();
        assertThat(Run.emic(study, 0, "segments", "-f", "tsv", "--columns", "code", "-q")
                        .out())
                .contains("shutting-out")
                .doesNotContain("shouting");
        assertThat(rule("shouting").coding().memo()).isEqualTo("through a letter box");
    }

    @Test
    void whatAnotherCommandWroteComesWithTheNextAnswer() {
        Mark own = done(add("I shouted at her", "shouting"));
        Run.emic(
                study, 0, "code", "add", ScreenStudy.SOURCE, "anxiety", "--quote", "Then nothing.", "--coder", "marek");
        Answer answer = journal.write(add("And then?", "hostility"));
        assertThat(answer.put()).extracting(mark -> mark.coding().code()).contains("anxiety", "hostility", "shouting");
        Run.emic(study, 0, "code", "remove", own.coding().id(), "--coder", "jo");
        assertThat(journal.write(new Wish.Memo(own, "late")).trouble())
                .extracting(Diagnostic::id)
                .containsExactly("SCR-010");
        answer = journal.write(add("She was at the door", "hostility"));
        assertThat(answer.trouble()).isEmpty();
        seenByOthers();
    }

    @Test
    void whileAnotherCommandWritesNothingIsWritten() {
        try (Lock lock = Project.open(study).lock()) {
            assertThat(lock.notice()).isEmpty();
            Answer answer = journal.write(add("I shouted at her", "shouting"));
            assertThat(answer.trouble()).extracting(Diagnostic::id).containsExactly("PRJ-010");
            assertThat(answer.put()).isEmpty();
        }
        assertThat(listed()).isEmpty();
        done(add("I shouted at her", "shouting"));
        assertThat(listed()).hasSize(1);
    }

    @Test
    void aSourceThatWasReplacedIsNotCodedByOldOffsets() throws IOException {
        Path about = study.resolve("sources/" + ScreenStudy.SOURCE + ".json");
        Files.writeString(about, Files.readString(about) + "\n");
        assertThat(journal.write(add("I shouted at her", "shouting")).trouble())
                .extracting(Diagnostic::id)
                .containsExactly("SCR-011");
    }

    @Test
    void offsetsAreCodePointsInTheLog() throws IOException {
        Files.writeString(folder.resolve("emoji.txt"), "I: Well?\n\nMUM: 😀😀 I shouted.\n");
        Run.emic(folder, 0, "ingest", "emoji.txt", "-C", "study", "--kind", "interview");
        try (Workspace other = ScreenStudy.open(study)) {
            var source = other.sources().get("emoji");
            ScreenJournal own = new ScreenJournal(
                    other,
                    source,
                    "jo",
                    new org.emic.coding.Ulids(java.time.Clock.systemUTC(), new java.util.SplittableRandom(3)));
            own.read();
            int start = own.text().text(source).indexOf("I shouted");
            own.write(new Wish.Add(new Span(start, start + 9), "visits", "shouting"));
        }
        assertThat(Files.readString(study.resolve("codings/jo.jsonl")))
                .contains("\"start\":18,\"end\":27,\"quote\":\"I shouted\"");
        assertThat(listed()).containsExactly("jo\tshouting\tI shouted\t");
    }
}
