package org.emic.analysis;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emic.model.AttributeType;
import org.emic.model.Attributes;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Examples;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Place;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;
import org.emic.model.Unit;
import org.emic.model.Value;

/** Builds studies for tests, in which every character is one token, so that words can be counted by hand. */
final class SmallStudy {

    private static final Origin ORIGIN = new Origin("x.txt", "", "0".repeat(64), "txt", "UTF-8");

    private final List<Source> sources = new ArrayList<>();

    /** The study's facts; P is a parent, W a worker. */
    StudyFacts facts() {
        TreeMap<String, String> roles = new TreeMap<>(Map.of("P", "parent", "W", "worker"));
        return new StudyFacts(sources, new Roles(roles, new TreeMap<>()), new WordCounts() {
            @Override
            public int ofTurn(int source, int turn) {
                return sources.get(source).turns().get(turn).span().length();
            }

            @Override
            public int in(int source, Span span) {
                return span.length();
            }
        });
    }

    /** Adds a source; each turn is written {@code P0-10}: the speaker, its start and its end. */
    SmallStudy source(String kind, Map<String, String> attributes, String... turns) {
        Map<String, Value> values = new TreeMap<>();
        attributes.forEach((name, value) ->
                values.put(name, AttributeType.guess(value).read(value).orElseThrow()));
        List<Turn> list = new ArrayList<>();
        for (String turn : turns) {
            int digits = turn.replaceAll("[0-9].*", "").length();
            String[] ends = turn.substring(digits).split("-", -1);
            Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            list.add(Turn.of(span, turn.substring(0, digits)));
        }
        String id = "s" + sources.size();
        sources.add(new Source(
                id, id, kind, Attributes.NONE.with(values), list, ParagraphBreak.LINE, ORIGIN, "0".repeat(64)));
        return this;
    }

    static Codebook codebook(String name, Code... codes) {
        return new Codebook(name, "1.0.0", "en", Unit.TURN, "", "", List.of(codes), "");
    }

    static Code code(String id, Code... below) {
        return new Code(
                id,
                "Name of " + id,
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                Examples.NONE,
                List.of(below),
                List.of(),
                Place.NONE);
    }

    static CodedSpan coded(String code, int source, int start, int end) {
        return by("rules:book", code, source, start, end);
    }

    static CodedSpan by(String coder, String code, int source, int start, int end) {
        return new CodedSpan("book", code, source, new Span(start, end), 2, end - start, coder);
    }

    /** Everything, of which in these sources nobody coded anything. */
    static Selection uncoded(boolean counted, String... sources) {
        return new Selection(
                source -> true,
                Optional.empty(),
                code -> true,
                coding -> true,
                Map.of(),
                new Selection.Uncoded(Set.of(sources), counted));
    }

    static Table table(StudyFacts study, CodeTree tree, FrequencyRequest request, List<CodedSpan> spans) {
        Frequencies frequencies = Frequencies.of(study, tree, request);
        bySource(spans).forEach(frequencies::add);
        return frequencies.table();
    }

    /** The same codings, source after source, those of a source in the order they have. */
    static List<CodedSpan> bySource(List<CodedSpan> spans) {
        return spans.stream().sorted(Comparator.comparingInt(CodedSpan::source)).toList();
    }

    /** A table's rows as words: cells joined by a space, decimals with up to two places, no value as {@code -}. */
    static List<String> lines(Table table) {
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        rows.add(table.footer().totals());
        return rows.stream()
                .map(row -> String.join(" ", row.stream().map(SmallStudy::word).toList()))
                .toList();
    }

    private static String word(Cell cell) {
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        if (cell instanceof Cell.Decimal decimal) {
            return decimal.value()
                    .setScale(2, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return cell instanceof Cell.Text text ? text.text() : "-";
    }
}
