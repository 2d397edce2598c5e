package org.emic.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * A study as another tool's speed was measured with: 300 transcripts, 72,000 turns of eight words out of forty, 60 codes,
 * and about 60,000 codings; either two people's, 30,000 each, or as many by rule.
 */
final class TableStudy {

    private static final int SOURCES = 300;
    private static final int TURNS = 240;
    private static final int WORDS = 8;
    private static final int VOCABULARY = 40;
    private static final int CODES = 60;
    private static final int CODINGS_EACH = 30_000;
    private static final List<String> CODERS = List.of("ann", "bob");

    private record Place(String source, int start, int end, String text) {}

    private record Coded(int turn, int code) {}

    private final List<Place> turns = new ArrayList<>();

    /** Writes the transcripts, {@code kind-case-month.txt}, into {@code folder}. */
    void transcripts(Path folder) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(7);
        for (int i = 0; i < SOURCES; i++) {
            String kind = List.of("interview", "observation", "supervision").get(i % 3);
            String name = String.format(Locale.ROOT, "%s-c%02d-m%d", kind, i % 30, 1 + i / 30);
            StringBuilder text = new StringBuilder();
            for (int turn = 0; turn < TURNS; turn++) {
                text.append(turn % 2 == 0 ? "P: " : "W: ");
                int start = text.length();
                for (int word = 0; word < WORDS; word++) {
                    text.append(word == 0 ? "" : " ").append(word(random.nextInt(VOCABULARY)));
                }
                text.append('.');
                turns.add(new Place(name, start, text.length(), text.substring(start)));
                text.append("\n\n");
            }
            Files.writeString(folder.resolve(name + ".txt"), text);
        }
    }

    /** The codebook, with a rule for each code or without any. */
    String codebook(boolean rules) {
        StringBuilder out =
                new StringBuilder("emic: codebook/1\nname: tables\nversion: 1.0.0\nlanguage: en\nunit: turn\ncodes:\n");
        for (int code = 0; code < CODES; code++) {
            out.append("  - id: ").append(code(code)).append('\n');
            out.append(
                    rules
                            ? "    rules: [\"" + word(code % VOCABULARY) + " THEN/3 " + word((code * 7 + 11) % VOCABULARY) + "\"]\n"
                            : "    no-rules: coded by hand\n");
        }
        return out.toString();
    }

    /** Writes the two people's logs. */
    void logs(Path folder) throws IOException {
        for (String coder : CODERS) {
            StringBuilder log = new StringBuilder();
            int number = 0;
            for (Coded coded : coded(coder)) {
                Place turn = turns.get(coded.turn());
                log.append(String.format(
                        Locale.ROOT,
                        "{\"id\":\"01HV%c%021d\",\"at\":\"2026-03-14T09:00:00Z\",\"op\":\"add\",\"source\":\"%s\",\"start\":%d,\"end\":%d,\"quote\":\"%s\",\"code\":\"%s\"}\n",
                        Character.toUpperCase(coder.charAt(0)),
                        number++,
                        turn.source(),
                        turn.start(),
                        turn.end(),
                        turn.text(),
                        code(coded.code())));
            }
            Files.writeString(folder.resolve(coder + ".jsonl"), log, StandardCharsets.UTF_8);
        }
    }

    /** Writes the same codings for peers: file, line from 0, coder, code. */
    void codings(Path csv) throws IOException {
        StringBuilder out = new StringBuilder("document,line,coder,code\n");
        for (String coder : CODERS) {
            for (Coded coded : coded(coder)) {
                // A turn is a line, and an empty one stands between them.
                out.append(turns.get(coded.turn()).source()).append(".txt,").append(coded.turn() % TURNS * 2);
                out.append(',').append(coder).append(',').append(code(coded.code())).append('\n');
            }
        }
        Files.writeString(csv, out);
    }

    /** What a coder coded; a code stands on a turn once, because the peer keeps it once. */
    private List<Coded> coded(String coder) {
        Random random = new Random(coder.charAt(0));
        Set<Coded> coded = new LinkedHashSet<>();
        while (coded.size() < CODINGS_EACH) {
            coded.add(new Coded(random.nextInt(turns.size()), random.nextInt(CODES)));
        }
        return List.copyOf(coded);
    }

    private static String word(int index) {
        return String.format(Locale.ROOT, "word%02d", index);
    }

    private static String code(int index) {
        return String.format(Locale.ROOT, "code%02d", index);
    }
}
