package org.emic.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Guesses which column of a table is what: by usual headers first, then by what the cells look like. A table of facts about
 * sources, which has no column of words, is no transcript; then there is no guess.
 */
final class ColumnGuess {

    /** Mean characters of an answer in people's own words; a column of less is closed. */
    private static final int OPEN_ANSWER = 25;

    private static final double MOSTLY = 0.8;

    private final TableText table;
    private final Map<ColumnUse, Integer> one = new EnumMap<>(ColumnUse.class);

    private ColumnGuess(TableText table) {
        this.table = table;
    }

    static Optional<Columns> of(TableText table) {
        return new ColumnGuess(table).guess();
    }

    private Optional<Columns> guess() {
        for (ColumnUse use : ColumnUse.values()) {
            byHeader(use);
        }
        times();
        List<Integer> open = open();
        Integer named = one.remove(ColumnUse.TEXT);
        boolean clocked = one.containsKey(ColumnUse.START);
        Integer speaker = one.get(ColumnUse.SPEAKER);
        boolean aRowAPerson = speaker != null && !clocked && table.rows().size() > 1 && isKey(speaker);
        if (clocked || (speaker != null && !aRowAPerson)) {
            return turns(named, open);
        }
        if (aRowAPerson) {
            one.putIfAbsent(ColumnUse.RESPONDENT, speaker);
            one.remove(ColumnUse.SPEAKER);
        }
        if (named != null && open.size() <= 1 && !one.containsKey(ColumnUse.RESPONDENT)) {
            return turns(named, open);
        }
        if (named != null && !open.contains(named)) {
            open.add(named);
            open.sort(null);
        }
        return survey(open, named != null);
    }

    private void byHeader(ColumnUse use) {
        for (int column = 0; column < table.width(); column++) {
            if (ColumnWords.is(use, table.headers().get(column)) && !one.containsValue(column)) {
                one.put(use, column);
                return;
            }
        }
    }

    /** Headers of times that hold none are no times; without headers the first columns of times are start and end. */
    private void times() {
        for (ColumnUse use : List.of(ColumnUse.START, ColumnUse.END)) {
            Integer column = one.get(use);
            if (column != null && share(column, TableTime::is) < MOSTLY) {
                one.remove(use);
            }
        }
        for (int column = 0; column < table.width() && !table.named(); column++) {
            if (share(column, cell -> cell.indexOf(':') > 0 && TableTime.is(cell)) >= MOSTLY) {
                ColumnUse use = one.containsKey(ColumnUse.START) ? ColumnUse.END : ColumnUse.START;
                one.putIfAbsent(use, column);
            }
        }
    }

    private Optional<Columns> turns(Integer named, List<Integer> open) {
        Integer words = named != null ? named : longest(open);
        if (words == null) {
            return Optional.empty();
        }
        if (!one.containsKey(ColumnUse.SPEAKER) && !table.named()) {
            speaker(words);
        }
        one.remove(ColumnUse.RESPONDENT);
        return Optional.of(new Columns(false, one, List.of(words)));
    }

    /** Without headers: a column of few short values that come back. */
    private void speaker(int words) {
        for (int column = 0; column < table.width(); column++) {
            List<String> cells = table.cells(column);
            boolean few = cells.size() > 2 && new HashSet<>(cells).size() * 2 <= cells.size() && mean(cells) <= 40;
            if (column != words && few && !one.containsValue(column) && share(column, TableTime::is) < MOSTLY) {
                one.put(ColumnUse.SPEAKER, column);
                return;
            }
        }
    }

    private Optional<Columns> survey(List<Integer> open, boolean named) {
        boolean asks = named
                || open.stream()
                        .anyMatch(
                                column -> ColumnWords.isQuestion(table.headers().get(column)));
        boolean aboutFiles = one.containsKey(ColumnUse.SOURCE) && isKey(one.get(ColumnUse.SOURCE));
        boolean aboutCases = !one.containsKey(ColumnUse.RESPONDENT)
                && one.containsKey(ColumnUse.CASE)
                && isKey(one.get(ColumnUse.CASE));
        if (open.isEmpty() || ((aboutFiles || aboutCases) && !asks)) {
            return Optional.empty();
        }
        if (!table.named() && open.size() == 1) {
            return turns(null, open);
        }
        one.keySet().retainAll(List.of(ColumnUse.RESPONDENT, ColumnUse.CASE));
        Integer respondent = one.get(ColumnUse.RESPONDENT);
        if (respondent != null && !nearlyKey(respondent)) {
            one.remove(ColumnUse.RESPONDENT);
        }
        return Optional.of(new Columns(true, one, open));
    }

    /** Columns of people's own words: long, and hardly two cells alike; or a question's with some length. */
    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            List<String> cells = table.cells(column);
            boolean asked = ColumnWords.isQuestion(table.headers().get(column));
            boolean varied = new HashSet<>(cells).size() * 2 > cells.size();
            boolean wordy = mean(cells) >= OPEN_ANSWER
                    && cells.stream().filter(cell -> cell.indexOf(' ') > 0).count() * 2 > cells.size();
            if (!cells.isEmpty() && varied && !one.containsValue(column) && (wordy || (asked && mean(cells) >= 12))) {
                open.add(column);
            }
        }
        return open;
    }

    private Integer longest(List<Integer> open) {
        return open.stream()
                .max((a, b) -> Double.compare(mean(table.cells(a)), mean(table.cells(b))))
                .orElse(null);
    }

    /** Whether no value of the column stands in two rows, and each row has one. */
    private boolean isKey(int column) {
        List<String> cells = table.cells(column);
        return cells.size() == table.rows().size() && new HashSet<>(cells).size() == cells.size();
    }

    /** A person who answered twice is told, and still a respondent. */
    private boolean nearlyKey(int column) {
        List<String> cells = table.cells(column);
        return cells.size() * 10L >= table.rows().size() * 9L && new HashSet<>(cells).size() * 10L >= cells.size() * 7L;
    }

    private double share(int column, Predicate<String> shape) {
        List<String> cells = table.cells(column);
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(shape).count() / cells.size();
    }

    private static double mean(List<String> cells) {
        return cells.stream().mapToInt(String::length).average().orElse(0);
    }
}
