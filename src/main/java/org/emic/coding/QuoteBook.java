package org.emic.coding;

import java.util.ArrayList;
import java.util.List;
import org.emic.index.Study;
import org.emic.model.Source;
import org.emic.model.Span;

/** Counts passages and keeps the first few of each sort to be shown. */
final class QuoteBook {

    /** A passage: the index of its source in the study, and its span. */
    record Spot(int source, Span span) {}

    /** Passages of one sort. */
    final class Page {
        private final List<Spot> first = new ArrayList<>();
        private int count;

        void add(Spot spot) {
            count++;
            if (first.size() < most) {
                first.add(spot);
            }
        }

        Consequences.Passages passages() {
            return new Consequences.Passages(
                    count, first.stream().map(QuoteBook.this::quote).toList());
        }
    }

    private final Study study;
    private final Texts texts;
    private final int most;
    private int shownSource = -1;
    private Passages shown;

    /** @param most passages that are kept of each sort, at least 0 */
    QuoteBook(Study study, Texts texts, int most) {
        this.study = study;
        this.texts = texts;
        this.most = most;
    }

    Page page() {
        return new Page();
    }

    private Consequences.Quote quote(Spot spot) {
        Source source = study.sources().get(spot.source());
        if (spot.source() != shownSource) {
            shownSource = spot.source();
            shown = new Passages(source, texts.text(source), study.roles(), Context.USUAL);
        }
        return new Consequences.Quote(source, shown.of(spot.span()));
    }
}
