package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memos: written as files people edit, read back whatever they hold, chosen by what they are on. */
class MemoTest {

    @TempDir
    Path folder;

    private Path study() throws IOException {
        Run.emic(folder, 0, "init", "study", "--title", "study");
        Path study = folder.resolve("study");
        Files.writeString(folder.resolve("anna.txt"), "I: How was it?\n\nM: He came in.\n");
        Run.emic(study, 0, "ingest", "../anna.txt", "--kind", "interview");
        return study;
    }

    private static List<String> rows(Path study, String... filters) {
        String[] all = java.util.Arrays.copyOf(filters, filters.length + 4);
        System.arraycopy(filters, 0, all, 2, filters.length);
        all[0] = "memo";
        all[1] = "list";
        all[filters.length + 2] = "-f";
        all[filters.length + 3] = "jsonl";
        return Run.emic(study, 0, all).out().lines().toList();
    }

    @Test
    void whateverATitleAndATextHoldIsReadBack() throws IOException {
        Path study = study();
        String title = "Ann's \"yes\": no? – 100 % #1 {x} 🙂";
        String text = "---\n- a list: 1\n\n\tlast 🙂 \\ \"quoted\"";
        Run run = Run.emic(study, text, 0, "memo", "add", title, "-", "--coder", "jo");
        assertThat(run.out()).isEqualTo("memos/2026-03-14-jo-anns-yes-no-100-1-x.md\n");
        Run.emic(study, 0, "memo", "add", title, "--coder", "jo");
        assertThat(rows(study))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "\"title\":\"Ann's \\\"yes\\\": no? – 100 % #1 {x} 🙂\"",
                                "\"on\":[\"project\"]",
                                "\"text\":\"---\\n- a list: 1\\n\\n\\tlast 🙂 \\\\ \\\"quoted\\\"\""))
                .anySatisfy(row ->
                        assertThat(row).contains("\"memo\":\"2026-03-14-jo-anns-yes-no-100-1-x-2\"", "\"text\":null"));
        assertThat(Run.emic(study, 0, "memo", "show", "--text", "2026-03-14-jo-anns-yes-no-100-1-x")
                        .out())
                .isEqualTo(text + "\n");
    }

    @Test
    void aMemoIsOnWhatIsThereAndFoundByIt() throws IOException {
        Path study = study();
        Files.writeString(study.resolve("codebooks/book.yaml"), """
            emic: codebook/1
            name: book
            version: 1.0.0
            language: en
            codes:
              - id: coming
                name: Coming
                brief: Who comes.
            """);
        String coding = Run.emic(study, 0, "code", "add", "anna", "coming", "--turn", "2", "--coder", "jo")
                .out()
                .substring(7, 33);
        Run.emic(study, 0, "memo", "add", "one", "x", "--source", "anna", "--coder", "jo", "--type", "analytic");
        Run.emic(
                study,
                0,
                "memo",
                "add",
                "two",
                "x",
                "--code",
                "coming",
                "--segment",
                coding,
                "--coder",
                "mona",
                "--date",
                "2026-01-31");
        Run.emic(study, 0, "memo", "add", "three", "x", "--code", "coming", "--on-project", "--coder", "mona");
        assertThat(rows(study, "--source", "anna")).singleElement().asString().contains("\"title\":\"one\"");
        assertThat(rows(study, "--code", "coming")).hasSize(2);
        assertThat(rows(study, "--segment", coding)).singleElement().asString().contains("\"title\":\"two\"");
        assertThat(rows(study, "--on-project")).singleElement().asString().contains("\"title\":\"three\"");
        assertThat(rows(study, "--since", "2026-02-01", "--coder", "mona")).hasSize(1);
        assertThat(rows(study, "--until", "2026-01-31")).hasSize(1);
        assertThat(Run.emic(study, 3, "memo", "add", "x", "--source", "ana", "--coder", "jo")
                        .err())
                .contains("'anna'");
        assertThat(Run.emic(study, 3, "memo", "add", "x", "--code", "comming", "--coder", "jo")
                        .err())
                .contains("COD-010", "'coming'");
        assertThat(Run.emic(study, 3, "memo", "add", "x", "--segment", "xyz", "--coder", "jo")
                        .err())
                .contains("COD-020");
        assertThat(Run.emic(study, 2, "memo", "add", "x", "--type", "analytical", "--coder", "jo")
                        .err())
                .contains("'analytic'");
        assertThat(Run.emic(study, 3, "memo", "list", "--code", "comming").err())
                .contains("CLI-023", "'coming'");
        assertThat(Run.emic(study, 3, "memo", "show", "2026").err()).contains("CLI-024", "3 memos");
        assertThat(Run.emic(study, 0, "check", "--quiet").err()).doesNotContain("CHK-050");
    }

    @Test
    void aDocumentHasAllOfThemAndNoneIsReadAsMarkup() throws IOException {
        Path study = study();
        Run.emic(study, 0, "memo", "add", "<b>bold</b>", "one\n\n<script>alert(1)</script>", "--coder", "jo");
        String html = Run.emic(study, 0, "memo", "export", "-f", "html").out();
        assertThat(html)
                .contains(
                        "<h2>&lt;b&gt;bold&lt;/b&gt;</h2>",
                        "<p>one</p>",
                        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")
                .doesNotContain("<script>", "<b>");
        assertThat(Run.emic(study, 0, "memo", "export").out())
                .startsWith("# Memos\n\n## &lt;b&gt;bold")
                .contains("\none\n");
        Run.emic(study, 0, "memo", "export", "-o", "memos.csv");
        assertThat(Files.readString(study.resolve("memos.csv"))).startsWith("memo,date,coder,type,title,on,text\n");
    }

    @Test
    void theSampleStudysMemosAreAllRead() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("sample"));
        assertThat(rows(study))
                .hasSize(17)
                .allSatisfy(row -> assertThat(row).doesNotContain("\"coder\":null", "\"text\":null"));
        assertThat(rows(study, "--type", "reflexive", "--coder", "marek")).isNotEmpty();
    }
}
