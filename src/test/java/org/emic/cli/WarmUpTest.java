package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the class-data archive is made from: one that fails would leave out what it should have shown. */
class WarmUpTest {

    @Test
    void everyCommandDoesItsWork(@TempDir Path folder) throws Exception {
        WarmUp.write(folder);

        for (List<String> command : WarmUp.COMMANDS) {
            Run run = Run.emic(folder, 0, command.toArray(String[]::new));
            assertThat(run.err()).as(String.join(" ", command)).doesNotContain("error", "warning");
        }

        Run freq = Run.emic(folder, 0, "freq", "-C", "study", "--format", "csv");
        assertThat(freq.out().lines())
                .anyMatch(line -> line.startsWith("door,visit/door,") && !line.contains(",0,0,0"));
    }
}
