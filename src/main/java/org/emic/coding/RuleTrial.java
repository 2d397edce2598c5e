package org.emic.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emic.index.CodeMatches;
import org.emic.index.RuleSet;
import org.emic.index.Study;
import org.emic.index.TextIndex;
import org.emic.model.Attributes;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Examples;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Roles;
import org.emic.model.Rule;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.emic.model.Unit;

/**
 * The rules of a codebook tried on sentences that are no study, such as its examples. Each sentence is a source of one turn
 * whose speaker nobody knows; what a rule asks about speaker and source is left out ({@link WordsOnly}).
 *
 * <p>Rules are those of the codebook given, the very same objects.
 */
public final class RuleTrial implements AutoCloseable {

    private static final String RULE = "#";

    private final Codebook tried;
    private final CodeKeys keys;
    private final IdentityHashMap<Rule, Integer> numbers = new IdentityHashMap<>();
    private final List<Rule> words = new ArrayList<>();
    private final List<BitSet> held = new ArrayList<>();
    private final List<String> texts;
    private final TextIndex index;
    private final Study study;

    /**
     * Tries all rules on all texts.
     *
     * @param texts in any number, at best all that are to be tried
     */
    public RuleTrial(Codebook codebook, List<String> texts) {
        this.texts = List.copyOf(texts);
        List<Code> codes = new ArrayList<>();
        codebook.all()
                .flatMap(code -> code.rules().stream())
                .forEach(rule -> WordsOnly.of(rule).ifPresent(left -> {
                    numbers.put(rule, words.size());
                    words.add(left);
                    held.add(new BitSet());
                    codes.add(code(RULE + (words.size() - 1), List.of(left), List.of()));
                }));
        codebook.codes().forEach(code -> codes.add(wordsOnly(code)));
        this.tried = book(codebook, codes);
        this.keys = new CodeKeys(tried, "");
        this.index = TextIndex.inMemory(codebook.language());
        this.study = new Study(put(), Roles.NONE);
        index.match(RuleSet.of(part(numbered())), study, source -> true, this::note);
    }

    /** Whether the rule asks about words, so that it can be tried. */
    public boolean canTry(Rule rule) {
        return numbers.containsKey(rule);
    }

    /** The texts, by their index, in which the rule holds; none if it cannot be tried. */
    public BitSet heldIn(Rule rule) {
        return canTry(rule) ? (BitSet) held.get(numbers.get(rule)).clone() : new BitSet();
    }

    /** The words that a rule that can be tried matches in a text, in text order; each time it holds there. */
    public List<String> matched(Rule rule, int text) {
        List<String> found = new ArrayList<>();
        String code = RULE + numbers.get(rule);
        index.details(
                RuleSet.of(part(Set.of(code))),
                study,
                code,
                source -> source.id().equals(id(text)),
                matches -> matches.units()
                        .forEach(unit ->
                                unit.hits().forEach(hit -> found.add(hit.span().in(texts.get(text))))));
        return found;
    }

    /** Which of the rules, none of which holds in the text, comes nearest; empty if none has a word in it. */
    public Optional<NearMiss> nearest(List<Rule> rules, int text) {
        List<Rule> whole = rules.stream()
                .filter(this::canTry)
                .map(rule -> words.get(numbers.get(rule)))
                .map(rule -> new Rule(
                        rule.id(), rule.match(), rule.unless(), rule.condition(), Unit.TURN, rule.text(), rule.place()))
                .toList();
        List<Code> codes = new ArrayList<>(tried.codes());
        codes.add(code(RULE, whole, List.of()));
        Codebook asked = book(tried, codes);
        Set<String> needed = new LinkedHashSet<>(Set.of(RULE));
        rules.stream().filter(this::canTry).forEach(rule -> needed.addAll(keys.needed(RULE + numbers.get(rule))));
        RuleSet set = RuleSet.of(CodebookPart.of(asked, needed));
        Span turn = new Span(0, texts.get(text).length());
        return NearMiss.of(index.explain(set, study, RULE, id(text), turn), texts.get(text))
                .map(miss -> miss.of(rules));
    }

    @Override
    public void close() {
        index.close();
    }

    private void note(CodeMatches matches) {
        if (matches.code().startsWith(RULE)) {
            BitSet where = held.get(Integer.parseInt(matches.code().substring(RULE.length())));
            matches.runs().forEach(run -> where.set(run.source()));
        }
    }

    private Set<String> numbered() {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(RULE + i);
        }
        return all;
    }

    /** Of all codes only those that the ones wanted ask for keep their rules. */
    private Codebook part(Set<String> wanted) {
        Set<String> needed = new LinkedHashSet<>();
        wanted.forEach(code -> needed.addAll(keys.needed(code)));
        return CodebookPart.of(tried, needed);
    }

    private List<Source> put() {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            List<Turn> turns = text.isEmpty() ? List.of() : List.of(Turn.of(new Span(0, text.length()), ""));
            Source source = new Source(
                    id(i),
                    "",
                    "",
                    Attributes.NONE,
                    turns,
                    ParagraphBreak.BLANK_LINE,
                    new Origin("", "", "", "", ""),
                    "");
            index.put(new Transcript(source, text), "");
            sources.add(source);
        }
        index.commit();
        return sources;
    }

    private static String id(int text) {
        return String.format(Locale.ROOT, "%08d", text);
    }

    private static Code wordsOnly(Code code) {
        return code(
                code.id(),
                code.rules().stream()
                        .flatMap(rule -> WordsOnly.of(rule).stream())
                        .toList(),
                code.codes().stream().map(RuleTrial::wordsOnly).toList());
    }

    private static Code code(String id, List<Rule> rules, List<Code> below) {
        return new Code(
                id, "", "", "", "", "", "", "", rules, Examples.NONE, below, List.of(), org.emic.model.Place.NONE);
    }

    private static Codebook book(Codebook of, List<Code> codes) {
        return new Codebook(of.name(), of.version(), of.language(), of.unit(), "", "", codes, of.file());
    }
}
