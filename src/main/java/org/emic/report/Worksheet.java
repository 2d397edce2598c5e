package org.emic.report;

import java.io.IOException;
import java.util.List;

/**
 * Paper for a meeting of coders: each passage in its context, what each of them coded and noted there, and room for what
 * they decide.
 *
 * @param title of the whole
 * @param about what it is of, whole sentences
 */
public record Worksheet(String title, List<String> about, List<WorksheetEntry> entries) {

    /** The endings of file names it can be written under. */
    public static final List<String> ENDINGS = List.of("docx", "md");

    public Worksheet {
        about = List.copyOf(about);
        entries = List.copyOf(entries);
    }

    /**
     * Writes it.
     *
     * @param ending one of {@link #ENDINGS}
     */
    public void write(String ending, Target target) throws IOException {
        if (ending.equals("docx")) {
            DocxWorksheet.write(this, target.bytes(ending));
        } else {
            MarkdownWorksheet.write(this, target);
        }
    }
}
