package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random sequences of what people and Emic do to a case's file, beside a model in memory that only knows the rules: a
 * summary is written on what stands in the file when it is changed; passages are told by source and words; nothing that
 * people wrote is lost.
 */
class MatrixModelTest {

    private static final int STEPS = 200;
    private static final List<String> THEMES = List.of("said:red", "said:blue-ish", "odd code -->", "ü");

    private static final List<String> PIECES = List.of(
            "A summary.",
            "\n\n### A heading of my own\n\n",
            "```\n <!-- emic:end -->\n",
            "## Looks like a theme\n",
            "   <!-- emic:evidence summary=none evidence=000000000000 -->",
            "-->",
            "<!-- a comment of mine -->\n",
            "> a quote\n\n**new** or **gone**",
            "🙂 é ü",
            "\ttabbed  \n",
            "---\n",
            "\u00a0\u2028",
            "| a | table |\n");

    private static final List<String> WORDS = List.of(
            "No.", "No.", "No.", "one", "two", "<!-- emic:end -->", "three\n\n## four", "-- > -->", "five", "six");

    @TempDir
    Path folder;

    private Random random;
    private Project project;
    private Path path;

    /** What the rules say of a theme. */
    private static final class Model {
        private final List<EvidencePassage> today = new ArrayList<>();
        private List<String> shown = List.of();
        private Map<String, Long> basis = Map.of();
        private String atBuild = "";
        private boolean built;

        private static Map<String, Long> counted(List<String> fingerprints) {
            return fingerprints.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        }

        /** What a build does, or a person's word before it. */
        void build(String summary, boolean confirmed) {
            boolean rewritten = !words(summary).equals(words(atBuild));
            if (words(summary).isEmpty()) {
                basis = Map.of();
            } else if (confirmed || (built && rewritten)) {
                basis = counted(shown);
            }
            atBuild = summary;
            shown = today.stream().map(EvidencePassage::fingerprint).toList();
            built = true;
        }

        private static String words(String summary) {
            return summary.lines()
                    .map(String::stripTrailing)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }

        private Map<String, Long> basisNow(String summary) {
            return !words(summary).equals(words(atBuild)) ? counted(shown) : basis;
        }

        private static long more(Map<String, Long> one, Map<String, Long> other) {
            return one.entrySet().stream()
                    .mapToLong(each -> Math.max(0, each.getValue() - other.getOrDefault(each.getKey(), 0L)))
                    .sum();
        }

        long fresh(String summary) {
            return words(summary).isEmpty() ? 0 : more(now(), basisNow(summary));
        }

        long gone(String summary) {
            return words(summary).isEmpty() ? 0 : more(basisNow(summary), now());
        }

        private Map<String, Long> now() {
            return counted(today.stream().map(EvidencePassage::fingerprint).toList());
        }
    }

    private final Map<String, Model> models = new TreeMap<>();

    @Test
    void whateverPeopleAndEmicDoNothingIsLostAndMarksAreRight() throws IOException {
        for (long seed = 1; seed <= 6; seed++) {
            random = new Random(seed);
            models.clear();
            THEMES.forEach(theme -> models.put(theme, new Model()));
            project = Project.init(folder.resolve("study" + seed), "study", "en");
            path = project.root().resolve("matrix/hill.md");
            build("seed " + seed, THEMES.subList(0, 2), "");
            for (int step = 0; step < STEPS; step++) {
                step("seed " + seed + ", step " + step);
            }
        }
    }

    private void step(String where) throws IOException {
        switch (random.nextInt(8)) {
            case 0, 1 -> edit();
            case 2 -> change();
            case 3 -> lineEnds();
            case 4 -> reorder();
            case 5 -> look(where);
            case 6 -> build(where, some(), random.nextInt(3) == 0 ? "jo 2026-03-14" : "");
            default -> {
                change();
                build(where, THEMES, "");
            }
        }
    }

    private List<String> some() {
        return THEMES.stream().filter(each -> random.nextBoolean()).toList();
    }

    private MatrixFile read() {
        MatrixFile file = project.matrix().of("hill").orElseThrow();
        assertThat(file.diagnostics()).isEmpty();
        return file;
    }

    /** The bytes between a theme's heading and its evidence. */
    private static String between(MatrixFile file, MatrixSection section) {
        return new MatrixLines(file.text())
                .raw(section.lines().theme() + 1, section.lines().begin());
    }

    private void edit() throws IOException {
        MatrixFile file = read();
        if (file.sections().isEmpty()) {
            return;
        }
        MatrixSection section =
                file.sections().get(random.nextInt(file.sections().size()));
        MatrixLines lines = new MatrixLines(file.text());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "\n");
        }
        String words = random.nextInt(3) == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
        Files.writeString(
                path,
                lines.raw(0, section.lines().theme() + 1)
                        + "\n" + words + (random.nextBoolean() ? "\n" : "\r\n\n")
                        + lines.raw(section.lines().begin(), lines.count()));
    }

    /** People code, and take codings away. */
    private void change() {
        Model model = models.get(THEMES.get(random.nextInt(THEMES.size())));
        for (int i = random.nextInt(4); i > 0; i--) {
            if (random.nextBoolean() && !model.today.isEmpty()) {
                model.today.remove(random.nextInt(model.today.size()));
            } else {
                String words = WORDS.get(random.nextInt(WORDS.size()));
                String source = "source-" + random.nextInt(2);
                model.today.add(
                        random.nextInt(model.today.size() + 1),
                        new EvidencePassage(
                                EvidencePassage.fingerprint(source, words),
                                List.of("ID" + random.nextInt(1000)),
                                source + ": red by jo",
                                Stream.of(words.split("\n"))
                                        .map(each -> "> " + each)
                                        .toList()));
            }
        }
    }

    /** An editor of another system saves the file. */
    private void lineEnds() throws IOException {
        String text = Files.readString(path).replace("\r\n", "\n");
        text = random.nextBoolean() ? text.replace("\n", "\r\n") : text;
        Files.writeString(path, random.nextBoolean() ? text.stripTrailing() : text);
    }

    /** Somebody moves the last section before the first. */
    private void reorder() throws IOException {
        MatrixFile file = read();
        if (file.sections().size() < 2) {
            return;
        }
        MatrixLines lines = new MatrixLines(file.text());
        int first = file.sections().get(0).lines().theme();
        int last = file.sections().get(file.sections().size() - 1).lines().theme();
        String moved = lines.raw(last, lines.count());
        Files.writeString(
                path, lines.raw(0, first) + moved + (moved.endsWith("\n") ? "" : "\n") + lines.raw(first, last));
    }

    private Map<String, String> summaries() {
        Map<String, String> all = new HashMap<>();
        if (Files.exists(path)) {
            MatrixFile file = read();
            file.sections().forEach(each -> all.put(each.theme(), between(file, each)));
        }
        return all;
    }

    private void build(String where, List<String> themes, String confirmed) throws IOException {
        Map<String, String> before = summaries();
        String people = Files.exists(path) ? peoples(Files.readString(path)) : "";
        List<MatrixTheme> wanted = themes.stream()
                .map(theme -> new MatrixTheme(
                        theme,
                        theme,
                        "## H",
                        "About.",
                        models.get(theme).today,
                        before.containsKey(theme) ? confirmed : ""))
                .toList();
        try (Lock lock = project.lock()) {
            MatrixFile draft = project.matrix()
                    .of("hill")
                    .orElse(new MatrixFile("", "hill", List.of(), List.of(), List.of(), "hill"));
            assertThat(project.writeMatrix(lock, draft, wanted).diagnostics())
                    .as(where)
                    .isEmpty();
        }
        for (String theme : themes) {
            models.get(theme).build(before.getOrDefault(theme, ""), !confirmed.isEmpty() && before.containsKey(theme));
        }
        Map<String, String> after = summaries();
        before.forEach(
                (theme, summary) -> assertThat(after.get(theme)).as(where).isEqualTo(summary));
        assertThat(peoples(Files.readString(path))).as(where).startsWith(people);
        marks(where, themes);
        look(where);
        byte[] bytes = Files.readAllBytes(path);
        try (Lock lock = project.lock()) {
            project.writeMatrix(
                    lock,
                    read(),
                    wanted.stream().map(each -> each.confirmedBy("")).toList());
        }
        assertThat(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
                .as("%s: built again", where)
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Everything but the lines from a mark of evidence to its end. */
    private static String peoples(String text) {
        StringBuilder out = new StringBuilder();
        boolean evidence = false;
        for (String line : text.split("(?<=\n)", -1)) {
            evidence |= line.startsWith("<!-- emic:evidence ");
            out.append(evidence ? "" : line);
            evidence &= !line.startsWith("<!-- emic:end -->");
        }
        return out.toString();
    }

    /** What a reader of the file sees of the themes that were built. */
    private void marks(String where, List<String> themes) throws IOException {
        MatrixFile file = read();
        MatrixLines lines = new MatrixLines(file.text());
        for (String theme : themes) {
            MatrixSection section = file.section(theme).orElseThrow();
            Model model = models.get(theme);
            List<String> evidence = lines.raw(
                            section.lines().begin(), section.lines().end())
                    .lines()
                    .toList();
            assertThat(evidence.stream().filter(each -> each.startsWith("**new** ")))
                    .as(where)
                    .hasSize((int) model.fresh(between(file, section)));
            assertThat(evidence.stream().filter(each -> each.startsWith("**gone** ")))
                    .as(where)
                    .hasSize((int) model.gone(between(file, section)));
            assertThat(evidence.stream().filter(each -> each.contains("<!-- emic:passage ")))
                    .as(where)
                    .hasSize(model.today.size() + (int) model.gone(between(file, section)));
        }
    }

    /** What the table says, also before a build. */
    private void look(String where) {
        MatrixFile file = read();
        for (MatrixSection section : file.sections()) {
            Model model = models.get(section.theme());
            EvidenceChange change = section.change(model.today);
            assertThat(change.fresh()).as(where).hasSize((int) model.fresh(between(file, section)));
            assertThat(change.gone()).as(where).hasSize((int) model.gone(between(file, section)));
        }
    }
}
