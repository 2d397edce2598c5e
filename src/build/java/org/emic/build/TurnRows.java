package org.emic.build;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a workbook: one row a turn, below lines that begin with {@code #}.
 *
 * @param header the names of the three columns
 * @param rows in their order
 */
record TurnRows(List<String> header, List<Row> rows) {

    /**
     * A row.
     *
     * @param seconds from the recording's start
     * @param speaker empty where nobody is named
     * @param text what was said
     */
    record Row(int seconds, String speaker, String text) {}

    private static final List<String> HEADER = List.of("time", "speaker", "text");

    /** @throws IllegalArgumentException if its columns are others, or a time is none; the message names file and row */
    static TurnRows read(Path file) throws IOException {
        String table = Files.readAllLines(file).stream()
                .dropWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        List<String[]> cells;
        try (CSVReader csv = new CSVReaderBuilder(new StringReader(table))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            cells = csv.readAll();
        } catch (CsvException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
        if (cells.isEmpty() || !List.of(cells.get(0)).equals(HEADER)) {
            throw new IllegalArgumentException(file + ": the columns are " + String.join(",", HEADER));
        }
        return new TurnRows(
                HEADER,
                cells.stream().skip(1).map(each -> row(List.of(each), file)).toList());
    }

    private static Row row(List<String> cells, Path file) {
        try {
            return new Row(LocalTime.parse(cells.get(0)).toSecondOfDay(), cells.get(1), cells.get(2));
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(file + ": a row is 00:01:02,speaker,text and not " + cells, e);
        }
    }
}
