package org.emic.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.emic.model.Unit;

/** One pass of a rule set over the index: which units each code's rules apply to, in parallel, code after code. */
final class Matching {

    /** Tokens looked at together: enough to make looking terms up again cheap, few enough to fit the caches. */
    static final int STRETCH = 1 << 20;
    /** The same where only turns are counted, which takes no memory by token. */
    private static final int COUNTED = 1 << 23;
    /** How many codes are worked on before the first of them is delivered. */
    private static final int AHEAD = 8;

    private static final int PARTS = 4;

    private final RuleSet rules;
    private final List<Coverage> coverages;
    private final Workers workers;
    private final Map<IndexSegment, Lexicon> lexicons = new HashMap<>();
    private final Evaluation.Knowledge knowledge;
    private final List<Stretch> counted;
    private final List<Stretch> stretches;
    private final List<Stretch> whole;

    Matching(RuleSet rules, Study study, List<Coverage> coverages, Workers workers) {
        this.rules = rules;
        this.coverages = coverages;
        this.workers = workers;
        this.knowledge =
                new Evaluation.Knowledge(new Conditions(study), rules.given().orElseGet(CodedPlaces::new));
        lookUp();
        counted = cut(COUNTED, false);
        stretches = cut(STRETCH, false);
        whole = cut(STRETCH, true);
    }

    private void lookUp() {
        List<Workers.Task<Lexicon>> tasks = new ArrayList<>();
        for (Coverage coverage : coverages) {
            tasks.add(walk -> new Lexicon(
                    coverage.segment(),
                    rules.compiler().patterns().all(),
                    Stemmers.of(rules.compiler().language())));
        }
        for (Lexicon lexicon : workers.all(tasks)) {
            lexicons.put(lexicon.segment(), lexicon);
        }
    }

    private List<Stretch> cut(int tokens, boolean atSources) {
        return coverages.stream()
                .flatMap(coverage -> coverage.stretches(tokens, atSources).stream())
                .toList();
    }

    Evaluation.Knowledge knowledge() {
        return knowledge;
    }

    Lexicon lexicon(Stretch stretch) {
        return lexicons.get(stretch.segment());
    }

    /** Matches the codes that {@code codes} refers to, so that {@code code:} can be answered. */
    Map<String, CodeMatches> prepare() {
        Map<String, CodeMatches> kept = new HashMap<>();
        for (String code : rules.referred()) {
            CodeMatches matches = submit(code).join();
            knowledge.coded().add(matches);
            kept.put(code, matches);
        }
        return kept;
    }

    /** Delivers the matches of all codes in the order of the rule set. */
    void run(Consumer<CodeMatches> sink) {
        Map<String, CodeMatches> kept = prepare();
        Deque<Pending> running = new ArrayDeque<>();
        for (String code : rules.codes()) {
            running.add(
                    kept.containsKey(code) ? new Pending(code, Optional.of(kept.get(code)), List.of()) : submit(code));
            if (running.size() > AHEAD) {
                sink.accept(running.remove().join());
            }
        }
        while (!running.isEmpty()) {
            sink.accept(running.remove().join());
        }
    }

    private record Pending(String code, Optional<CodeMatches> known, Collection<Workers.Result<Rows>> parts) {
        CodeMatches join() {
            return known.orElseGet(() ->
                    Rows.join(code, parts.stream().map(Workers.Result::get).toList()));
        }
    }

    private Pending submit(String code) {
        List<Workers.Result<Rows>> parts = new ArrayList<>();
        for (RuleSet.Group group : rules.groups(code)) {
            List<Stretch> over = stretches(group);
            int each = Math.max(1, (over.size() + PARTS - 1) / PARTS);
            for (int i = 0; i < over.size(); i += each) {
                List<Stretch> some = over.subList(i, Math.min(over.size(), i + each));
                parts.add(workers.submit(walk -> count(group, some, walk)));
            }
        }
        return new Pending(code, Optional.empty(), parts);
    }

    private Rows count(RuleSet.Group group, List<Stretch> over, PostingsWalk walk) {
        Rows rows = new Rows();
        try {
            for (Stretch stretch : over) {
                finder(stretch, group.unit(), walk).count(group, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The stretches for looking at places in units of that kind. */
    List<Stretch> stretchesOfSource(Unit unit) {
        return unit.kind() == Unit.Kind.SOURCE ? whole : stretches;
    }

    /** The stretches that suit the unit and the rules of {@code group}. */
    List<Stretch> stretches(RuleSet.Group group) {
        if (group.unit().kind() == Unit.Kind.SOURCE) {
            return whole;
        }
        return group.unit().kind() == Unit.Kind.TURN && group.any() instanceof Node.Fits ? counted : stretches;
    }

    UnitFinder finder(Stretch stretch, Unit unit, PostingsWalk walk) {
        Walls walls = new Walls(stretch, unit.kind());
        return new UnitFinder(stretch, walk, walls, new Evaluation(stretch, lexicon(stretch), walk, walls, knowledge));
    }
}
