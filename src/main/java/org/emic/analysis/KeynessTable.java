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

    /** The columns of a table for reading; a row of stems has {@code stem} and {@code words} for the first two. */
    private static final List<String> USUAL = List.of(
            "keyness",
            "target",
            "reference",
            "target_per_1000",
            "reference_per_1000",
            "ll_four_cells",
            "p",
            "bic",
            "log_ratio",
            "percent_difference",
            "target_dp",
            "reference_dp",
            "reason");

    private final Side target;
    private final Side reference;
    private final List<Source> study;
    private final WordNames names;
    private final KeynessRequest request;
    private final long both;

    /** A part of the text, and over what its words are spread. */
    private record Side(String name, CountedWords words, TextParts parts, Spread spread) {
        Side(String name, CountedWords words, List<Source> study, Grouping by) {
            this(name, words, new TextParts(words, study, by));
        }

        private Side(String name, CountedWords words, TextParts parts) {
            this(name, words, parts, parts.spread());
        }

        int sources(int word) {
            return words.to(word) - words.from(word);
        }

        void spread(int word) {
            parts.spread(word, spread);
        }
    }

    private record Word(int number, String name, Keyness keyness, double strength, double likelihood) {

        /** 0 for positive, 1 for negative keyness, 2 for none. */
        int block() {
            int direction = keyness.direction();
            return direction > 0 ? 0 : direction < 0 ? 1 : 2;
        }
    }

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
        this.target = new Side("target", target, study, request.words().parts());
        this.reference = new Side("reference", reference, study, request.words().parts());
        this.both = both;
        this.study = study;
        this.names = names;
        this.request = request;
    }

    /** The columns that people read. */
    public List<String> usual() {
        List<String> usual = new ArrayList<>(List.of(request.words().stems() ? "stem" : "word"));
        usual.addAll(USUAL);
        if (request.words().trace()) {
            usual.addAll(List.of("target_trace", "reference_trace"));
        }
        return usual;
    }

    /** The table. */
    public Table table() {
        List<Word> all = IntStream.range(
                        0, Math.max(target.words().bound(), reference.words().bound()))
                .filter(word -> !names.isStopWord(word))
                .mapToObj(this::word)
                .filter(word -> word.keyness().target() + word.keyness().reference() > 0)
                .toList();
        List<Word> frequent = all.stream()
                .filter(word -> word.keyness().target() + word.keyness().reference()
                        >= request.words().min())
                .sorted(Comparator.comparingInt(Word::block)
                        .thenComparing(
                                Comparator.comparingDouble(Word::strength).reversed())
                        .thenComparing(
                                Comparator.comparingDouble(Word::likelihood).reversed())
                        .thenComparing(Word::name))
                .toList();
        List<Word> asked = frequent.stream().filter(this::isAsked).toList();
        List<Word> shown = new ArrayList<>();
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
        return new Table(
                "keyness",
                columns(),
                shown.stream().map(this::row).toList(),
                new Footer(List.of(), Map.of(), over, request.filters(), notes));
    }

    private boolean isAsked(Word word) {
        return switch (request.direction()) {
            case POSITIVE -> word.block() == 0;
            case NEGATIVE -> word.block() == 1;
            case BOTH -> true;
        };
    }

    private Word word(int number) {
        Keyness keyness = new Keyness(
                target.words().frequency(number),
                reference.words().frequency(number),
                target.words().words(),
                reference.words().words());
        double likelihood = strength(keyness, KeynessRequest.Sort.LL_FOUR_CELLS);
        return new Word(number, names.name(number), keyness, strength(keyness, request.sort()), likelihood);
    }

    /** How far from no difference it is, in either direction; an infinite score is the farthest, one that is none the nearest. */
    private static double strength(Keyness keyness, KeynessRequest.Sort by) {
        Score score = switch (by) {
            case LL_FOUR_CELLS -> keyness.logLikelihoodOfFourCells();
            case LL_TWO_TERMS -> keyness.logLikelihoodOfTwoTerms();
            case BIC -> keyness.bic();
            case LOG_RATIO -> keyness.logRatio();
            case PERCENT_DIFFERENCE -> keyness.percentDifference();
            case ODDS_RATIO -> keyness.oddsRatio();
            case TARGET -> Score.of((double) keyness.target());
            case REFERENCE -> Score.of((double) keyness.reference());
        };
        if (score instanceof Score.Value found) {
            return switch (by) {
                case LOG_RATIO, PERCENT_DIFFERENCE -> Math.abs(found.value());
                case ODDS_RATIO -> Math.abs(StrictMath.log(found.value()));
                default -> found.value();
            };
        }
        return score instanceof Score.Infinite ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    private List<String> notes(WordFooter footer, int compared) {
        List<String> notes = new ArrayList<>();
        if (both > 0) {
            notes.add(WordFooter.many(both, "word") + " of the reference " + (both == 1 ? "is" : "are")
                    + " in the target too, and counted in the target only.");
        }
        notes.add("Log-likelihood is of two terms (Rayson & Garside 2000) or four cells (Dunning 1993); p is of four"
                + " cells and of each word alone, and " + WordFooter.many(compared, "word")
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

    private List<Column> columns() {
        boolean stems = request.words().stems();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(stems ? "stem" : "word"),
                stems ? Column.list("words") : Column.text("form"),
                Column.text("keyness"),
                Column.integer("target"),
                Column.integer("target_words"),
                Column.integer("reference"),
                Column.integer("reference_words"),
                Column.decimal("target_per_1000", 2),
                Column.decimal("reference_per_1000", 2),
                Column.decimal("ll_two_terms", 2),
                Column.decimal("ll_four_cells", 2),
                Column.decimal("p", 4),
                Column.decimal("bic", 2),
                Column.decimal("log_ratio", 2),
                Column.decimal("percent_difference", 1),
                Column.decimal("odds_ratio", 2),
                Column.integer("target_sources"),
                Column.integer("reference_sources"),
                Column.decimal("target_dp", 3),
                Column.decimal("reference_dp", 3),
                Column.decimal("target_juilland_d", 3),
                Column.decimal("reference_juilland_d", 3),
                Column.text("reason")));
        if (request.words().trace()) {
            columns.add(Column.text("target_trace"));
            columns.add(Column.text("reference_trace"));
        }
        return columns;
    }

    private List<Cell> row(Word word) {
        Reasons reasons = new Reasons();
        Keyness keyness = word.keyness();
        int number = word.number();
        target.spread(number);
        reference.spread(number);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(word.name()),
                request.words().stems() ? Cell.of(names.folds(number)) : Cell.of(names.written(number)),
                Cell.of(List.of("positive", "negative", "none").get(word.block())),
                Cell.of(keyness.target()),
                Cell.of(keyness.targetSize()),
                Cell.of(keyness.reference()),
                Cell.of(keyness.referenceSize()),
                Cell.ratio(keyness.target(), keyness.targetSize(), 1000),
                Cell.ratio(keyness.reference(), keyness.referenceSize(), 1000)));
        for (Score score : List.of(
                keyness.logLikelihoodOfTwoTerms(),
                keyness.logLikelihoodOfFourCells(),
                keyness.p(),
                keyness.bic(),
                keyness.logRatio(),
                keyness.percentDifference(),
                keyness.oddsRatio())) {
            cells.add(reasons.cell(score));
        }
        cells.add(Cell.of(target.sources(number)));
        cells.add(Cell.of(reference.sources(number)));
        cells.add(spread(target, PartSizes::dp, number, reasons));
        cells.add(spread(reference, PartSizes::dp, number, reasons));
        cells.add(spread(target, PartSizes::juillandD, number, reasons));
        cells.add(spread(reference, PartSizes::juillandD, number, reasons));
        cells.add(reasons.cell());
        if (request.words().trace()) {
            cells.add(Followed.search(names.rule(number), request.words().filters()));
            cells.add(isTraced() ? Followed.search(names.rule(number), request.reference()) : Cell.EMPTY);
        }
        return cells;
    }

    /** A formula of dispersion. */
    private interface Formula {
        Score of(PartSizes sizes, Spread spread);
    }

    private static Cell spread(Side side, Formula formula, int word, Reasons reasons) {
        Score score = formula.of(side.parts().sizes(), side.spread());
        if (score instanceof Score.Value) {
            return reasons.cell(score);
        }
        if (side.words().frequency(word) == 0) {
            return reasons.none("it never stands in the " + side.name());
        }
        return reasons.none(
                side.spread().isNowhere()
                        ? "it stands in none of the parts of the " + side.name()
                        : "the " + side.name() + " has one part only, over which nothing can be spread");
    }
}
