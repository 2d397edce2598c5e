package org.emic.ingest;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/**
 * Reads delimited text (RFC 4180): finds the delimiter, keeps line breaks and doubled quotes of quoted cells, knows the
 * line of each row. Whatever a cell holds is kept; nothing is an escape but the doubled quote.
 */
final class CsvGrid {

    /** A quoted cell of more lines than this is a quote somebody forgot to close. */
    private static final int MOST_LINES_OF_A_CELL = 2000;

    private static final int SAMPLE = 50;

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private CsvGrid() {}

    /**
     * @param text with {@code \n} only
     * @param delimiter a tab for tab-separated files; empty to find it out
     */
    static Grid read(String name, String text, Optional<Character> delimiter) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int first = 0;
        Optional<Character> known = delimiter;
        if (lines.get(0).matches("sep=.")) {
            known = Optional.of(lines.get(0).charAt(4));
            first = 1;
        }
        char between = known.orElseGet(() -> guess(lines));
        if (between == '\t' && isPlain(lines.subList(first, lines.size()))) {
            return plain(name, lines, first);
        }
        return quoted(name, lines, first, between);
    }

    /** Speech recognition writes tab-separated text without any quoting, so that a quote is just a character there. */
    private static boolean isPlain(List<String> lines) {
        long tabs = -1;
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            long own = line.chars().filter(c -> c == '\t').count();
            if (tabs >= 0 && own != tabs) {
                return false;
            }
            tabs = own;
            for (String cell : line.split("\t", -1)) {
                if (cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Grid plain(String name, List<String> lines, int first) {
        Rows rows = new Rows(name, '\t');
        for (int i = first; i < lines.size(); i++) {
            rows.add(i + 1, Arrays.asList(lines.get(i).split("\t", -1)), lines.get(i));
        }
        return rows.grid(lines);
    }

    private static Grid quoted(String name, List<String> lines, int first, char delimiter) {
        RFC4180Parser parser =
                new RFC4180ParserBuilder().withSeparator(delimiter).build();
        Rows rows = new Rows(name, delimiter);
        int i = first;
        while (i < lines.size()) {
            int start = i;
            List<String> cells = new ArrayList<>(parse(parser, lines.get(i++)));
            while (parser.isPending() && i < lines.size() && i - start < MOST_LINES_OF_A_CELL) {
                cells.addAll(parse(parser, lines.get(i++)));
            }
            if (parser.isPending()) {
                Place place = new Place(name, start + 1, 0, 0, lines.get(start));
                return Grid.failed(Diagnostic.error(
                        "ING-110",
                        place,
                        "a quoted cell begins in this row and is never closed",
                        "close it with \", and write a quote inside a quoted cell twice: \"\""));
            }
            rows.add(start + 1, cells, i - start == 1 ? lines.get(start) : "");
        }
        return rows.grid(lines);
    }

    private static List<String> parse(RFC4180Parser parser, String line) {
        try {
            String[] cells = parser.parseLineMulti(line);
            return cells == null ? List.of() : Arrays.asList(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** The delimiter that cuts most of the first rows into the same number of cells, and the most of them. */
    private static char guess(List<String> lines) {
        char best = ',';
        double bestScore = 0;
        for (char delimiter : DELIMITERS) {
            double score = score(lines, delimiter);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(List<String> lines, char delimiter) {
        RFC4180Parser parser =
                new RFC4180ParserBuilder().withSeparator(delimiter).build();
        List<Integer> widths = new ArrayList<>();
        int width = 0;
        for (String line : lines.subList(0, Math.min(SAMPLE * 4, lines.size()))) {
            width += parse(parser, line).size();
            if (!parser.isPending()) {
                if (!line.isBlank()) {
                    widths.add(width);
                }
                width = 0;
            }
            if (widths.size() == SAMPLE) {
                break;
            }
        }
        if (widths.isEmpty() || widths.get(0) < 2) {
            return 0;
        }
        int usual = widths.get(0);
        return (double) Collections.frequency(widths, usual) / widths.size() + Math.min(usual, 99) / 1000.0;
    }

    /** Rows as they come, empty ones counted. */
    private static final class Rows {
        private final String name;
        private final char delimiter;
        private final List<GridRow> rows = new ArrayList<>();
        private int empty;

        Rows(String name, char delimiter) {
            this.name = name;
            this.delimiter = delimiter;
        }

        void add(int line, List<String> cells, String raw) {
            GridRow row = new GridRow(line, cells, raw, delimiter);
            if (row.isEmpty()) {
                empty++;
            } else {
                rows.add(row);
            }
        }

        Grid grid(List<String> lines) {
            int last = lines.get(lines.size() - 1).isEmpty() ? 1 : 0;
            int without = empty - last;
            if (without <= 0) {
                return new Grid(rows, List.of(), "");
            }
            String what = without == 1 ? "1 empty row was" : without + " empty rows were";
            return new Grid(rows, List.of(Diagnostic.note("ING-111", Place.file(name), what + " left out", "")), "");
        }
    }
}
