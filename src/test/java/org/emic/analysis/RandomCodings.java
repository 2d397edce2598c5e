package org.emic.analysis;

import static org.emic.analysis.SmallStudy.code;
import static org.emic.analysis.SmallStudy.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;

/**
 * A random study with random codings, and what its units carry by the words of the manual alone: sets of characters, no
 * order, no search.
 */
final class RandomCodings {

    static final Map<String, Set<String>> BELOW = Map.of(
            "a", Set.of("a", "b", "c", "d"),
            "b", Set.of("b", "c"),
            "c", Set.of("c"),
            "d", Set.of("d"),
            "e", Set.of("e"));

    static final CodeTree TREE =
            CodeTree.of(List.of(codebook("book", code("a", code("b", code("c")), code("d")), code("e"))));

    private static final int LENGTH = 60;

    /** Sentences of three characters and paragraphs of seven; the last of a turn may be shorter. */
    static final UnitPlaces PLACES = new UnitPlaces() {
        @Override
        public List<Span> sentences(int source, Span turn) {
            return cut(turn, 3);
        }

        @Override
        public List<Span> paragraphs(int source, Span turn) {
            return cut(turn, 7);
        }
    };

    final StudyFacts study;
    final List<CodedSpan> spans;

    RandomCodings(Random random) {
        this.study = study(random);
        this.spans = spans(random, study);
    }

    /** One unit and the codes of its codings, sub-codes' codings not yet counted for the codes above. */
    record UnitOf(int source, String caseName, String month, String speaker, int order, Set<String> codes) {
        boolean carries(String code) {
            return carries(code, false);
        }

        /** @param own whether only the code itself counts, not those below it */
        boolean carries(String code, boolean own) {
            return own ? codes.contains(code) : BELOW.get(code).stream().anyMatch(codes::contains);
        }
    }

    CodedStudy coded(Selection selection) {
        CodedStudy coded = new CodedStudy(study, TREE, selection);
        spans.forEach(coded::add);
        return coded;
    }

    static List<Span> cut(Span turn, int size) {
        List<Span> parts = new ArrayList<>();
        for (int at = turn.start(); at < turn.end(); at += size) {
            parts.add(new Span(at, Math.min(at + size, turn.end())));
        }
        return parts;
    }

    /** All units of the study. A case has a unit for each month that {@code byMonth} asks to tell apart. */
    List<UnitOf> units(UnitKind kind, boolean byMonth) {
        List<UnitOf> units = new ArrayList<>();
        Map<String, UnitOf> cases = new HashMap<>();
        for (int s = 0; s < study.sources().size(); s++) {
            Source source = study.sources().get(s);
            int at = s;
            String caseName = source.attributes().caseName();
            String month =
                    source.attributes().get("month").map(each -> each.written()).orElse("(none)");
            List<CodedSpan> here =
                    spans.stream().filter(each -> each.source() == at).toList();
            switch (kind) {
                case SEGMENTS ->
                    here.forEach(each -> units.add(new UnitOf(at, caseName, month, "", 0, Set.of(each.code()))));
                case SOURCES -> units.add(new UnitOf(at, caseName, month, "", 0, codes(here)));
                case CASES -> {
                    if (!caseName.isEmpty()) {
                        cases.computeIfAbsent(
                                        caseName + (byMonth ? " " + month : ""),
                                        each -> new UnitOf(-1, caseName, month, "", 0, new TreeSet<>()))
                                .codes()
                                .addAll(codes(here));
                    }
                }
                default -> {
                    int order = 0;
                    for (Turn turn : source.turns()) {
                        List<Span> parts = kind == UnitKind.TURNS
                                ? List.of(turn.span())
                                : cut(turn.span(), kind == UnitKind.SENTENCES ? 3 : 7);
                        for (Span part : parts) {
                            List<CodedSpan> on = here.stream()
                                    .filter(each -> each.span().overlaps(part))
                                    .toList();
                            String speaker = turn.speaker().isEmpty() ? "(none)" : turn.speaker();
                            units.add(new UnitOf(at, caseName, month, speaker, order++, codes(on)));
                        }
                    }
                }
            }
        }
        units.addAll(cases.values());
        return units;
    }

    private static Set<String> codes(List<CodedSpan> spans) {
        Set<String> codes = new TreeSet<>();
        spans.forEach(each -> codes.add(each.code()));
        return codes;
    }

    private static StudyFacts study(Random random) {
        SmallStudy study = new SmallStudy();
        int sources = 1 + random.nextInt(5);
        for (int i = 0; i < sources; i++) {
            List<String> turns = new ArrayList<>();
            int at = random.nextInt(4);
            while (at < LENGTH - 12 && random.nextInt(12) > 0) {
                int end = at + 1 + random.nextInt(10);
                turns.add(List.of("P", "W", "X", "").get(random.nextInt(4)) + at + "-" + end);
                at = end + random.nextInt(3);
            }
            Map<String, String> attributes = new HashMap<>();
            if (random.nextInt(4) > 0) {
                attributes.put("case", "F" + random.nextInt(2));
            }
            if (random.nextInt(5) > 0) {
                attributes.put("month", "" + (1 + random.nextInt(2)));
            }
            study.source(
                    List.of("interview", "observation", "supervision").get(random.nextInt(3)),
                    attributes,
                    turns.toArray(String[]::new));
        }
        return study.facts();
    }

    private static List<CodedSpan> spans(Random random, StudyFacts study) {
        List<CodedSpan> spans = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            int source = random.nextInt(study.sources().size());
            List<Turn> turns = study.sources().get(source).turns();
            int start = random.nextInt(LENGTH - 1);
            int end = start + 1 + random.nextInt(Math.min(15, LENGTH - start));
            if (!turns.isEmpty() && random.nextBoolean()) {
                Turn turn = turns.get(random.nextInt(turns.size()));
                start = turn.span().start();
                end = turn.span().end();
            }
            String code = List.of("a", "b", "c", "d", "e").get(random.nextInt(5));
            spans.add(SmallStudy.by("coder" + random.nextInt(2), code, source, start, end));
        }
        return spans;
    }
}
