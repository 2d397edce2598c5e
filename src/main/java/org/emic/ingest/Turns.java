package org.emic.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.ParagraphBreak;
import org.emic.model.Span;
import org.emic.model.Turn;

/**
 * Divides a stored text into turns: by its speaker labels where it has them, else by its paragraphs.
 *
 * <p>Every shape of {@link LabelShapes} makes its case; of those that {@link Regularity} takes, the one with most labels
 * wins. Times without speakers count half, as every {@code [00:12] Anna: text} is one of them too.
 */
final class Turns {

    private Turns() {}

    /**
     * What was found.
     *
     * @param turns in text order, not overlapping, none of them empty
     * @param paragraphs what ends a paragraph inside a turn
     * @param diagnostics what looks like a label or a time and is not understood, with its line
     */
    record Found(List<Turn> turns, ParagraphBreak paragraphs, List<Diagnostic> diagnostics) {

        Found {
            turns = List.copyOf(turns);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    static Found find(Prose prose) {
        Lines lines = Lines.of(prose.file(), prose.text(), prose.apart());
        ParagraphBreak paragraphs = prose.paragraphs().orElseGet(() -> Paragraphs.breakOf(lines, new BitSet()));
        Regularity regularity = new Regularity(lines, paragraphs, Head.end(lines));
        List<Regularity.Case> cases =
                LabelShapes.ALL.stream().map(regularity::judge).toList();
        Optional<Regularity.Case> best =
                cases.stream().filter(Regularity.Case::taken).reduce(Turns::better);
        Findings findings = new Findings(prose.file());
        List<Turn> turns = new ArrayList<>();
        if (best.isPresent()) {
            Labels.Chosen chosen = new Labels(lines, best.get(), findings).choose();
            turns.addAll(new Speech(without(prose, chosen.remarks(), lines), findings).turns(chosen.labels()));
            paragraphs = prose.paragraphs().orElseGet(() -> Paragraphs.breakOf(lines, chosen.lines(lines)));
        } else {
            cases.forEach(found -> Doubts.unused(lines, found, findings));
            turns.addAll(new Speech(lines, findings).paragraphs(Paragraphs.turns(lines, paragraphs)));
        }
        return new Found(turns, paragraphs, findings.all());
    }

    private static Lines without(Prose prose, List<Span> remarks, Lines lines) {
        if (remarks.isEmpty()) {
            return lines;
        }
        List<Span> apart = new ArrayList<>(prose.apart());
        apart.addAll(remarks);
        return Lines.of(prose.file(), prose.text(), apart);
    }

    /** The one with more labels, the first of two with as many; times alone count half beside speakers. */
    private static Regularity.Case better(Regularity.Case first, Regularity.Case second) {
        return weight(second) > weight(first) ? second : first;
    }

    private static int weight(Regularity.Case found) {
        return found.labels().size() * (found.shape() instanceof TimeRowShape ? 1 : 2);
    }
}
