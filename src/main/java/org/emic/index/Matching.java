package org.emic.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    /** How many portions are worked on before the first of them is delivered. */
    private static final int AHEAD = 8;
    /** How many units those may find together. */
    private static final long HELD = 1 << 21;

    private static final int PARTS = 4;

    private final RuleSet rules;
    private final List<Coverage> coverages;
    private final Workers workers;
    private final Map<IndexSegment, Lexicon> lexicons = new HashMap<>();
    private final Evaluation.Knowledge knowledge;
    private final Portions portions;
    private final Cuts all;

    /** The stretches of some sources, by what they are wanted for, each cut when it is wanted. For one thread. */
    private final class Cuts {
        private final Coverage.Window window;
        private final Map<Integer, List<Stretch>> made = new HashMap<>();

        Cuts(Coverage.Window window) {
            this.window = window;
        }

        List<Stretch> of(int tokens, boolean atSources) {
            return made.computeIfAbsent(
                    atSources ? -tokens : tokens,
                    unused -> coverages.stream()
                            .flatMap(coverage -> coverage.stretches(tokens, atSources, window).stream())
                            .toList());
        }
    }

    Matching(RuleSet rules, Study study, List<Coverage> coverages, Workers workers) {
        this.rules = rules;
        this.coverages = coverages;
        this.workers = workers;
        this.knowledge =
                new Evaluation.Knowledge(new Conditions(study), rules.given().orElseGet(CodedPlaces::new));
        lookUp();
        int sources = study.sources().size();
        portions = new Portions(coverages, lexicons.values(), sources);
        all = new Cuts(new Coverage.Window(0, sources));
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

    Evaluation.Knowledge knowledge() {
        return knowledge;
    }

    Lexicon lexicon(Stretch stretch) {
        return lexicons.get(stretch.segment());
    }

    /** Matches the codes that others refer to, so that {@code code:} can be answered. */
    Map<String, CodeMatches> prepare() {
        Map<String, CodeMatches> kept = new HashMap<>();
        for (String code : rules.referred()) {
            CodeMatches matches = join(code, submit(rules.groups(code), all));
            knowledge.coded().add(matches);
            kept.put(code, matches);
        }
        return kept;
    }

    /**
     * Delivers the matches of all codes in the order of the rule set; those of a code that applies very often in several
     * parts, in the order of the sources.
     */
    void run(Consumer<CodeMatches> sink) {
        Map<String, CodeMatches> kept = prepare();
        Deque<Pending> running = new ArrayDeque<>();
        long held = 0;
        for (String code : rules.codes()) {
            if (kept.containsKey(code)) {
                running.add(new Pending(code, 0, Optional.of(kept.get(code)), List.of()));
                continue;
            }
            List<RuleSet.Group> groups = rules.groups(code);
            List<Portions.Portion> cut = portions.of(groups);
            for (Portions.Portion portion : cut) {
                while (running.size() > AHEAD || (!running.isEmpty() && held + portion.atMost() > HELD)) {
                    Pending first = running.remove();
                    held -= first.atMost();
                    sink.accept(first.matches());
                }
                held += portion.atMost();
                Cuts over = cut.size() == 1 ? all : new Cuts(portion.window());
                running.add(new Pending(code, portion.atMost(), Optional.empty(), submit(groups, over)));
            }
        }
        while (!running.isEmpty()) {
            sink.accept(running.remove().matches());
        }
    }

    private record Pending(String code, long atMost, Optional<CodeMatches> known, List<Workers.Result<Rows>> parts) {
        CodeMatches matches() {
            return known.orElseGet(() -> join(code, parts));
        }
    }

    private static CodeMatches join(String code, List<Workers.Result<Rows>> parts) {
        return Rows.join(code, parts.stream().map(Workers.Result::get).toList());
    }

    private List<Workers.Result<Rows>> submit(List<RuleSet.Group> groups, Cuts cuts) {
        List<Workers.Result<Rows>> parts = new ArrayList<>();
        for (RuleSet.Group group : groups) {
            List<Stretch> over = stretches(group, cuts);
            int each = Math.max(1, (over.size() + PARTS - 1) / PARTS);
            for (int i = 0; i < over.size(); i += each) {
                List<Stretch> some = over.subList(i, Math.min(over.size(), i + each));
                parts.add(workers.submit(walk -> count(group, some, walk)));
            }
        }
        return parts;
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
        return all.of(STRETCH, unit.kind() == Unit.Kind.SOURCE);
    }

    /** The stretches that suit the unit and the rules of {@code group}. */
    private static List<Stretch> stretches(RuleSet.Group group, Cuts cuts) {
        boolean countsTurns = group.unit().kind() == Unit.Kind.TURN && group.any() instanceof Node.Fits;
        return cuts.of(countsTurns ? COUNTED : STRETCH, group.unit().kind() == Unit.Kind.SOURCE);
    }

    UnitFinder finder(Stretch stretch, Unit unit, PostingsWalk walk) {
        Walls walls = new Walls(stretch, unit.kind());
        return new UnitFinder(stretch, walk, walls, new Evaluation(stretch, lexicon(stretch), walk, walls, knowledge));
    }
}
