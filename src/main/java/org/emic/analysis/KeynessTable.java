package org.emic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emic.model.Source;

/** The table {@code keyness}: which words are more frequent in a target than in a reference, and which less. */
public final class KeynessTable {

    /** The columns of a table for reading, which fit a window of 120; a row of stems has {@code stem} and {@code words} for the first two. */
    private static final List<String> USUAL = List.of(
            "keyness", "target", "reference", "ll_four_cells", "p", "log_ratio", "target_dp", "reference_dp", "reason");

    private static final Comparator<KeyWord> STRONGEST_FIRST = Comparator.comparingInt(KeyWord::block)
            .thenComparing(Comparator.comparingDouble(KeyWord::strength).reversed())
            .thenComparing(Comparator.comparingDouble(KeyWord::likelihood).reversed())
            .thenComparing(KeyWord::name);

    private final KeynessSide target;
    private final KeynessSide reference;
    private final List<Source> study;
    private final WordNames names;
    private final KeynessRequest request;
    private final long both;

    /**
     * A table of what was counted on both sides, with one vocabulary.
     *
     * @param both how many words are in both sides as they were asked for; they were counted in the target only
     * @param study all sources, by the index words were counted with
     */
    public KeynessTable(
            CountedWords target,
            CountedWords reference,
            long both,
            List<Source> study,
            WordNames names,
            KeynessRequest request) {
        this.target = new KeynessSide("target", target, study, request.words().parts());
        this.reference =
                new KeynessSide("reference", reference, study, request.words().parts());
        this.both = both;
        this.study = study;
        this.names = names;
        this.request = request;
    }

    /** The columns that people read; what rows are sorted by is one of them. */
    public List<String> usual() {
        List<String> usual = new ArrayList<>(List.of(request.words().stems() ? "stem" : "word"));
        usual.addAll(USUAL);
        if (!usual.contains(request.sort().word())) {
            usual.add(usual.indexOf("log_ratio"), request.sort().word());
        }
        if (request.words().trace()) {
            usual.addAll(List.of("target_trace", "reference_trace"));
        }
        return usual;
    }

    /** The table. */
    public LongTable table() {
        List<KeyWord> all = IntStream.range(
                        0, Math.max(target.words().bound(), reference.words().bound()))
                .filter(word -> !names.isStopWord(word))
                .mapToObj(this::word)
                .filter(word -> word.together() > 0)
                .toList();
        List<KeyWord> frequent = all.stream()
                .filter(word -> word.together() >= request.words().min())
                .sorted(STRONGEST_FIRST)
                .toList();
        List<KeyWord> asked = frequent.stream().filter(this::isAsked).toList();
        List<KeyWord> shown = new ArrayList<>();
        for (int block = 0; block < 3; block++) {
            int of = block;
            asked.stream()
                    .filter(word -> word.block() == of)
                    .limit(request.words().top().orElse(Integer.MAX_VALUE))
                    .forEach(shown::add);
        }
        Map<String, Map<String, Long>> over = new LinkedHashMap<>();
        WordFooter footer = new WordFooter(study, names, request.words());
        over.put("target", footer.denominators(target.words()));
        over.put("reference", footer.denominators(reference.words()));
        List<String> notes = notes(footer, frequent.size());
        notes.addAll(footer.rows(all.size() - frequent.size(), asked.size() - shown.size()));
        KeynessRows rows = new KeynessRows(target, reference, names, request, isTraced());
        return new LongTable(
                "keyness",
                rows.columns(),
                () -> shown.stream().map(rows::row).iterator(),
                new Footer(List.of(), Map.of(), over, request.filters(), notes));
    }

    private boolean isAsked(KeyWord word) {
        return switch (request.direction()) {
            case POSITIVE -> word.block() == 0;
            case NEGATIVE -> word.block() == 1;
            case BOTH -> true;
        };
    }

    private KeyWord word(int number) {
        Keyness keyness = new Keyness(
                target.words().frequency(number),
                reference.words().frequency(number),
                target.words().words(),
                reference.words().words());
        return KeyWord.of(number, names.name(number), keyness, request.sort());
    }

    private List<String> notes(WordFooter footer, int compared) {
        List<String> notes = new ArrayList<>();
        if (both > 0) {
            notes.add(Counted.of(both, "word") + " of the reference " + (both == 1 ? "is" : "are")
                    + " in the target too, and counted in the target only.");
        }
        notes.add("Log-likelihood is of two terms (Rayson & Garside 2000) or four cells (Dunning 1993); p is of four"
                + " cells and of each word alone, and " + Counted.of(compared, "word")
                + (compared == 1 ? " is" : " are")
                + " compared; bic is of two terms (Wilson 2013).");
        notes.add("For log_ratio (Hardie 2014) 0 is taken as 0.5; percent_difference is %DIFF (Gabrielatos & Marchi"
                + " 2011); dp is 0 where a word is spread evenly (Gries 2008), juilland_d is 1.");
        notes.addAll(footer.dispersion(target.parts(), " of the target"));
        notes.addAll(footer.dispersion(reference.parts(), " of the reference"));
        notes.addAll(footer.stopWords(List.of(target.words(), reference.words())));
        if (request.words().trace() && !isTraced()) {
            notes.add(
                    both > 0
                            ? "No command lists the reference's counts, because part of what its filters choose is in"
                                    + " the target."
                            : "No command lists the reference's counts, because no filter chooses all other words.");
        }
        return notes;
    }

    private boolean isTraced() {
        return both == 0 && !request.reference().isEmpty();
    }
}
