package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the logs shows in nothing but the time that a command takes. */
class KeptLogTest {

    private static final String CODEBOOK = """
        emic: codebook/1
        name: doors
        version: 1.0.0
        language: en
        codes:
          - id: anger
            rules: [shout* OR slam*]
        """;

    private static final String SMILES =
            "{\"id\":\"01J8Z3K4M5N6P7Q8R9S0T1V2W3\",\"at\":\"2026-03-14T09:26:53Z\",\"op\":\"add\",\"source\":\"anna\",\"start\":3,\"end\":12,\"quote\":\"😀"
                    + " What th\",\"codebook\":\"doors\",\"code\":\"anger\",\"memo\":\"she \\\"smiles\\\"\"}\n";

    @TempDir
    Path folder;

    private Path log;

    @BeforeEach
    void aStudyCodedByHand() throws IOException {
        Project project = Fixtures.project(folder);
        Files.writeString(folder.resolve("codebooks/doors.yaml"), CODEBOOK);
        Fixtures.add(project, Fixtures.interview("anna", "I: 😀 What then?", "M: He shouted and left."));
        log = Files.writeString(folder.resolve("codings/jo.jsonl"), SMILES);
        longAgo();
    }

    /** Away from the moment at which nobody trusts a time. */
    private void longAgo() throws IOException {
        Files.setLastModifiedTime(log, FileTime.from(Instant.parse("2026-03-14T10:00:00Z")));
    }

    /** Coder, span in UTF-16 units, words, memo and moment of each coding, and what is wrong. */
    private List<String> coded() {
        List<String> all = new ArrayList<>();
        try (Workspace workspace = Workspace.open(Project.open(folder), Progress.SILENT)) {
            Coded coded = workspace.coded();
            Codings codings = new Codings(coded, "en");
            codings.each(
                    Choice.of(Filter.ALL, coded),
                    each -> all.add(each.id() + " " + each.coder() + " " + each.span() + " " + each.words() + " "
                            + each.memo() + " " + each.created()));
            coded.log().diagnostics().forEach(each -> all.add(each.id()));
            codings.diagnostics().forEach(each -> all.add(each.id()));
        }
        return all;
    }

    /** The same without anything that was kept. */
    private List<String> codedAnew() throws IOException {
        Files.deleteIfExists(folder.resolve(".emic/log.bin"));
        return coded();
    }

    @Test
    void theSecondTimeIsAsTheFirst() throws IOException {
        List<String> first = codedAnew();
        assertThat(first)
                .hasSize(2)
                .anySatisfy(each -> assertThat(each).contains("jo").contains("she \"smiles\""));
        assertThat(folder.resolve(".emic/log.bin")).isRegularFile();
        assertThat(coded()).isEqualTo(first);
    }

    @Test
    void anotherEventIsSeenAtOnce() throws IOException {
        String before = codedAnew().toString();
        Files.writeString(log, SMILES + SMILES.replace("W3\"", "W4\"").replace("\"start\":3", "\"start\":5"));
        List<String> after = coded();
        assertThat(after).hasSize(3);
        assertThat(after.toString()).isNotEqualTo(before);
        assertThat(codedAnew()).isEqualTo(after);
    }

    @Test
    void aChangeThatNoTimeShowsIsSeen() throws IOException {
        Instant now = Instant.now();
        Files.setLastModifiedTime(log, FileTime.from(now));
        codedAnew();
        Files.writeString(log, SMILES.replace("\"end\":12", "\"end\":14"));
        Files.setLastModifiedTime(log, FileTime.from(now));
        assertThat(coded())
                .isEqualTo(codedAnew())
                .anySatisfy(each -> assertThat(each).contains("end=15"));
    }

    @Test
    void aRejectionStays() throws IOException {
        String rule = codedAnew().stream()
                .filter(each -> each.contains("rules:doors"))
                .findFirst()
                .orElseThrow()
                .split(" ", 2)[0];
        Files.writeString(
                log,
                SMILES + "{\"id\":\"01J8Z3K4M5N6P7Q8R9S0T1V2W5\",\"at\":\"2026-03-14T09:27:53Z\",\"op\":\"reject\","
                        + "\"segment\":\"" + rule + "\",\"source\":\"anna\"}\n");
        longAgo();
        assertThat(coded()).hasSize(1);
        assertThat(coded()).hasSize(1);
    }

    @Test
    void whatIsWrongWithALogIsToldEveryTime() throws IOException {
        Files.writeString(log, SMILES + "{\"id\":\n" + SMILES.replace("W3\"", "W4\""));
        longAgo();
        assertThat(coded()).contains("COD-002").isEqualTo(coded());

        Files.writeString(log, SMILES.replace("\"end\":12", "\"end\":1200"));
        longAgo();
        assertThat(coded()).contains("COD-006").isEqualTo(coded());
    }

    @Test
    void aLogThatIsGoneIsGone() throws IOException {
        codedAnew();
        Files.delete(log);
        assertThat(coded()).hasSize(1);
    }
}
