package org.emic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Counted;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.LoggedCoding;
import org.emic.comparison.StratifiedSample;
import org.emic.diagnostic.EmicException;
import org.emic.model.Source;
import org.emic.project.Coders;
import org.emic.project.StudyPackage;
import org.emic.project.Workspace;
import picocli.CommandLine.Option;

/** A part of the study for a second coder. */
final class BlindSampleOptions {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String ZIP = ".zip";

    @Option(
            names = "--sample",
            paramLabel = "N%|N",
            description = "Draw so many sources for a second coder, by case and kind in proportion, and pack them with"
                    + " --package.")
    private String sample;

    @Option(
            names = "--package",
            paramLabel = "PATH",
            description = "For --sample: a new folder, or a file PATH.zip; for-CODER.zip without it.")
    private Path target;

    @Option(names = "--blind", description = "For --sample: without anybody's codings and memos.")
    private boolean blind;

    boolean wanted() {
        return sample != null;
    }

    /** @throws picocli.CommandLine.ParameterException if something is missing or stands alone */
    void check(ToolCommand command, AgreeOptions options) {
        if (sample == null) {
            if (target != null || blind) {
                throw command.usage("--package and --blind are for --sample");
            }
            return;
        }
        if (options.coders().coders().size() != 1) {
            throw command.usage("--sample is for one coder: name the second one with --coder");
        }
        String coder = options.coders().coders().iterator().next();
        if (!Coders.allowed(coder)) {
            throw command.usage("'" + coder + "' cannot be the name of a coder: use letters, digits, '-', '_' and '.'");
        }
        if (!sample.matches("[1-9]\\d{0,5}|([1-9]\\d?|100)%")) {
            throw command.usage("'" + sample + "' is no size of a sample: write 20% or 12");
        }
    }

    /** Draws, packs, and tells what was drawn. */
    void write(ToolCommand command, Workspace workspace, AgreeOptions options, OutputOptions output)
            throws IOException {
        String coder = options.coders().coders().iterator().next();
        if (workspace.log().codings().stream().anyMatch(each -> each.coder().equals(coder))) {
            throw EmicException.of(
                    "AGR-061",
                    "'" + coder
                            + "' has coded in this study, and the log that comes back would take the place of theirs",
                    "name the second coder; whoever codes again does so under another name, such as " + coder
                            + "-again");
        }
        Coded coded = new Coded(
                workspace.study(), workspace.codebooks().all(), List.of(), workspace.log(), workspace.sources());
        List<Source> all = sources(command, options, coded);
        int wanted = sample.endsWith("%")
                ? (all.size() * Integer.parseInt(sample.replace("%", "")) + 99) / 100
                : Math.min(all.size(), Integer.parseInt(sample));
        if (all.isEmpty()) {
            throw EmicException.of("AGR-050", "there is no source to draw from", "do the filters leave any?");
        }
        long seed = options.intervals().seed();
        List<Source> drawn = StratifiedSample.draw(all, wanted, seed);
        SortedMap<String, byte[]> files = StudyPackage.of(workspace, drawn, blind, readme(workspace, coder, drawn));
        Path path = target == null ? Path.of("for-" + coder + ZIP) : target;
        pack(command.resolve(path), files);
        output.write(command, table(drawn, all.size(), seed));
        command.say("Packed " + drawn.size() + " of " + all.size() + " sources for " + coder + " into " + path
                + (blind ? ", without anybody's codings and memos." : "."));
    }

    /** What the filters choose; without any, what somebody coded, or all if nobody coded anything. */
    private static List<Source> sources(ToolCommand command, AgreeOptions options, Coded coded) {
        Choice choice = Choice.of(options.study().filter(command), coded);
        Set<String> touched = new TreeSet<>();
        coded.log().codings().stream().map(LoggedCoding::source).forEach(touched::add);
        boolean chosen = options.study().restrictsSources() || touched.isEmpty();
        return coded.study().sources().stream()
                .filter(source -> chosen ? choice.source(source) : touched.contains(source.id()))
                .toList();
    }

    private String readme(Workspace workspace, String coder, List<Source> drawn) {
        String title = workspace.project().settings().title();
        return "A part of the study '" + title + "' for " + coder + ": " + Counted.of(drawn.size(), "source") + ".\n\n"
                + (blind ? "What others coded and noted is left out, so that you code without having seen it.\n\n" : "")
                + "Code it with Emic as " + coder + ":\n\n"
                + "  export EMIC_CODER=" + coder + "\n"
                + "  emic code add SOURCE CODE --quote 'the words'\n\n"
                + "Then send back codings/" + coder + ".jsonl. It goes into the folder codings of the study, and\n"
                + "emic agree compares.\n";
    }

    private static Table table(List<Source> drawn, int of, long seed) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Source source : drawn) {
            rows.add(List.of(
                    Cell.of(source.id()),
                    Cell.ofNonEmpty(source.kind()),
                    Cell.ofNonEmpty(source.attributes().caseName()),
                    Cell.of(source.turns().size())));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("drawn", (long) drawn.size());
        counts.put("sources", (long) of);
        String note =
                "Drawn by case and kind in proportion, rounded by largest remainders, with the seed " + seed + ".";
        return new Table(
                "sample",
                List.of(Column.text("source"), Column.text("kind"), Column.text("case"), Column.integer("turns")),
                rows,
                new Footer(List.of(), counts, Map.of(), Map.of(), List.of(note)));
    }

    private static void pack(Path path, SortedMap<String, byte[]> files) throws IOException {
        if (Files.exists(path)) {
            throw EmicException.of(
                    "AGR-051",
                    (path.getFileName() == null ? path : path.getFileName()) + " is there already",
                    "name a new folder or a new .zip");
        }
        if (path.getFileName().toString().endsWith(ZIP)) {
            OutputFile.write(path, out -> zip(out, files));
            return;
        }
        Path parent = path.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        // A new folder each time: what an interrupted run left must not come into a blind package.
        Path around = Files.createTempDirectory(parent, "." + path.getFileName() + ".");
        Path unfinished = around.resolve(path.getFileName());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path to = unfinished.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(around);
    }

    private static void zip(OutputStream out, SortedMap<String, byte[]> files) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
