package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emic.build.EditedText;
import org.emic.build.ScriptedEdits;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.model.CodePoints;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people coded in the sample study, after scripted edits of the transcripts: found where it is, or listed; never elsewhere. */
class ReanchoringSampleTest {

    private static final Path HOME = Path.of(System.getProperty("emic.home", "."));
    private static final int SEEDS = 5;
    private static final Map<String, Transcript> TEXTS = texts();
    private static final Map<String, List<Span>> CODINGS = codings();

    @TestFactory
    Stream<DynamicTest> everyCodingIsFoundInItsPlaceOrListed() {
        return ScriptedEdits.all().entrySet().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.getKey(), () -> {
                    List<String> faults = new ArrayList<>();
                    int placed = 0;
                    for (int seed = 0; seed < SEEDS; seed++) {
                        for (Map.Entry<String, List<Span>> each : CODINGS.entrySet()) {
                            Transcript before = TEXTS.get(each.getKey());
                            EditedText edited = new EditedText(before.text());
                            edit.getValue()
                                    .accept(
                                            edited,
                                            new Random(
                                                    seed * 1000L + each.getKey().hashCode()));
                            Reanchoring reanchoring = new Reanchoring(before, read(edited.text(), each.getKey()));
                            for (Span span : each.getValue()) {
                                Placement placement = reanchoring.place(span);
                                placed += placement.outcome() == Placement.Outcome.PLACED ? 1 : 0;
                                fault(edited, span, placement, span.in(before.text()))
                                        .ifPresent(fault -> faults.add(each.getKey() + ": " + fault));
                            }
                        }
                    }
                    assertThat(faults).isEmpty();
                    assertThat(placed).isPositive();
                }));
    }

    /** Where the words are is known from the script that edited them. */
    private static Optional<String> fault(EditedText edited, Span span, Placement placement, String quote) {
        Optional<Span> truth = edited.now(span);
        String told = "'" + quote + "' " + placement + ", in truth " + truth;
        if (placement.outcome() == Placement.Outcome.PLACED) {
            return truth.equals(Optional.of(placement.places().get(0)))
                    ? Optional.empty()
                    : Optional.of("in a wrong place: " + told);
        }
        int first = edited.text().indexOf(quote);
        boolean inOnePlace = first >= 0 && edited.text().indexOf(quote, first + 1) < 0;
        return truth.isPresent() && inOnePlace ? Optional.of("not found: " + told) : Optional.empty();
    }

    private static Map<String, Transcript> texts() {
        Map<String, Transcript> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(HOME.resolve("sample-corpus/sources"))) {
            for (Path file : files.sorted().toList()) {
                for (Transcript each : new Ingest(IngestOptions.NONE)
                        .read(file, file.getFileName().toString())
                        .transcripts()) {
                    texts.put(
                            each.source().id(), read(each.text(), each.source().id()));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static Transcript read(String text, String id) {
        return new Ingest(IngestOptions.NONE)
                .read(text.getBytes(StandardCharsets.UTF_8), id + ".txt")
                .transcripts()
                .get(0);
    }

    private static Map<String, List<Span>> codings() {
        Map<String, byte[]> logs = new TreeMap<>();
        for (String coder : List.of("consensus", "jo", "marek")) {
            try {
                logs.put(coder, Files.readAllBytes(HOME.resolve("sample-corpus/codings/" + coder + ".jsonl")));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        Map<String, List<Span>> spans = new TreeMap<>();
        for (LoggedCoding coding : CodingLog.read(logs).codings()) {
            Transcript transcript = TEXTS.get(coding.source());
            if (transcript != null) {
                spans.computeIfAbsent(coding.source(), unused -> new ArrayList<>())
                        .add(CodePoints.of(transcript.text()).toUtf16(coding.points()));
            }
        }
        return spans;
    }
}
