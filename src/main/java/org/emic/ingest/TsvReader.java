package org.emic.ingest;

import java.util.List;
import java.util.Optional;

/** Reads tab-separated tables, such as speech recognition writes; {@link Tables} says what becomes of the rows. */
final class TsvReader implements Reader {

    @Override
    public String id() {
        return "tsv";
    }

    @Override
    public List<String> extensions() {
        return List.of("tsv", "tab");
    }

    @Override
    public String summary() {
        return "tab-separated table, one row a turn or one row a respondent";
    }

    @Override
    public Reading read(RawFile file) {
        return CsvReader.read(file, Optional.of('\t'));
    }
}
