package org.emic.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.emic.index.RuleSet;
import org.emic.index.Study;
import org.emic.index.TextIndex;
import org.emic.index.Words;
import org.emic.model.Codebook;
import org.emic.model.Source;

/**
 * Applies the rules of a codebook, and only what has to be applied again: codes whose {@link CodeKeys key} changed to all
 * sources, the others to sources whose {@link Fingerprints fingerprint} changed. What comes out does not depend on what
 * was there before.
 */
public final class RuleCoder {

    private final Codebook codebook;
    private final Map<String, String> keys;
    private final CodeKeys codeKeys;
    private final Study study;
    private final Map<String, String> fingerprints;
    private final Optional<AppliedCodings> before;

    /** Names the way rules are evaluated: codings by another one are not those of today. */
    private static final String ENGINE = "rules-1/" + Words.ANALYZER + "/"
            + Optional.ofNullable(RuleCoder.class.getPackage().getImplementationVersion())
                    .orElse("");

    /**
     * @param study its sources by id
     * @param fingerprint of a source, as {@link Fingerprints#of} makes it
     * @param before the last application, where there is one
     */
    public RuleCoder(
            Codebook codebook, Study study, Function<Source, String> fingerprint, Optional<AppliedCodings> before) {
        this.codebook = codebook;
        this.codeKeys = new CodeKeys(codebook, ENGINE);
        this.keys = codeKeys.all();
        this.study = study;
        this.fingerprints = new LinkedHashMap<>();
        for (Source source : study.sources()) {
            String mark = Fingerprints.with(fingerprint.apply(source), source, study.roles());
            fingerprints.put(source.id(), mark);
        }
        this.before = before;
    }

    /** Whether the last application is that of today. */
    public boolean isCurrent() {
        return before.isPresent()
                && before.get().codebook().equals(codebook.name())
                && before.get().version().equals(codebook.version())
                && List.copyOf(before.get().head().sources().entrySet()).equals(List.copyOf(fingerprints.entrySet()))
                && List.copyOf(keysBefore().entrySet()).equals(List.copyOf(keys.entrySet()));
    }

    /** How many sources the last application did not see as they are now. */
    public int changedSources() {
        return changed().size();
    }

    /** How many codes have to be applied again to all sources. */
    public int changedCodes() {
        return newCodes().size();
    }

    /** What became of each code if the last application is that of today: nothing. */
    public List<CodeChange> unchanged() {
        return before.map(AppliedCodings::tallies).orElse(List.of()).stream()
                .map(tally -> new CodeChange(tally, 0, 0))
                .toList();
    }

    /**
     * Applies what has to be applied by an index of the study's sources as they are now, and writes the whole outcome.
     *
     * @param scratch a temporary file, made and deleted
     * @return what became of each code, in the codebook's order
     */
    public List<CodeChange> apply(TextIndex index, Path scratch, OutputStream to) throws IOException {
        return apply(
                (part, only, each) -> index.match(RuleSet.of(part), study, only, matches -> {
                    try {
                        each.found(matches.code(), new MatchUnits(matches));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }),
                scratch,
                to);
    }

    /**
     * Applies what has to be applied, and writes the whole outcome to {@code to}.
     *
     * @param scratch a temporary file, made and deleted
     * @return what became of each code, in the codebook's order
     */
    List<CodeChange> apply(Matcher matcher, Path scratch, OutputStream to) throws IOException {
        Set<String> again = newCodes();
        Set<String> kept = new LinkedHashSet<>(keys.keySet());
        kept.removeAll(again);
        Set<String> changed = changed();
        Ranks ranks = Ranks.of(before.map(AppliedCodings::sources).orElse(List.of()), fingerprints.keySet(), changed);
        try (Spool spool = new Spool(scratch)) {
            if (!changed.isEmpty()) {
                run(matcher, kept, source -> changed.contains(source.id()), spool::add);
            }
            Outcome outcome = new Outcome(new Outcome.Plan(keys, again, ranks), earlier(spool), to);
            run(matcher, again, source -> true, outcome::add);
            return outcome.end(new AppliedCodings.Head(codebook.name(), codebook.version(), fingerprints, Map.of()));
        }
    }

    private void run(Matcher matcher, Set<String> codes, Predicate<Source> only, Matcher.Receiver each)
            throws IOException {
        if (codes.isEmpty() || study.sources().isEmpty()) {
            return;
        }
        Set<String> needed = new HashSet<>();
        codes.forEach(code -> needed.addAll(codeKeys.needed(code)));
        matcher.match(CodebookPart.of(codebook, needed), only, (code, units) -> {
            if (codes.contains(code)) {
                each.found(code, units);
            }
        });
    }

    private Outcome.Earlier earlier(Spool spool) {
        return new Outcome.Earlier() {
            @Override
            public Units before(String code) {
                return unitsBefore(code);
            }

            @Override
            public Units found(String code) throws IOException {
                return spool.units(code);
            }
        };
    }

    private Units unitsBefore(String code) {
        return before.filter(applied -> applied.head().blocks().containsKey(code))
                .map(applied -> applied.units(code))
                .orElseGet(() -> new BlockUnits(PackedInput.empty()));
    }

    private Map<String, String> keysBefore() {
        Map<String, String> all = new LinkedHashMap<>();
        before.ifPresent(applied -> applied.head().blocks().forEach((code, block) -> all.put(code, block.key())));
        return all;
    }

    private Set<String> newCodes() {
        Map<String, String> old = keysBefore();
        Set<String> codes = new LinkedHashSet<>();
        keys.forEach((code, key) -> {
            if (!key.equals(old.get(code))) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** The sources that the last application did not see as they are today. */
    private Set<String> changed() {
        Map<String, String> old =
                before.map(applied -> applied.head().sources()).orElse(Map.of());
        Set<String> ids = new HashSet<>();
        fingerprints.forEach((id, fingerprint) -> {
            if (!fingerprint.equals(old.get(id))) {
                ids.add(id);
            }
        });
        return ids;
    }
}
