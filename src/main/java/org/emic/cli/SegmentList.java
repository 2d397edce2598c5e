package org.emic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.emic.analysis.Counted;
import org.emic.analysis.Footer;
import org.emic.analysis.SegmentTable;
import org.emic.model.Segment;
import org.emic.report.PassageWriter;
import org.emic.report.RowWriter;

/** Segments on their way to a reader or a file, counted as they pass. */
final class SegmentList {

    /** Hands on all segments of a list. */
    @FunctionalInterface
    interface All {
        void each(Consumer<Segment> each);
    }

    private final All all;
    private final Map<String, List<String>> filters;
    private final Set<String> sources = new TreeSet<>();
    private final Set<String> cases = new TreeSet<>();
    private long count;

    SegmentList(All all, Map<String, List<String>> filters) {
        this.all = all;
        this.filters = filters;
    }

    void write(SegmentTable table, RowWriter rows) throws IOException {
        rows.begin(SegmentTable.NAME, table.columns());
        each(segment -> rows.row(table.row(segment)));
        rows.end(footer());
    }

    void read(PassageWriter writer) throws IOException {
        each(writer::segment);
        writer.end(footer());
    }

    /** One sentence. */
    String summary() {
        return Counted.of(count, "segment") + " in " + Counted.of(sources.size(), "source") + ".";
    }

    private Footer footer() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("segments", count);
        counts.put("sources", (long) sources.size());
        counts.put("cases", (long) cases.size());
        return Footer.of(counts, filters);
    }

    private interface Taker {
        void take(Segment segment) throws IOException;
    }

    private void each(Taker taker) throws IOException {
        try {
            all.each(segment -> {
                count++;
                sources.add(segment.source().id());
                String name = segment.source().attributes().caseName();
                if (!name.isEmpty()) {
                    cases.add(name);
                }
                try {
                    taker.take(segment);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
