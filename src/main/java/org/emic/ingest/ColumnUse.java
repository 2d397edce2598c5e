package org.emic.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table of words may be for; the names are those of {@code --columns}. */
enum ColumnUse {
    SOURCE,
    CASE,
    RESPONDENT,
    SPEAKER,
    START,
    END,
    TEXT;

    /** Its name in {@code --columns}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The use of that name; {@code time} is another name of {@code start}. */
    static Optional<ColumnUse> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(use -> use.word().equals(wanted) || (use == START && wanted.equals("time")))
                .findFirst();
    }

    static List<String> words() {
        return List.of("source", "case", "respondent", "speaker", "start", "end", "time", "text");
    }
}
