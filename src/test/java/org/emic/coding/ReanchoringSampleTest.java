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

    @TestFactory
    Stream<DynamicTest> everyCodingIsFoundInItsPlaceOrListed() {
        Map<String, List<Span>> codings = codings();
        return ScriptedEdits.all().entrySet().stream().map(edit -> DynamicTest.dynamicTest(edit.getKey(), () -> {
            List<String> faults = new ArrayList<>();
            Map<String, Integer> counts = new TreeMap<>();
            for (int seed = 0; seed < SEEDS; seed++) {
                for (Map.Entry<String, List<Span>> each : codings.entrySet()) {
                    Transcript before = TEXTS.get(each.getKey());
                    EditedText edited = new EditedText(before.text());
                    edit.getValue().accept(edited, new Random(seed * 1000L + each.getKey().hashCode()));
                    Transcript after = read(edited.text(), each.getKey());
                    Reanchoring reanchoring = new Reanchoring(before, after);
                    for (Span span : each.getValue()) {
                        Placement placement = reanchoring.place(span);
                        judge(edit.getKey() + " " + seed + " " + each.getKey(), edited, span, placement, before, counts).ifPresent(faults::add);
                    }
                }
            }
            System.out.println(edit.getKey() + " " + counts);
            assertThat(faults).isEmpty();
        }));
    }

    private static Optional<String> judge(String where, EditedText edited, Span span, Placement placement, Transcript before, Map<String, Integer> counts) {
        Optional<Span> truth = edited.now(span);
        String quote = span.in(before.text());
        counts.merge(placement.outcome().name(), 1, Integer::sum);
        String told = where + " '" + quote + "' " + placement + " truth " + truth;
        if (placement.outcome() == Placement.Outcome.PLACED) {
            return truth.equals(Optional.of(placement.places().get(0))) ? Optional.empty() : Optional.of("WRONG " + told + "\nOLD " + before.text().substring(Math.max(0,span.start()-150), Math.min(before.text().length(), span.end()+150)) + "\nTRUTH " + truth.map(t->edited.text().substring(Math.max(0,t.start()-150), Math.min(edited.text().length(), t.end()+150))) + "\nPLACED " + edited.text().substring(Math.max(0,placement.places().get(0).start()-150), Math.min(edited.text().length(), placement.places().get(0).end()+150)));
        }
        if (truth.isPresent()) {
            counts.merge("THERE", 1, Integer::sum);
            int first = edited.text().indexOf(quote);
            boolean once = first >= 0 && edited.text().indexOf(quote, first + 1) < 0;
            return once ? Optional.of("NOT FOUND " + told) : Optional.empty();
        }
        return Optional.empty();
    }

    private static final Map<String, Transcript> TEXTS = texts();

    private static Map<String, Transcript> texts() {
        Map<String, Transcript> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(HOME.resolve("sample-corpus/sources"))) {
            for (Path file : files.sorted().toList()) {
                for (Transcript each : new Ingest(IngestOptions.NONE).read(file, file.getFileName().toString()).transcripts()) {
                    texts.put(each.source().id(), read(each.text(), each.source().id()));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static Transcript read(String text, String id) {
        return new Ingest(IngestOptions.NONE).read(text.getBytes(StandardCharsets.UTF_8), id + ".txt").transcripts().get(0);
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
