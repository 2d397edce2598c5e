package org.emic.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.emic.build.EditedText;
import org.emic.build.ScriptedEdits;
import org.emic.coding.CodingLog;
import org.emic.coding.LoggedCoding;
import org.emic.coding.Placement;
import org.emic.coding.Reanchoring;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.model.CodePoints;
import org.emic.model.Span;
import org.emic.model.Transcript;

/**
 * What becomes of the sample study's codings when its transcripts are edited: in their place, listed, or in a wrong place.
 * Where each passage is after an edit is known from the script that edited the text.
 */
public final class ReanchoringShares {

    private static final int SEEDS = 20;

    private final Map<String, Transcript> texts = new TreeMap<>();
    private final Map<String, List<Span>> codings = new TreeMap<>();

    private ReanchoringShares(Path sample) throws IOException {
        try (Stream<Path> files = Files.list(sample.resolve("sources"))) {
            for (Path file : files.sorted().toList()) {
                new Ingest(IngestOptions.NONE)
                        .read(file, file.getFileName().toString())
                        .transcripts()
                        .forEach(each -> texts.put(each.source().id(), read(each.text(), each.source().id())));
            }
        }
        Map<String, byte[]> logs = new TreeMap<>();
        for (String coder : List.of("consensus", "jo", "marek")) {
            logs.put(coder, Files.readAllBytes(sample.resolve("codings/" + coder + ".jsonl")));
        }
        for (LoggedCoding coding : CodingLog.read(logs).codings()) {
            Optional.ofNullable(texts.get(coding.source()))
                    .ifPresent(text -> codings.computeIfAbsent(coding.source(), unused -> new ArrayList<>())
                            .add(CodePoints.of(text.text()).toUtf16(coding.points())));
        }
    }

    /** Prints the table; needs only {@code emic.home}. */
    public static void main(String[] args) throws IOException {
        print(Path.of(System.getProperty("emic.home", ".")));
    }

    /** Prints the table. */
    static void print(Path home) throws IOException {
        ReanchoringShares shares = new ReanchoringShares(home.resolve("sample-corpus"));
        System.out.println();
        System.out.println("| edit | codings | in their place | words changed | not certain | words gone |"
                + " in a wrong place | ms a text |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        ScriptedEdits.all().forEach((name, edit) -> System.out.println(shares.row(name, edit)));
    }

    private static Transcript read(String text, String id) {
        return new Ingest(IngestOptions.NONE)
                .read(text.getBytes(StandardCharsets.UTF_8), id + ".txt")
                .transcripts()
                .get(0);
    }

    private String row(String name, BiConsumer<EditedText, Random> edit) {
        Map<Placement.Outcome, Integer> counts = new TreeMap<>();
        int all = 0;
        int wrong = 0;
        long nanos = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Map.Entry<String, List<Span>> each : codings.entrySet()) {
                Transcript before = texts.get(each.getKey());
                EditedText edited = new EditedText(before.text());
                edit.accept(edited, new Random(seed * 1000L + each.getKey().hashCode()));
                Transcript after = read(edited.text(), each.getKey());
                long begun = System.nanoTime();
                Reanchoring reanchoring = new Reanchoring(before, after);
                List<Placement> placements =
                        each.getValue().stream().map(reanchoring::place).toList();
                nanos += System.nanoTime() - begun;
                for (int i = 0; i < placements.size(); i++) {
                    Placement placement = placements.get(i);
                    boolean placed = placement.outcome() == Placement.Outcome.PLACED;
                    boolean right = placed
                            && edited.now(each.getValue().get(i)).equals(Optional.of(placement.places().get(0)));
                    all++;
                    wrong += placed && !right ? 1 : 0;
                    counts.merge(placement.outcome(), placed && !right ? 0 : 1, Integer::sum);
                }
            }
        }
        long texted = (long) SEEDS * codings.size();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s | %s | %.1f |",
                name,
                all,
                share(counts, Placement.Outcome.PLACED, all),
                share(counts, Placement.Outcome.CHANGED, all),
                share(counts, Placement.Outcome.UNSURE, all),
                share(counts, Placement.Outcome.GONE, all),
                percent(wrong, all),
                nanos / 1e6 / texted);
    }

    private static String share(Map<Placement.Outcome, Integer> counts, Placement.Outcome outcome, int all) {
        return percent(counts.getOrDefault(outcome, 0), all);
    }

    private static String percent(int part, int all) {
        return String.format(Locale.ROOT, "%d (%.1f %%)", part, 100.0 * part / all);
    }
}
