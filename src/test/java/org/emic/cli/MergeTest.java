package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two copies of a study become one: nothing is lost, nothing is there twice, and what differs is decided by a person. */
class MergeTest {

    private static final String TEXT = """
        I: How was it?

        M: He slammed the door, he was furious.

        I: And she?

        M: Quiet. Very quiet.
        """;

    @TempDir
    Path folder;

    private Path here;
    private Path there;

    @BeforeEach
    void twoCopies() throws IOException {
        Files.writeString(folder.resolve("visit.txt"), TEXT);
        Run.emic(folder, 0, "init", "here");
        here = folder.resolve("here");
        Run.emic(here, 0, "ingest", "../visit.txt");
        code(here, "jo", "doors", "slammed the door", "loud");
        there = SampleStudy.copyOf(here, folder.resolve("there"));
    }

    private static void code(Path study, String coder, String code, String quote, String memo) {
        Run.emic(
                study, 0, "code", "add", "visit", code, "--quote", quote, "--coder", coder, "--memo", memo, "--new",
                "-q");
    }

    private static List<String> codings(Path study) {
        return Run.emic(study, 0, "code", "list", "-f", "csv", "--columns", "source,coder,code,text,memo", "-q")
                .out()
                .lines()
                .skip(1)
                .sorted()
                .toList();
    }

    private static String id(Path study) {
        return Run.emic(study, 0, "code", "list", "-f", "csv", "--columns", "segment_id", "-q")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private Run merge(int exit, String... options) {
        String[] words = new String[5 + options.length];
        System.arraycopy(new String[] {"merge", "../there", "--coder", "ana", "-q"}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        return Run.emic(here, exit, words);
    }

    private static List<String> conflicts(Run run) {
        return run.out().lines().skip(1).toList();
    }

    @Test
    void whatTwoPeopleCodedComesTogetherAndASecondTimeNothingComes() throws IOException {
        code(here, "jo", "silence", "Very quiet.", "");
        code(there, "marek", "anger", "he was furious", "");
        merge(0);
        assertThat(codings(here))
                .containsExactly(
                        "visit,jo,doors,slammed the door,loud",
                        "visit,jo,silence,Very quiet.,",
                        "visit,marek,anger,he was furious,");
        String log = Files.readString(here.resolve("codings/marek.jsonl"));
        merge(0);
        assertThat(Files.readString(here.resolve("codings/marek.jsonl"))).isEqualTo(log);
        assertThat(here.resolve("codings/ana.jsonl")).doesNotExist();
    }

    @Test
    void aCodingMadeInBothCopiesIsOne() {
        code(here, "jo", "silence", "Very quiet.", "");
        code(there, "jo", "silence", "Very quiet.", "");
        merge(0);
        assertThat(codings(here))
                .containsExactly("visit,jo,doors,slammed the door,loud", "visit,jo,silence,Very quiet.,");
    }

    @Test
    void whatBothChangedIsListedAndNothingIsWrittenUntilItIsDecided() {
        Run.emic(here, 0, "code", "edit", id(here), "--memo", "ours", "--coder", "jo");
        Run.emic(there, 0, "code", "edit", id(there), "--memo", "theirs", "--coder", "jo");
        code(there, "marek", "anger", "he was furious", "");
        assertThat(conflicts(merge(4, "-f", "csv")))
                .containsExactly("memo:" + id(here) + ",memo,visit,jo,ours,theirs,");
        assertThat(codings(here)).containsExactly("visit,jo,doors,slammed the door,ours");
        merge(0, "--ours");
        assertThat(codings(here))
                .containsExactly("visit,jo,doors,slammed the door,ours", "visit,marek,anger,he was furious,");
    }

    @Test
    void theOtherCopyMayBeRight() {
        Run.emic(here, 0, "code", "edit", id(here), "--quote", "the door", "--coder", "jo");
        Run.emic(there, 0, "code", "edit", id(there), "--quote", "He slammed the door", "--coder", "jo");
        merge(0, "--theirs");
        assertThat(codings(here)).containsExactly("visit,jo,doors,He slammed the door,loud");
    }

    @Test
    void bothMayBeRight() {
        Run.emic(here, 0, "code", "edit", id(here), "--quote", "the door", "--coder", "jo");
        Run.emic(there, 0, "code", "edit", id(there), "--quote", "He slammed the door", "--coder", "jo");
        merge(0, "--keep-both");
        assertThat(codings(here))
                .containsExactly("visit,jo,doors,He slammed the door,loud", "visit,jo,doors,the door,loud");
    }

    @Test
    void whatOneChangedAndTheOtherTookAwayIsDecidedInAFile() throws IOException {
        String id = id(here);
        Run.emic(here, 0, "code", "remove", id, "--coder", "jo");
        Run.emic(there, 0, "code", "edit", id, "--memo", "changed", "--coder", "jo");
        assertThat(conflicts(merge(4, "--dry-run", "-f", "csv"))).hasSize(1);
        Files.writeString(folder.resolve("decided.csv"), "conflict,decision\nremoved:" + id + ",theirs\n");
        merge(0, "--decisions", "../decided.csv");
        assertThat(codings(here)).containsExactly("visit,jo,doors,slammed the door,changed");
        Files.writeString(folder.resolve("decided.csv"), "conflict,decision\nspan:nothing,theirs\n");
        assertThat(merge(3, "--decisions", "../decided.csv").err()).contains("COD-114");
    }

    @Test
    void aSourceThatIsMissingHereComesAlong() throws IOException {
        Files.writeString(folder.resolve("second.txt"), "I: Again?\n\nM: Again.\n");
        Run.emic(there, 0, "ingest", "../second.txt");
        Run.emic(there, 0, "code", "add", "second", "doors", "--quote", "Again.", "--coder", "jo", "--new", "-q");
        merge(0);
        assertThat(codings(here)).contains("second,jo,doors,Again.,");
    }

    @Test
    void aTextThatWasReplacedThereIsTakenAndWhatWasCodedHereGoesWithIt() throws IOException {
        code(here, "marek", "silence", "Very quiet.", "");
        replace(there, "I: Is it on?\n\n" + TEXT, 0);
        merge(0);
        assertThat(codings(here))
                .containsExactly("visit,jo,doors,slammed the door,loud", "visit,marek,silence,Very quiet.,");
        assertThat(Files.readString(here.resolve("sources/visit.txt"))).startsWith("I: Is it on?");
    }

    @Test
    void twoNewTextsAreAConflict() throws IOException {
        code(there, "marek", "silence", "Very quiet.", "");
        replace(here, "I: Is it on?\n\n" + TEXT, 0);
        replace(there, TEXT.replace("How was it?", "How did it go?"), 0);
        assertThat(conflicts(merge(4, "-f", "csv")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("text:visit,text,visit,");
        Path both = SampleStudy.copyOf(here, folder.resolve("both"));
        Path theirs = SampleStudy.copyOf(here, folder.resolve("theirs"));
        List<String> all = List.of("visit,jo,doors,slammed the door,loud", "visit,marek,silence,Very quiet.,");
        merge(0, "--ours");
        assertThat(codings(here)).isEqualTo(all);
        Run.emic(theirs, 0, "merge", "../there", "--coder", "ana", "--theirs", "-q");
        assertThat(codings(theirs)).isEqualTo(all);
        assertThat(Files.readString(theirs.resolve("sources/visit.txt"))).contains("How did it go?");
        Run.emic(both, 0, "merge", "../there", "--coder", "ana", "--keep-both", "-q");
        assertThat(codings(both))
                .containsExactly("visit,jo,doors,slammed the door,loud", "visit-2,marek,silence,Very quiet.,");
    }

    private void replace(Path study, String text, int exit) throws IOException {
        Files.writeString(folder.resolve("visit.txt"), text);
        Run.emic(study, exit, "source", "replace", "visit", "../visit.txt", "--coder", "jo", "-q");
    }
}
