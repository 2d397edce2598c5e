package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emic.coding.AppliedCodings;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.Filter;
import org.emic.coding.PackedOutput;
import org.emic.model.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the files in {@code .emic}: the next command finds the same, without an error, and makes them anew. */
class DerivedFilesTest {

    private static final String CODEBOOK = """
            emic: codebook/1
            name: doors
            version: 1.0.0
            language: en
            codes:
              - id: anger
                rules: [shout* OR slam*]
              - id: leaving
                rules: ['(walk* NEAR/3 out) NOT code:anger']
            """;

    private static final List<String> CODED = List.of("anna anger 1", "ben leaving 1", "cara anger 2");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aStudyWithTwoGenerationsOfItsIndex() throws IOException {
        project = Fixtures.project(folder);
        Files.writeString(folder.resolve("codebooks/doors.yaml"), CODEBOOK);
        Transcript anna = Fixtures.interview("anna", "I: What then?", "M: He shouted and walked out.");
        Fixtures.add(project, anna, Fixtures.interview("ben", "F: She walked calmly out."));
        assertThat(coded()).containsExactly("anna anger 1", "ben leaving 1");
        Fixtures.add(project, Fixtures.interview("cara", "M: I shouted. The door slammed."));
        assertThat(coded()).isEqualTo(CODED);
    }

    /** Source, code and hits of everything that is coded. */
    private List<String> coded() {
        List<String> all = new ArrayList<>();
        try (Workspace workspace = Workspace.open(Project.open(folder), Progress.SILENT)) {
            Coded coded = workspace.coded();
            new Codings(coded, "en")
                    .count(
                            Choice.of(Filter.ALL, coded),
                            one -> all.add(
                                    coded.study().sources().get(one.source()).id() + " " + one.code() + " "
                                            + one.hits()));
        }
        return all.stream().sorted().toList();
    }

    private List<Path> derived() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(".emic"))) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith("lock"))
                    .sorted()
                    .toList();
        }
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }

    private static final Map<String, Damage> DAMAGES = new TreeMap<>();

    static {
        DAMAGES.put("deleted", Files::delete);
        DAMAGES.put("emptied", file -> Files.write(file, new byte[0]));
        DAMAGES.put("cut", file -> {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        });
        DAMAGES.put("longer", file -> Files.write(file, new byte[] {7}, StandardOpenOption.APPEND));
        DAMAGES.put("replaced by words", file -> Files.writeString(file, "<<<<<<< HEAD\nnot what it was\n"));
        DAMAGES.put("garbled", DerivedFilesTest::garble);
        DAMAGES.put("garbled, with its time kept", file -> {
            FileTime before = Files.getLastModifiedTime(file);
            garble(file);
            Files.setLastModifiedTime(file, before);
        });
    }

    private static void garble(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i += 3) {
            bytes[i] ^= 0x5a;
        }
        Files.write(file, bytes);
    }

    @TestFactory
    Stream<DynamicTest> aDamagedFileShowsInNothingAndIsMadeAnew() throws IOException {
        Map<Path, byte[]> sound = contents();
        assertThat(sound.keySet()).hasSizeGreaterThan(5);
        return sound.keySet().stream()
                .flatMap(file -> DAMAGES.entrySet().stream()
                        .map(damage -> DynamicTest.dynamicTest(folder.relativize(file) + " " + damage.getKey(), () -> {
                            restore(sound);
                            damage.getValue().to(file);
                            assertThat(coded()).isEqualTo(CODED);
                            if (file.toString().endsWith(".bin")) {
                                assertThat(file).hasBinaryContent(sound.get(file));
                            }
                            assertThat(coded()).as("once more").isEqualTo(CODED);
                        })));
    }

    private Map<Path, byte[]> contents() throws IOException {
        Map<Path, byte[]> all = new TreeMap<>();
        for (Path file : derived()) {
            all.put(file, Files.readAllBytes(file));
        }
        return all;
    }

    private void restore(Map<Path, byte[]> sound) throws IOException {
        delete(folder.resolve(".emic"));
        for (Map.Entry<Path, byte[]> file : sound.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.write(file.getKey(), file.getValue());
        }
        assertThat(coded()).isEqualTo(CODED);
    }

    @Test
    void theWholeFolderMayBeDeletedOrBeAFile() throws IOException {
        delete(folder.resolve(".emic"));
        assertThat(coded()).isEqualTo(CODED);
        delete(folder.resolve(".emic/index"));
        Files.writeString(folder.resolve(".emic/index"), "a file where a folder was");
        Files.writeString(folder.resolve("codebooks/doors.yaml"), CODEBOOK.replace("slam*", "slammed"));
        assertThat(coded()).isEqualTo(CODED);
    }

    /** Files with a sound checksum that another version of Emic could have written. */
    @Test
    void whatAnotherVersionWroteIsMadeAnew() throws IOException {
        for (String name : List.of("catalog.bin", "codings/doors.bin")) {
            Path file = folder.resolve(".emic").resolve(name);
            byte[] sound = Files.readAllBytes(file);
            try (OutputStream to = Files.newOutputStream(file)) {
                PackedOutput out = new PackedOutput(to);
                out.fixed(0x454d494300000099L);
                out.words("something else");
                out.fixed(8);
                out.checksum();
            }
            assertThat(AppliedCodings.open(file)).isEmpty();
            assertThat(coded()).isEqualTo(CODED);
            assertThat(file).hasBinaryContent(sound);
        }
    }

    /** Codings of one codebook in the place of another's, as after a rename. */
    @Test
    void codingsOfAnotherCodebookAreNotTaken() throws IOException {
        Files.writeString(
                folder.resolve("codebooks/calm.yaml"),
                CODEBOOK.replace("name: doors", "name: calm").replace("shout* OR slam*", "calm*"));
        assertThat(coded()).contains("ben anger 1");
        Files.copy(
                folder.resolve(".emic/codings/calm.bin"),
                folder.resolve(".emic/codings/doors.bin"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve("codebooks/calm.yaml"));
        assertThat(coded()).isEqualTo(CODED);
    }

    @Test
    void onlyChangedSourcesAreIndexedAgain() throws IOException {
        List<String> said = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void say(String line) {
                said.add(line);
            }

            @Override
            public void step(String what, long done, long all) {}
        };
        Fixtures.add(project, Fixtures.interview("dora", "M: I slammed it."));
        try (Workspace workspace = Workspace.open(Project.open(folder), progress)) {
            workspace.coded();
        }
        assertThat(said)
                .containsExactly(
                        "index brought up to date: 1 of 4 sources",
                        "rules of 'doors' applied to what changed: 0 of 2 codes, 1 of 4 sources");
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
