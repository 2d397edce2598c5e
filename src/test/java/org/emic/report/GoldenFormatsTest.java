package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.analysis.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of {@link ReportTables} in every text format, against the reviewed files of its folder. */
class GoldenFormatsTest {

    private static final Path FOLDER = Path.of(System.getProperty("emic.home", "."), "src/test/resources/report");

    static Stream<String> cases() {
        return ReportTables.all().keySet().stream()
                .flatMap(name -> Writers.ALL.stream()
                        .filter(format -> !format.isBinary())
                        .map(format -> name + "/expected." + format.id()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheReviewedBytes(String file) throws IOException {
        Table table = ReportTables.all().get(file.substring(0, file.indexOf('/')));
        String format = file.substring(file.lastIndexOf('.') + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Writers.write(table, Writers.named(format), Target.of(out), Style.plain("0.0.0-test"));
        String written = out.toString(StandardCharsets.UTF_8);
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, written);
            fail("written anew, read the diff: " + golden);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyFileInTheFoldersIsTested() throws IOException {
        Set<String> expected = cases().collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(FOLDER)) {
            Set<String> found = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).isEqualTo(expected);
        }
    }
}
