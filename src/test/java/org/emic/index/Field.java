package org.emic.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.model.Attributes;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Examples;
import org.emic.model.Expression;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Place;
import org.emic.model.Roles;
import org.emic.model.Rule;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.emic.model.Unit;
import org.emic.rule.RuleParser;

/**
 * A study in a few lines. A source is written as turns {@code Name: words} with a line break between; a turn may go on over
 * lines that have no colon after their first word.
 */
final class Field implements AutoCloseable {

    final TextIndex index;
    final String language;
    final List<Transcript> transcripts = new ArrayList<>();
    Roles roles = Roles.NONE;

    Field(String language) {
        this.language = language;
        this.index = TextIndex.inMemory(language);
    }

    static Field of(String language, String... texts) {
        Field field = new Field(language);
        for (String text : texts) {
            field.add(transcript("s" + (field.transcripts.size() + 1), text));
        }
        return field;
    }

    Field add(Transcript transcript) {
        transcripts.add(transcript);
        index.put(transcript, "1");
        index.commit();
        return this;
    }

    static Transcript transcript(String id, String text) {
        List<Turn> turns = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && line.indexOf(' ') == colon + 1) {
                turns.add(Turn.of(new Span(at + colon + 2, at + line.length()), line.substring(0, colon)));
            } else if (!turns.isEmpty()) {
                Turn last = turns.remove(turns.size() - 1);
                turns.add(Turn.of(new Span(last.span().start(), at + line.length()), last.speaker()));
            }
            at += line.length() + 1;
        }
        return new Transcript(source(id, "interview", Attributes.NONE, turns), text);
    }

    static Source source(String id, String kind, Attributes attributes, List<Turn> turns) {
        return new Source(id, id, kind, attributes, turns, ParagraphBreak.BLANK_LINE, origin(), "0".repeat(64));
    }

    static Origin origin() {
        return new Origin("x.txt", "", "0".repeat(64), "txt", "UTF-8");
    }

    Study study() {
        return new Study(transcripts.stream().map(Transcript::source).toList(), roles);
    }

    static Expression parse(String rule) {
        return RuleParser.parse(rule)
                .expression()
                .orElseThrow(() -> new IllegalArgumentException(
                        RuleParser.parse(rule).diagnostics().toString()));
    }

    static Rule rule(String id, String unit, String text) {
        return new Rule(
                id,
                parse(text),
                Optional.empty(),
                Optional.empty(),
                Unit.of(unit).orElseThrow(),
                text,
                new Place("book.yaml", 1, 1, 1, id));
    }

    static Code code(String id, List<Rule> rules, Code... below) {
        return new Code(
                id,
                id,
                "",
                "",
                "",
                "",
                "",
                "",
                rules,
                Examples.NONE,
                List.of(below),
                List.of(),
                Place.file("book.yaml"));
    }

    static Codebook book(String language, Code... codes) {
        return new Codebook("book", "1.0.0", language, Unit.TURN, "", "", List.of(codes), "book.yaml");
    }

    /** The text of each unit that the rule codes, each followed by its hits in brackets where they are not the unit itself. */
    List<String> find(String unit, String rule) {
        RuleSet rules = RuleSet.of(rule("r", unit, rule), new CodedPlaces(), language);
        return find(rules, RuleSet.SEARCH);
    }

    /** The same for a code of a codebook. Looks in both ways, by counting and in detail, and compares them. */
    List<String> find(RuleSet rules, String code) {
        List<String> found = new ArrayList<>();
        List<String> inDetail = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        index.details(rules, study(), code, source -> true, matches -> {
            String text = text(matches.source().id());
            for (UnitMatch unit : matches.units()) {
                List<String> hits =
                        unit.hits().stream().map(hit -> hit.span().in(text)).toList();
                String words = unit.span().in(text);
                found.add(hits.equals(List.of(words)) ? words : words + " " + hits);
                inDetail.add(matches.source().id() + unit.span() + unit.words() + "/"
                        + unit.hits().size());
            }
        });
        index.match(rules, study(), source -> true, matches -> {
            for (int i = 0; i < matches.size() && matches.code().equals(code); i++) {
                String id = transcripts.get(matches.source(i)).source().id();
                counted.add(id + matches.span(i) + matches.words(i) + "/" + matches.hits(i));
            }
        });
        if (!counted.equals(inDetail)) {
            throw new AssertionError("counted " + counted + "\nin detail " + inDetail);
        }
        return found;
    }

    String text(String id) {
        return transcripts.stream()
                .filter(one -> one.source().id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    static Roles roles(String... labelsAndRoles) {
        TreeMap<String, String> byLabel = new TreeMap<>();
        for (int i = 0; i < labelsAndRoles.length; i += 2) {
            byLabel.put(labelsAndRoles[i], labelsAndRoles[i + 1]);
        }
        return new Roles(byLabel, new TreeMap<>());
    }

    @Override
    public void close() {
        index.close();
    }
}
