package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.report.Writers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Executes what the README and the manual show. In a fenced block marked {@code console} each line that begins with
 * {@code $} is run, and the lines below it are what it prints; a line of {@code …} alone stands for any lines, and a
 * {@code …} in a line for any characters (the ids of what people do are never the same). {@code $ command   # exits 3} says that it ends with that exit code;
 * then standard error is compared as well, as it is where the command ends in {@code 2>&1}. A page runs from top
 * to bottom in a folder of its own; a page that says
 * {@code <!-- starts in the sample study -->} starts in a copy of that, one that says {@code <!-- starts in the example -->}
 * in a copy of the manual's example, and {@code <!-- starts in the example study -->} in a project made of it.
 */
class ManualTest {

    private static final Path MANUAL = Run.HOME.resolve("docs/manual");
    private static final String IN_SAMPLE = "<!-- starts in the sample study -->";
    private static final String IN_EXAMPLE = "<!-- starts in the example -->";
    private static final String IN_EXAMPLE_STUDY = "<!-- starts in the example study -->";

    private static final List<String> OF_TABLES = List.of("--format", "--output", "--excel");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> whatThePagesShowIsTrue() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Run.HOME.resolve("README.md")));
        try (Stream<Path> found = Files.list(MANUAL)) {
            found.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> execute(page)));
    }

    private static void execute(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        Path start = Files.createTempDirectory(folder, "page");
        if (lines.contains(IN_SAMPLE)) {
            start = SampleStudy.copyTo(start.resolve("study"));
        }
        if (lines.contains(IN_EXAMPLE) || lines.contains(IN_EXAMPLE_STUDY)) {
            SampleStudy.copyOf(MANUAL.resolve("example"), start);
        }
        if (lines.contains(IN_EXAMPLE_STUDY)) {
            start = exampleStudy(start);
        }
        Shell shell = new Shell(start);
        for (int i = 0; i < lines.size(); i++) {
            String fence = lines.get(i).strip();
            if (!fence.startsWith("```") || fence.equals("```")) {
                continue;
            }
            int end = i + 1;
            while (!lines.get(end).strip().equals("```")) {
                end++;
            }
            List<String> block = lines.subList(i + 1, end);
            if (fence.equals("```console")) {
                run(shell, page.getFileName() + ":" + (i + 2), block);
            } else {
                assertThat(block)
                        .as(
                                "%s:%d: commands stand in blocks marked console, which are executed",
                                page.getFileName(), i + 1)
                        .noneMatch(line -> line.startsWith("$ ") || line.startsWith("emic "));
            }
            i = end;
        }
    }

    private static Path exampleStudy(Path folder) {
        Run.emic(folder, 0, "init", "study");
        Run.emic(
                folder,
                0,
                "ingest",
                "transcripts",
                "-C",
                "study",
                "--name-pattern",
                "{kind}-{case}-m{month:int}",
                "--attributes",
                "face-sheet.csv",
                "--speakers",
                "speakers.csv");
        Run.emic(folder, 0, "apply", "-C", "study", "visits.yaml");
        return folder.resolve("study");
    }

    private static void run(Shell shell, String where, List<String> block) throws IOException {
        for (int i = 0; i < block.size(); i++) {
            String line = block.get(i);
            assertThat(line).as("%s: an output without its command", where).startsWith("$ ");
            int exit = 0;
            int comment = line.indexOf("# exits ");
            if (comment >= 0) {
                exit = Integer.parseInt(
                        line.substring(comment + "# exits ".length()).strip());
            }
            List<String> expected = new ArrayList<>();
            while (i + 1 < block.size() && !block.get(i + 1).startsWith("$ ")) {
                expected.add(block.get(++i));
            }
            List<String> printed =
                    Arrays.asList(shell.run(line.substring(2), exit).split("\n", -1));
            if (!expected.isEmpty()) {
                List<String> got = new ArrayList<>(printed);
                while (!got.isEmpty() && got.get(got.size() - 1).isEmpty()) {
                    got.remove(got.size() - 1);
                }
                assertThat(matches(expected, 0, got, 0))
                        .as(
                                "%s: %s\nshown:\n%s\nprinted:\n%s",
                                where, line, String.join("\n", expected), String.join("\n", got))
                        .isTrue();
            }
        }
    }

    private static boolean matches(List<String> expected, int e, List<String> got, int g) {
        if (e == expected.size()) {
            return g == got.size();
        }
        if (expected.get(e).strip().equals("…")) {
            for (int skip = g; skip <= got.size(); skip++) {
                if (matches(expected, e + 1, got, skip)) {
                    return true;
                }
            }
            return false;
        }
        return g < got.size() && same(expected.get(e), got.get(g)) && matches(expected, e + 1, got, g + 1);
    }

    private static boolean same(String expected, String got) {
        String shown = expected.stripTrailing().replaceAll(" …$", "…");
        String pattern = Arrays.stream(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return got.stripTrailing().matches(pattern);
    }

    @Test
    void everyCommandHasAPageThatTellsEachOfItsOptions() throws IOException {
        Console console = Run.console();
        for (Commands.Entry entry : Commands.ALL) {
            Path page = MANUAL.resolve(entry.name() + ".md");
            assertThat(page).isRegularFile();
            String text = Files.readString(page);
            assertThat(text).as(entry.name()).contains("```console");
            CommandLine command = entry.make().apply(console);
            Stream.concat(Stream.of(command), command.getSubcommands().values().stream())
                    .flatMap(each -> each.getCommandSpec().options().stream())
                    .filter(option -> !option.hidden() && !everywhere(option))
                    .forEach(option -> assertThat(text)
                            .as("%s.md does not tell %s", entry.name(), option.longestName())
                            .contains("`" + option.longestName()));
        }
    }

    @Test
    void whatAllTablesHaveIsToldOnce() throws IOException {
        String tables = Files.readString(MANUAL.resolve("tables.md"));
        assertThat(OF_TABLES).allSatisfy(option -> assertThat(tables).contains("`" + option));
        assertThat(Writers.ALL).allSatisfy(format -> assertThat(tables).contains("| `" + format.id() + "` |"));
    }

    private static boolean everywhere(OptionSpec option) {
        return OF_TABLES.contains(option.longestName())
                || List.of("--help", "--quiet", "--color", "--stacktrace", "--project")
                        .contains(option.longestName());
    }
}
