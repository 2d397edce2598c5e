package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files that run Emic on build servers: they can be read, their commands exist, and the manual shows them as they are. */
class CiFilesTest {

    private static final Path HOOKS = Run.HOME.resolve(".pre-commit-hooks.yaml");
    private static final Pattern EMIC = Pattern.compile("(?:[\\w./-]*/)?emic( .*)?");

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(HOOKS));
        try (Stream<Path> more = Files.list(Run.HOME.resolve("docs/ci"))) {
            more.sorted().forEach(files::add);
        }
        return files;
    }

    private static Object read(Path file) throws IOException {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    /** All texts in a file, whatever their keys. */
    private static void texts(Object node, List<String> found) {
        if (node instanceof Map<?, ?> map) {
            map.values().forEach(each -> texts(each, found));
        } else if (node instanceof List<?> list) {
            list.forEach(each -> texts(each, found));
        } else if (node instanceof String text) {
            text.lines().map(String::strip).forEach(found::add);
        }
    }

    private static List<List<String>> commands(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        texts(read(file), texts);
        return texts.stream()
                .filter(text -> EMIC.matcher(text).matches() && text.contains(" "))
                .map(Shell::words)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theCommandsOfAFileExistWithTheirOptions() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    boolean runsHooks = file.endsWith("pre-commit-config.yaml");
                    assertThat(commands(file).isEmpty()).isEqualTo(runsHooks);
                    for (List<String> words : commands(file)) {
                        String[] args = words.subList(1, words.size()).toArray(String[]::new);
                        assertThat(Commands.line(Run.console(), args)
                                        .parseArgs(args)
                                        .hasSubcommand())
                                .isTrue();
                    }
                }));
    }

    @Test
    void theManualShowsThemAsTheyAre() throws IOException {
        String page = Files.readString(Run.HOME.resolve("docs/manual/ci.md"));
        for (Path file : files()) {
            if (!file.equals(HOOKS)) {
                assertThat(page).contains("```yaml\n" + Files.readString(file) + "```\n");
            }
        }
    }

    @Test
    void aConfigurationNamesHooksThatThereAre() throws IOException {
        List<String> hooks = new ArrayList<>();
        for (Object hook : (List<?>) read(HOOKS)) {
            Map<?, ?> keys = (Map<?, ?>) hook;
            hooks.add((String) keys.get("id"));
            Path script = Run.HOME.resolve(((String) keys.get("entry")).replaceAll(" .*", ""));
            assertThat(script).as("%s", keys.get("id")).isExecutable();
            Pattern.compile((String) keys.get("files"));
            assertThat(Files.readString(Run.HOME.resolve("docs/manual/ci.md")))
                    .contains("| `" + keys.get("id") + "` |");
        }
        String config = Files.readString(Run.HOME.resolve("docs/ci/pre-commit-config.yaml"));
        assertThat(hooks).anySatisfy(id -> assertThat(config).contains("- id: " + id + "\n"));
    }

    @Test
    void theHookForCodebooksRunsWithoutAProject(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("codebooks"));
        Path shipped = Run.HOME.resolve("codebooks/hostile-relationships.yaml");
        Files.copy(shipped, folder.resolve("codebooks/hostile-relationships.yaml"));
        List<String> words = new ArrayList<>(commands(HOOKS).get(0));
        words.add("codebooks/hostile-relationships.yaml");
        Run.emic(folder, 0, words.subList(1, words.size()).toArray(String[]::new));
    }
}
