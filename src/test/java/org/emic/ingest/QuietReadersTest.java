package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parser libraries stay unseen: they print nothing, write nothing, and load only for a file they are needed for. */
final class QuietReadersTest {

    @TempDir
    private Path home;

    private String run(List<String> options, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(options);
        command.add("org.emic.ingest.ReadsFiles");
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    @Test
    void theyPrintAndWriteNothing() throws IOException, InterruptedException {
        Path cases = Path.of(System.getProperty("emic.home", "."), "src/test/resources/ingest");
        Path broken = Files.createDirectory(home.resolve("broken"));
        List<Path> files = new ArrayList<>();
        for (String format : List.of("doc", "docx", "html", "odt", "pdf", "rtf")) {
            Path whole = cases.resolve(format + "-visit/input." + format);
            byte[] bytes = Files.readAllBytes(whole);
            files.add(whole);
            files.add(Files.write(broken.resolve("a." + format), Arrays.copyOf(bytes, bytes.length * 3 / 4)));
        }
        files.add(Files.write(broken.resolve("fonts.pdf"), Written.pdf(List.of("Worker: Hello"))));
        assertThat(run(List.of(), files)).isEmpty();
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).containsExactly(broken);
        }
    }

    @Test
    void aPlainTextLoadsNoneOfThem() throws IOException, InterruptedException {
        Path note = Files.writeString(home.resolve("note.txt"), "Worker: Hello\nMother: Hello\n");
        String loaded = run(List.of("-Xlog:class+load:stdout"), List.of(note));
        assertThat(loaded).contains("org.emic.ingest.TextReader");
        assertThat(loaded.lines()
                        .filter(line -> line.matches(
                                ".* org\\.(apache\\.(poi|pdfbox|fontbox|logging|commons\\.compress)|jsoup)\\..*")))
                .isEmpty();
    }
}
