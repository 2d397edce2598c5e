package org.emic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.ingest.AttributeTable;
import org.emic.ingest.ColumnChoice;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.ingest.Ingested;
import org.emic.ingest.NamePattern;
import org.emic.ingest.SourceFile;
import org.emic.ingest.SourceFiles;
import org.emic.ingest.SpeakerTable;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.emic.project.Added;
import org.emic.project.Intake;
import org.emic.project.Lock;
import org.emic.project.Project;
import org.emic.project.Sources;

/** One run of {@code emic ingest}: reads files side by side, adds them in their order, and keeps what became of each. */
final class IngestRun {

    /** Files being read or waiting to be added at one time: what bounds the memory of an ingest. */
    private static final int AHEAD = 8;

    private static final List<Column> COLUMNS = List.of(
            Column.text("file"),
            Column.text("part"),
            Column.text("source"),
            Column.text("outcome"),
            Column.text("format"),
            Column.text("kind"),
            Column.text("case"),
            Column.integer("turns"),
            Column.list("speakers"));

    private final IngestCommand command;
    private final Project project;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Source> taken = new ArrayList<>();
    private final Map<String, Source> before = new TreeMap<>();
    private final Map<String, Long> outcomes = new TreeMap<>();
    private long files;

    IngestRun(IngestCommand command, Project project) {
        this.command = command;
        this.project = project;
    }

    Table run() throws IOException {
        Optional<AttributeTable> table =
                Optional.ofNullable(command.attributeTable).map(path -> AttributeTable.read(command.resolve(path)));
        table.ifPresent(each -> diagnostics.addAll(each.diagnostics()));
        Optional<SpeakerTable> speakers =
                Optional.ofNullable(command.speakerTable).map(path -> SpeakerTable.read(command.resolve(path)));
        speakers.ifPresent(each -> diagnostics.addAll(each.diagnostics()));
        Ingest ingest = new Ingest(new IngestOptions(
                Optional.ofNullable(command.kind),
                new TreeMap<>(command.attributes),
                Optional.ofNullable(command.namePattern).map(NamePattern::parse),
                table,
                project.settings().attributes(),
                new ColumnChoice(command.columns)));
        Sources sources = project.sources();
        diagnostics.addAll(sources.diagnostics());
        sources.all().forEach(source -> before.put(source.id(), source));
        if (command.dryRun) {
            try (Intake intake = sources.rehearsal()) {
                read(ingest, intake);
            }
        } else {
            try (Lock lock = command.lock(project)) {
                try (Intake intake = sources.intake(lock)) {
                    read(ingest, intake);
                }
                speakers.ifPresent(each -> putRoles(lock, each.roles()));
            }
        }
        table.ifPresent(each -> diagnostics.addAll(each.leftovers(taken)));
        return new Table("ingest", COLUMNS, rows, Footer.of(counts(), Map.of()));
    }

    private void putRoles(Lock lock, Roles roles) {
        project.putRoles(lock, roles);
    }

    private void read(Ingest ingest, Intake intake) throws IOException {
        List<Path> named = new ArrayList<>();
        List<Path> noSources = Stream.of(command.attributeTable, command.speakerTable)
                .filter(each -> each != null)
                .map(command::resolve)
                .toList();
        for (Path path : command.paths) {
            if (path.toString().equals("-")) {
                files++;
                add(intake, "-", ingest.read(command.console.in().readAllBytes(), "-"));
            } else {
                named.add(command.resolve(path));
            }
        }
        SourceFiles found = SourceFiles.collect(named, noSources);
        diagnostics.addAll(found.diagnostics());
        files += found.files().size();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (Progress progress = new Progress(command.console, !command.quiet)) {
            Deque<Map.Entry<SourceFile, Future<Ingested>>> reading = new ArrayDeque<>();
            int next = 0;
            int done = 0;
            while (done < found.files().size()) {
                while (next < found.files().size() && reading.size() < AHEAD) {
                    SourceFile file = found.files().get(next++);
                    reading.add(Map.entry(file, threads.submit(() -> ingest.read(file.path(), file.name()))));
                }
                var first = reading.remove();
                add(intake, first.getKey().name(), result(first.getValue()));
                progress.at("Reading", ++done, found.files().size());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Ingested result(Future<Ingested> reading) throws IOException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : new UncheckedIOException(new IOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private void add(Intake intake, String file, Ingested ingested) {
        diagnostics.addAll(ingested.diagnostics());
        if (ingested.transcripts().isEmpty()) {
            row(file, Optional.empty(), "", "failed");
        }
        for (Transcript transcript : ingested.transcripts()) {
            Added added = intake.add(transcript);
            added.diagnostic().ifPresent(diagnostics::add);
            taken.add(transcript.source());
            boolean there = added.outcome() == Added.Outcome.SAME;
            Source told = there ? before.getOrDefault(added.id(), transcript.source()) : transcript.source();
            row(file, Optional.of(told), added.id(), word(added.outcome()));
        }
    }

    private static String word(Added.Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "added";
            case SAME -> "already there";
            case CHANGED -> "changed";
            case REFUSED -> "refused";
        };
    }

    private void row(String file, Optional<Source> source, String id, String outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
        rows.add(List.of(
                Cell.of(file),
                source.map(each -> Cell.of(each.origin().part())).orElse(Cell.EMPTY),
                id.isEmpty() ? Cell.EMPTY : Cell.of(id),
                Cell.of(outcome),
                source.map(each -> Cell.of(each.origin().format())).orElse(Cell.EMPTY),
                source.map(each -> Cell.of(each.kind())).orElse(Cell.EMPTY),
                source.map(each -> Cell.of(each.attributes().caseName())).orElse(Cell.EMPTY),
                source.map(each -> Cell.of(each.turns().size())).orElse(Cell.EMPTY),
                source.map(each -> Cell.of(each.turns().stream()
                                .map(Turn::speaker)
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .sorted()
                                .toList()))
                        .orElse(Cell.EMPTY)));
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new java.util.LinkedHashMap<>();
        counts.put("files", files);
        counts.put("sources", (long) taken.size());
        return counts;
    }

    /** Everything that was dropped, guessed or not understood. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** One sentence: how many files, and what became of them. */
    String summary() {
        StringBuilder out = new StringBuilder(command.dryRun ? "Would have read " : "Read ");
        out.append(files).append(files == 1 ? " file" : " files").append(": ");
        List<String> parts = new ArrayList<>();
        outcomes.forEach((outcome, count) -> parts.add(count + " " + outcome));
        return out.append(parts.isEmpty() ? "nothing to take in" : String.join(", ", parts))
                .append('.')
                .toString();
    }

    /** Whether something could not be taken in. */
    boolean refused() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
