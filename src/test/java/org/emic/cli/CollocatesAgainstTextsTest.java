package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code emic collocates} over random transcripts, counted a second time from the words they were made of; and every
 * command it prints lists as many pairs as it counts.
 */
class CollocatesAgainstTextsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS =
            List.of("door", "Door", "slam", "open", "née", "NEE", "it's", "😀", "damn", "3.5");

    /** Rules and the nodes they mean: stretches of a wall's words, from one up to and without another. */
    private static final Map<String, Matches> RULES = Map.of(
            "door", wall -> ones(wall, "door"),
            "slam OR nee",
                    wall -> Stream.concat(ones(wall, "slam").stream(), ones(wall, "nee").stream())
                            .sorted(CollocatesAgainstTextsTest::order)
                            .toList(),
            "d*",
                    wall -> Stream.concat(ones(wall, "door").stream(), ones(wall, "damn").stream())
                            .sorted(CollocatesAgainstTextsTest::order)
                            .toList(),
            "\"open door\"",
                    wall -> IntStream.range(1, wall.size())
                            .filter(i -> wall.get(i - 1).word().equals("open")
                                    && wall.get(i).word().equals("door"))
                            .mapToObj(i -> new int[] {i - 1, i + 1})
                            .toList(),
            "door NEAR/1 slam", CollocatesAgainstTextsTest::near);

    @FunctionalInterface
    private interface Matches {
        List<int[]> in(List<Said> wall);
    }

    /** A word that was said, folded; its walls go by numbers. */
    private record Said(
            String word, int source, int turn, int paragraph, int sentence, String speaker, boolean coded) {}

    private record Asked(String rule, int left, int right, String within, boolean onlyParent, boolean onlyCoded) {}

    @TempDir
    static Path folder;

    private static int order(int[] a, int[] b) {
        return Integer.compare(a[0], b[0]);
    }

    private static List<int[]> ones(List<Said> wall, String word) {
        return IntStream.range(0, wall.size())
                .filter(i -> wall.get(i).word().equals(word))
                .mapToObj(i -> new int[] {i, i + 1})
                .toList();
    }

    /** What overlaps is one match. */
    private static List<int[]> near(List<Said> wall) {
        List<int[]> found = new ArrayList<>();
        for (int[] door : ones(wall, "door")) {
            for (int[] slam : ones(wall, "slam")) {
                if (Math.abs(door[0] - slam[0]) <= 2) {
                    found.add(new int[] {Math.min(door[0], slam[0]), Math.max(door[1], slam[1])});
                }
            }
        }
        found.sort(CollocatesAgainstTextsTest::order);
        List<int[]> merged = new ArrayList<>();
        for (int[] each : found) {
            int[] last = merged.isEmpty() ? new int[2] : merged.get(merged.size() - 1);
            if (!merged.isEmpty() && each[0] < last[1]) {
                last[1] = Math.max(last[1], each[1]);
            } else {
                merged.add(each);
            }
        }
        return merged;
    }

    @TestFactory
    Stream<DynamicTest> everyRowAndEveryTraceAgree() {
        return IntStream.range(0, 8).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> study(seed)));
    }

    private static void study(int seed) throws IOException {
        Random random = new Random(seed);
        Path place = Files.createDirectories(folder.resolve("s" + seed));
        List<Said> said = new ArrayList<>();
        Files.createDirectories(place.resolve("files"));
        StringBuilder log = new StringBuilder();
        for (int source = 0; source < 3; source++) {
            Files.writeString(
                    place.resolve("files/interview-c" + source + ".txt"), transcript(random, source, said, log));
        }
        Run.emic(place, 0, "init", "study");
        Path study = place.resolve("study");
        Run.emic(place, 0, "ingest", "-q", "-C", "study", "files", "--name-pattern", "{kind}-{case}");
        Files.createDirectories(study.resolve("codings"));
        Files.writeString(study.resolve("codings/ann.jsonl"), log.toString());
        int rows = 0;
        for (String rule : RULES.keySet().stream().sorted().toList()) {
            Asked asked = new Asked(
                    rule,
                    random.nextInt(4),
                    1 + random.nextInt(4),
                    List.of("turn", "sentence", "paragraph").get(random.nextInt(3)),
                    random.nextInt(3) == 0,
                    random.nextInt(3) == 0);
            rows += compare(study, asked, said);
        }
        assertThat(rows).isPositive();
    }

    /** A word of a turn, with its code points. */
    private record Placed(String word, int start, int end, int paragraph, int sentence) {}

    /** Turns of one to three sentences in one paragraph or several, some of them coded from a word to another. */
    private static String transcript(Random random, int source, List<Said> said, StringBuilder log) {
        StringBuilder text = new StringBuilder();
        for (int turn = 0; turn < 6; turn++) {
            String speaker = turn % 2 == 0 ? "P" : "W";
            text.append(speaker).append(": ");
            List<Placed> words = turn(random, text);
            text.append("\n\n");
            int from = random.nextInt(words.size());
            int to = from + random.nextInt(words.size() - from);
            boolean coded = random.nextInt(3) > 0;
            if (coded) {
                log.append(String.format(
                        Locale.ROOT,
                        "{\"id\":\"01HV%022d\",\"at\":\"2026-03-14T09:00:00Z\",\"op\":\"add\",\"source\":\"interview-c%d\",\"start\":%d,\"end\":%d,\"code\":\"said\"}%n",
                        100 * source + turn,
                        source,
                        words.get(from).start(),
                        words.get(to).end()));
            }
            for (int i = 0; i < words.size(); i++) {
                Placed word = words.get(i);
                String folded = word.word().toLowerCase(Locale.ROOT).replace('é', 'e');
                boolean under = coded && i >= from && i <= to;
                said.add(new Said(folded, source, turn, word.paragraph(), word.sentence(), speaker, under));
            }
        }
        return text.toString();
    }

    private static List<Placed> turn(Random random, StringBuilder text) {
        List<Placed> words = new ArrayList<>();
        int paragraph = 0;
        int sentences = 1 + random.nextInt(3);
        for (int sentence = 0; sentence < sentences; sentence++) {
            int length = 3 + random.nextInt(8);
            for (int i = 0; i < length; i++) {
                String word = i == 0 ? "So" : i == length - 1 ? "then" : WORDS.get(random.nextInt(WORDS.size()));
                text.append(i == 0 ? "" : random.nextInt(4) == 0 ? ", " : " ");
                int start = text.codePointCount(0, text.length());
                text.append(word);
                words.add(new Placed(word, start, text.codePointCount(0, text.length()), paragraph, sentence));
            }
            boolean newParagraph = random.nextBoolean();
            text.append(sentence + 1 == sentences ? "." : newParagraph ? ".\n\n" : ". ");
            paragraph += newParagraph ? 1 : 0;
        }
        return words;
    }

    private static int compare(Path study, Asked asked, List<Said> said) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("collocates", asked.rule(), "--min", "1", "--trace", "-f", "json"));
        words.addAll(List.of("--left", "" + asked.left(), "--right", "" + asked.right(), "--within", asked.within()));
        if (asked.onlyParent()) {
            words.addAll(List.of("--speaker", "P"));
        }
        if (asked.onlyCoded()) {
            words.addAll(List.of("--code", "said"));
        }
        JsonNode table =
                JSON.readTree(Run.emic(study, 0, words.toArray(String[]::new)).out());
        Map<String, String> counted = new TreeMap<>();
        for (JsonNode row : table.get("rows")) {
            counted.put(
                    row.get("word").asText(),
                    row.get("frequency") + " " + row.get("left") + " " + row.get("right") + " " + row.get("sources"));
            follow(study, row);
        }
        assertThat(counted).as("%s", asked).isEqualTo(brute(asked, said));
        return counted.size();
    }

    private static Map<String, String> brute(Asked asked, List<Said> said) {
        Map<String, long[]> tallies = new TreeMap<>();
        Map<String, java.util.Set<Integer>> sources = new TreeMap<>();
        for (List<Said> wall : walls(asked, said)) {
            List<Boolean> chosen = wall.stream()
                    .map(each -> !asked.onlyCoded() || each.coded())
                    .toList();
            IntStream.range(0, wall.size())
                    .filter(chosen::get)
                    .forEach(i -> tallies.computeIfAbsent(wall.get(i).word(), word -> new long[3])[0]++);
            for (int[] node : RULES.get(asked.rule()).in(wall)) {
                if (!chosen.subList(node[0], node[1]).contains(false)) {
                    for (int i = node[0] - 1; i >= Math.max(0, node[0] - asked.left()) && chosen.get(i); i--) {
                        tallies.get(wall.get(i).word())[1]++;
                        sources.computeIfAbsent(wall.get(i).word(), word -> new java.util.TreeSet<>())
                                .add(wall.get(i).source());
                    }
                    for (int i = node[1]; i < Math.min(wall.size(), node[1] + asked.right()) && chosen.get(i); i++) {
                        tallies.get(wall.get(i).word())[2]++;
                        sources.computeIfAbsent(wall.get(i).word(), word -> new java.util.TreeSet<>())
                                .add(wall.get(i).source());
                    }
                }
            }
        }
        Map<String, String> rows = new TreeMap<>();
        sources.forEach((word, in) -> {
            long[] tally = tallies.get(word);
            rows.put(word, tally[0] + " " + tally[1] + " " + tally[2] + " " + in.size());
        });
        return rows;
    }

    private static List<List<Said>> walls(Asked asked, List<Said> said) {
        Map<String, List<Said>> walls = new TreeMap<>();
        for (Said each : said) {
            if (!asked.onlyParent() || each.speaker().equals("P")) {
                String wall = each.source() + " " + each.turn() + " "
                        + switch (asked.within()) {
                            case "turn" -> "";
                            case "paragraph" -> each.paragraph();
                            default -> each.sentence();
                        };
                walls.computeIfAbsent(wall, unused -> new ArrayList<>()).add(each);
            }
        }
        return List.copyOf(walls.values());
    }

    private static void follow(Path study, JsonNode row) throws IOException {
        List<String> words = new ArrayList<>(Shell.words(row.get("trace").asText()));
        assertThat(words.remove(0)).isEqualTo("emic");
        words.addAll(List.of("-f", "json"));
        JsonNode pairs = JSON.readTree(
                        Run.emic(study, 0, words.toArray(String[]::new)).out())
                .get("rows");
        long left = 0;
        for (JsonNode pair : pairs) {
            left += pair.get("distance").asInt() < 0 ? 1 : 0;
            String written = pair.get("collocate").asText();
            assertThat(written.toLowerCase(Locale.ROOT).replace('é', 'e'))
                    .isEqualTo(row.get("word").asText());
            assertThat((pair.get("distance").asInt() < 0 ? pair.get("before") : pair.get("after")).asText())
                    .contains(written);
        }
        assertThat(pairs).as("%s", row).hasSize(row.get("pairs").asInt());
        assertThat(left).as("%s", row).isEqualTo(row.get("left").asLong());
    }
}
