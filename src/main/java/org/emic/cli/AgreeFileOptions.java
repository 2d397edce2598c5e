package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emic.agreement.Data;
import org.emic.comparison.Comparison;
import org.emic.comparison.CsvFile;
import org.emic.comparison.RatedUnits;
import org.emic.comparison.RatingsFile;
import org.emic.comparison.SpansFile;
import org.emic.comparison.TableFiles;
import org.emic.comparison.Wanted;
import org.emic.diagnostic.EmicException;
import org.emic.model.Span;
import picocli.CommandLine.Option;

/** Answers from elsewhere, in a table; then no project is needed. */
final class AgreeFileOptions {

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            description = "Ratings in a table unit,coder,value; an empty value is missing. - is standard input.")
    private Path ratings;

    @Option(names = "--wide", description = "The table of --ratings has one unit a row and one coder a column.")
    private boolean wide;

    @Option(
            names = "--contingency",
            paramLabel = "FILE",
            description =
                    "How often two coders chose what: rows are the first coder's categories, columns the second's.")
    private Path contingency;

    @Option(
            names = "--counts",
            paramLabel = "FILE",
            description = "Units × categories: how many coders chose the category.")
    private Path counts;

    @Option(
            names = "--spans",
            paramLabel = "FILE",
            description = "Spans in a table coder,source,start,end,value; needs --length.")
    private Path spans;

    @Option(
            names = "--length",
            paramLabel = "[SOURCE=]N",
            description = "How long the text is, or that text: 1200, or from where to where: 150..450.")
    private List<String> lengths = new ArrayList<>();

    /** What was read. */
    record Answers(Comparison comparison, Optional<RatedUnits> units) {}

    /** Whether a table was given. */
    boolean given() {
        return Stream.of(ratings, contingency, counts, spans).anyMatch(each -> each != null);
    }

    /**
     * Reads the table.
     *
     * @param values which values of spans make a character coded
     */
    Answers read(ToolCommand command, Wanted wanted, List<String> values) throws IOException {
        if (Stream.of(ratings, contingency, counts, spans)
                        .filter(each -> each != null)
                        .count()
                > 1) {
            throw command.usage("--ratings, --contingency, --counts and --spans exclude each other");
        }
        if (wide && ratings == null) {
            throw command.usage("--wide says what the table of --ratings looks like");
        }
        if (!lengths.isEmpty() && spans == null) {
            throw command.usage("--length is for --spans");
        }
        if (ratings != null) {
            CsvFile file = file(command, ratings);
            RatedUnits units = wide ? RatingsFile.readWide(file, wanted) : RatingsFile.read(file, wanted);
            command.tell(file.warnings());
            return new Answers(Comparison.of(units.coders(), List.of(units.ratings())), Optional.of(units));
        }
        if (spans != null) {
            SpansFile.Marked marked = SpansFile.read(file(command, spans), lengths(command), wanted);
            return new Answers(Comparison.of(marked, values), Optional.empty());
        }
        if (!wanted.coders().isEmpty() || !wanted.without().isEmpty()) {
            throw command.usage("such a table does not name its coders, so --coder and --without say nothing");
        }
        if (counts != null) {
            command.refuse("--counts, which does not name coders", List.of("--pairs"));
        }
        CsvFile file = file(command, contingency != null ? contingency : counts);
        Data data = contingency != null ? TableFiles.contingency(file, wanted) : TableFiles.counts(file, wanted);
        command.tell(file.warnings());
        List<String> coders = contingency != null ? List.of("rows", "columns") : List.of();
        return new Answers(Comparison.of(coders, List.of(data)), Optional.empty());
    }

    static CsvFile file(ToolCommand command, Path path) throws IOException {
        boolean standard = path.toString().equals("-");
        if (!standard && Files.isDirectory(command.resolve(path))) {
            throw EmicException.of("AGR-060", path + " is a folder", "name the file with the table");
        }
        byte[] bytes = standard ? command.console.in().readAllBytes() : Files.readAllBytes(command.resolve(path));
        return new CsvFile(path.toString(), bytes);
    }

    private Map<String, Span> lengths(ToolCommand command) {
        Map<String, Span> extents = new LinkedHashMap<>();
        for (String written : lengths) {
            int equals = written.lastIndexOf('=');
            String name = equals < 0 ? "" : written.substring(0, equals);
            String length = written.substring(equals + 1);
            String range = length.contains("..") ? length : "0.." + length;
            if (!range.matches("\\d{1,9}\\.\\.\\d{1,9}")) {
                throw command.usage("'" + written + "' is no length: write 1200, 150..450 or SOURCE=1200");
            }
            int from = Integer.parseInt(range.substring(0, range.indexOf("..")));
            int to = Integer.parseInt(range.substring(range.indexOf("..") + 2));
            if (from >= to) {
                throw command.usage("'" + written + "' has no length");
            }
            extents.put(name, new Span(from, to));
        }
        return extents;
    }
}
