package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A random project coded by rules and by two people, whose cases, speakers, roles, coders and codes have names that a shell
 * or a retrieval expression could take for something else. Codings overlap, repeat each other, lie over several turns or
 * in none; attributes are missing here and there.
 */
final class RandomStudy {

    private static final String BOOK = """
        emic: codebook/1
        name: said
        version: 1.0.0
        language: en
        unit: turn
        codes:
          - id: red
            rules: [red]
            codes:
              - id: blue
                rules: [blue]
                codes:
                  - id: deep
                    no-rules: by hand
              - id: green
                rules: [green, "red OR green"]
          - id: alone
            no-rules: by hand
        """;

    private static final List<String> WORDS = List.of("red", "blue", "green", "and", "so", "it", "was.", "Then");
    private static final List<String> CODES = List.of(
            "red",
            "blue",
            "deep",
            "green",
            "alone",
            "odd \\\"code\\\"",
            "role:x",
            "a*b",
            "AND",
            "$HOME `id`",
            "ärger's",
            "back\\\\slash");
    /** In an order that is the same in each run, unlike that of {@code Map.of}. */
    private static final Map<String, String> CASES = new TreeMap<>(
            Map.of("hill", "o'hara \\\"$HOME\\\"", "ford", "Æsir & Söhne \\\\", "lake", "lake", "moor", "-moor"));

    private final Random random;
    private final Path study;

    /** Whether some codings name a codebook that the project does not have. */
    private final boolean goneCodebook;

    private RandomStudy(Path folder, long seed) {
        this.random = new Random(seed);
        this.study = folder.resolve("study");
        this.goneCodebook = seed % 2 == 0;
    }

    static Path in(Path folder, long seed) throws IOException {
        RandomStudy made = new RandomStudy(folder, seed);
        made.sources(Files.createDirectories(folder.resolve("files")));
        Files.writeString(folder.resolve("said.yaml"), BOOK);
        Run.emic(folder, 0, "init", "study");
        Run.emic(folder, 0, "ingest", "-C", "study", "files", "--name-pattern", "{kind}-{case}-m{month:int}");
        made.names();
        Files.writeString(
                made.study.resolve("emic.yaml"),
                "\nspeakers:\n  \"Mum $1\": \"the par'ent\"\n  \"@W 'ä'\": worker\n  X: \"the par'ent\"\n",
                StandardOpenOption.APPEND);
        Run.emic(folder, 0, "apply", "-C", "study", "said.yaml");
        made.log("ann");
        made.log("Jo Ö");
        return made.study;
    }

    private void sources(Path files) throws IOException {
        int month = 0;
        for (int i = 0; i < 5 + random.nextInt(3); i++) {
            String kind = List.of("interview", "observation").get(random.nextInt(2));
            String name = List.of("hill", "ford", "lake", "moor").get(random.nextInt(4));
            month += 1 + random.nextInt(2);
            StringBuilder text = new StringBuilder("Heading " + i + " before all turns\n\n");
            int turns = 2 + random.nextInt(8);
            for (int turn = 0; turn < turns; turn++) {
                text.append("PWXY".charAt(turn < 2 ? turn : random.nextInt(4))).append(": ");
                for (int word = 0; word < 1 + random.nextInt(5); word++) {
                    text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
                }
                text.append("😀 ").append(i).append(turn).append(".\n\n");
            }
            Files.writeString(files.resolve(kind + "-" + name + "-m" + month + ".txt"), text);
        }
    }

    /** Other names for speakers and cases; some sources lose an attribute, others get one. */
    private void names() throws IOException {
        for (Path file : files()) {
            String json =
                    Files.readString(file).replace("\"P\"]", "\"Mum $1\"]").replace("\"W\"]", "\"@W 'ä'\"]");
            for (Map.Entry<String, String> each : CASES.entrySet()) {
                String name = random.nextInt(6) == 0 ? "" : "\"case\": \"" + each.getValue() + "\",";
                json = json.replace("\"case\": \"" + each.getKey() + "\",", name);
            }
            if (random.nextInt(3) > 0) {
                String site = List.of("\"Leeds\"", "\"\\\"x\\\" OR 'y'\"", "12").get(random.nextInt(3));
                json = json.replace("\"month\"", "\"site\": " + site + ", \"month\"");
            }
            String day = String.format(Locale.ROOT, "2026-%02d-%02d", 1 + random.nextInt(4), 1 + random.nextInt(28));
            json = json.replace("\"month\"", "\"date\": {\"date\": \"" + day + "\"}, \"month\"");
            Files.writeString(file, json);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(study.resolve("sources"))) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void log(String coder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files()) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            String id = file.getFileName().toString().replace(".json", "");
            String text = Files.readString(study.resolve("sources/" + id + ".txt"));
            int length = text.codePointCount(0, text.length());
            int start = 0;
            int end = 0;
            for (int i = 0; i < 12; i++) {
                if (i == 0 || random.nextInt(2) == 0) {
                    start = random.nextInt(length - 1);
                    end = Math.min(length, start + 1 + random.nextInt(30));
                }
                lines.add(String.format(
                        Locale.ROOT,
                        "{\"id\":\"01HV0000000000000000%c%05d\",\"at\":\"2026-03-14T09:00:00Z\",\"op\":\"add\","
                                + "\"source\":\"%s\",\"start\":%d,\"end\":%d,\"code\":\"%s\"%s}",
                        coder.charAt(0) == 'a' ? 'A' : 'J',
                        lines.size(),
                        id,
                        start,
                        end,
                        CODES.get(random.nextInt(CODES.size())),
                        goneCodebook && random.nextInt(5) == 0 ? ",\"codebook\":\"gone\"" : ""));
            }
        }
        Files.writeString(study.resolve("codings/" + coder + ".jsonl"), String.join("\n", lines) + "\n");
    }
}
