package org.emic.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.agreement.Spans;
import org.emic.diagnostic.EmicException;
import org.emic.model.Span;

/** Reads spans that coders marked: {@code coder,source,start,end,value}. */
public final class SpansFile {

    private static final String HEADER = "coder,source,start,end,value";
    private static final String ONLY = "text";

    private final CsvFile file;
    private final Map<String, Span> lengths;
    private final Set<String> coders = new LinkedHashSet<>();
    private final Map<String, Spans.Text> texts = new LinkedHashMap<>();
    private final List<Spans.Mark> marks = new ArrayList<>();

    private SpansFile(CsvFile file, Map<String, Span> lengths) {
        this.file = file;
        this.lengths = lengths;
    }

    /**
     * What was read.
     *
     * @param coders who is compared, in order
     */
    public record Marked(List<String> coders, Spans spans) {}

    /**
     * Reads them. The columns may stand in any order; without {@code source} all is one text, without {@code value} all
     * have one.
     *
     * @param lengths where each text begins and ends, by its name; under the empty name, that of every other text
     * @throws EmicException AGR-002 to AGR-007, AGR-011 to AGR-013, AGR-020
     */
    public static Marked read(CsvFile file, Map<String, Span> lengths, Wanted wanted) {
        SpansFile reader = new SpansFile(file, lengths);
        reader.rows();
        List<String> known = new ArrayList<>(reader.coders);
        // A coder who marked nothing is in no row, and is known because somebody names them.
        wanted.coders().stream().filter(name -> !known.contains(name)).forEach(known::add);
        List<String> coders = wanted.of(known);
        List<Spans.Mark> marks = reader.marks.stream()
                .filter(mark -> coders.contains(mark.coder()))
                .toList();
        return new Marked(coders, new Spans(coders, reader.texts.values(), marks));
    }

    private void rows() {
        Columns columns = Columns.of(file);
        int coderColumn = columns.need("coder", HEADER);
        int startColumn = columns.need("start", HEADER);
        int endColumn = columns.need("end", HEADER);
        int sourceColumn = columns.find("source");
        int valueColumn = columns.find("value");
        file.finish();
        lengths.forEach((name, extent) -> {
            if (!name.isEmpty()) {
                texts.put(name, new Spans.Text(name, extent));
            }
        });
        while (file.next()) {
            String coder = file.cell(coderColumn);
            if (file.uneven(columns.size())) {
                continue;
            }
            if (coder.isEmpty()) {
                file.error("AGR-007", coderColumn, "the coder is missing here", "each span needs its coder");
                continue;
            }
            coders.add(coder);
            String source = sourceColumn < 0 ? ONLY : file.cell(sourceColumn);
            Spans.Text text = texts.computeIfAbsent(source, this::text);
            String value = valueColumn < 0 ? "coded" : file.cell(valueColumn);
            span(startColumn, endColumn, text)
                    .ifPresent(span -> marks.add(new Spans.Mark(coder, text.source(), span, value)));
        }
        file.finish();
        if (texts.isEmpty() && lengths.containsKey("")) {
            texts.put(ONLY, text(ONLY));
        }
    }

    /** The span of the row; empty, and told, if it is none of the text. */
    private Optional<Span> span(int startColumn, int endColumn, Spans.Text text) {
        int start = number(startColumn);
        int end = number(endColumn);
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        if (start >= end) {
            file.error(
                    "AGR-011",
                    startColumn,
                    "this span has no length: it begins at " + start + " and ends at " + end,
                    "offsets count from 0, and the end is the first place that is not part of the span");
            return Optional.empty();
        }
        Span span = new Span(start, end);
        if (!text.extent().contains(span)) {
            file.error(
                    "AGR-011",
                    startColumn,
                    "this span reaches out of its text, which goes from "
                            + text.extent().start() + " to " + text.extent().end(),
                    "is the --length right?");
            return Optional.empty();
        }
        return Optional.of(span);
    }

    private Spans.Text text(String source) {
        Span extent = lengths.getOrDefault(source, lengths.get(""));
        if (extent == null) {
            throw EmicException.of(
                    "AGR-012",
                    "how long the text '" + source + "' is, is not known; what is left unmarked counts too",
                    "say it: --length " + (source.equals(ONLY) ? "" : source + "=") + "1200");
        }
        return new Spans.Text(source, extent);
    }

    private int number(int column) {
        String cell = file.cell(column);
        if (cell.matches("\\d{1,9}")) {
            return Integer.parseInt(cell);
        }
        file.error("AGR-011", column, "'" + cell + "' is no offset", "an offset is a whole number from 0");
        return -1;
    }
}
