package org.emic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.emic.analysis.Footer;
import org.emic.coding.Found;
import org.emic.coding.SearchView;
import org.emic.index.TextIndex;
import org.emic.model.Passage;
import org.emic.model.Span;
import org.emic.model.Unit;
import org.emic.report.KwicLine;
import org.emic.report.KwicWriter;
import org.emic.report.PageWriter;
import org.emic.report.Style;
import org.emic.report.Target;

/**
 * A search for reading: a line a match, or the units themselves with the matched words marked. Sources are listed by the
 * lines of their hits, because nobody reads whole transcripts in a list.
 *
 * @param surrounded whether units are shown with what stands around them
 */
record SearchReading(SearchRun run, SearchView view, boolean surrounded) {

    void write(TextIndex index, Map<String, List<String>> filters, Target target, Style style) throws IOException {
        if (view.lines()) {
            boolean grouped = view.order() == SearchView.Order.SOURCE
                    && (style.width() > 0 || run.unit().kind() == Unit.Kind.SOURCE);
            KwicWriter lines = new KwicWriter(target, style, grouped);
            run.each(index, view, found -> lines.line(line(found)));
            lines.end(footer(filters));
        } else {
            PageWriter page = new PageWriter(target, style);
            run.each(index, view, found -> unit(found, page));
            page.end(footer(filters));
        }
    }

    private static KwicLine line(Found found) {
        Passage passage = found.passage();
        return new KwicLine(
                found.source().id(),
                passage.startLine(),
                passage.speaker(),
                passage.before(),
                passage.text(),
                passage.after());
    }

    private void unit(Found found, PageWriter page) throws IOException {
        Passage passage = found.passage();
        page.place(found.source(), passage);
        page.passage(passage, marks(found), surrounded);
    }

    /** A unit that holds without any word has itself as its hit: then nothing is marked. */
    private static List<Span> marks(Found found) {
        Span whole = new Span(0, found.passage().text().length());
        return found.hits().equals(List.of(whole)) ? List.of() : found.hits();
    }

    /** Nothing where nothing was found: that is told elsewhere. */
    private Footer footer(Map<String, List<String>> filters) {
        if (run.nothing()) {
            return Footer.NONE;
        }
        return new Footer(List.of(), Map.of(), Map.of(), filters, List.of(run.summary()));
    }
}
