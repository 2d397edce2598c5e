package org.emic.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.analysis.CodeTree;
import org.emic.analysis.Themes;
import org.emic.coding.Choice;
import org.emic.coding.Context;
import org.emic.coding.Filter;
import org.emic.coding.Segments;
import org.emic.model.Segment;
import org.emic.model.Source;
import org.emic.project.EvidencePassage;
import org.emic.report.EvidenceText;

/** Today's evidence of themes in cases: passages with all their codings. */
final class MatrixEvidence {

    /**
     * What is evidence in a case.
     *
     * @param choice of segments
     * @param own whether sub-codes are left out
     */
    record Wanted(Choice choice, boolean own) {}

    /** The evidence of a cell. */
    static final class Cell {
        private final List<EvidencePassage> passages = new ArrayList<>();
        private final List<Segment> open = new ArrayList<>();
        private final Set<String> sources = new HashSet<>();
        private int segments;

        private void add(Segment segment) {
            if (!open.isEmpty() && !isSame(open.get(0), segment)) {
                close();
            }
            open.add(segment);
            segments++;
            sources.add(segment.source().id());
        }

        private static boolean isSame(Segment one, Segment other) {
            return one.source().id().equals(other.source().id())
                    && one.coding().span().equals(other.coding().span());
        }

        private void close() {
            if (!open.isEmpty()) {
                String words = open.get(0).passage().text();
                passages.add(new EvidencePassage(
                        EvidencePassage.fingerprint(open.get(0).source().id(), words),
                        open.stream().map(each -> each.coding().id()).toList(),
                        EvidenceText.head(open),
                        EvidenceText.quote(words)));
                open.clear();
            }
        }

        List<EvidencePassage> passages() {
            return passages;
        }

        /** A sentence: how much there is. */
        String about(long ofSources) {
            if (segments == 0) {
                return "No segment in the " + (ofSources == 1 ? "1 source" : ofSources + " sources") + " of the case.";
            }
            return segments + (segments == 1 ? " segment, " : " segments, ") + passages.size()
                    + (passages.size() == 1 ? " passage, in " : " passages, in ") + sources.size() + " of "
                    + (ofSources == 1 ? "1 source." : ofSources + " sources.");
        }
    }

    private final Map<String, Map<String, Cell>> cells = new HashMap<>();
    private final Map<String, Long> sources = new HashMap<>();

    /**
     * Collects.
     *
     * @param wanted by case
     * @param themes whole names of codes
     */
    MatrixEvidence(Counting counting, Map<String, Wanted> wanted, Set<String> themes) {
        CodeTree tree = CodeTree.of(counting.coded().codebooks());
        Themes whole = new Themes(tree, themes, false);
        Themes own = new Themes(tree, themes, true);
        Set<String> ids = new LinkedHashSet<>();
        for (Source source : counting.coded().study().sources()) {
            Wanted here = wanted.get(source.attributes().caseName());
            if (here != null && here.choice().source(source)) {
                ids.add(source.id());
                sources.merge(source.attributes().caseName(), 1L, Long::sum);
            }
        }
        if (ids.isEmpty() || themes.isEmpty()) {
            return;
        }
        new Segments(counting.coded(), counting.codings(), new Context(0, false), Optional.empty())
                .each(Choice.of(Filter.ofSources(ids), counting.coded()), segment -> {
                    String name = segment.source().attributes().caseName();
                    Wanted here = wanted.get(name);
                    if (here.choice().coding(segment.source(), segment.coding())) {
                        (here.own() ? own : whole)
                                .of(
                                        segment.coding().codebook(),
                                        segment.coding().code())
                                .forEach(theme -> cell(name, theme).add(segment));
                    }
                });
        cells.values().forEach(each -> each.values().forEach(Cell::close));
    }

    private Cell cell(String caseName, String theme) {
        return cells.computeIfAbsent(caseName, each -> new HashMap<>()).computeIfAbsent(theme, each -> new Cell());
    }

    /** The evidence of a theme in a case; empty if there is none. */
    Cell of(String caseName, String theme) {
        return cells.getOrDefault(caseName, Map.of()).getOrDefault(theme, new Cell());
    }

    /** How many sources of a case could have evidence. */
    long sources(String caseName) {
        return sources.getOrDefault(caseName, 0L);
    }
}
