package org.emic.codebook;

import java.util.List;
import java.util.stream.Collectors;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Unit;

/**
 * Writes codebooks in the forms that {@link CodebookReader} reads. YAML and JSON hold everything a codebook says; what a
 * table cannot hold is the caller's to tell: the header, and line breaks inside an example.
 */
public final class CodebookWriter {

    private CodebookWriter() {}

    /** As YAML for people: long texts folded, quotes where they are needed. */
    public static String yaml(Codebook codebook) {
        return YamlText.of(CodebookFields.of(codebook));
    }

    /** As JSON with the keys of the YAML. */
    public static String json(Codebook codebook) {
        return JsonText.of(CodebookFields.of(codebook));
    }

    /**
     * The rules of a code as lines that {@link FileTree#rule} reads.
     *
     * @param usual the unit that need not be said
     */
    public static List<String> rules(Code code, Unit usual) {
        return code.rules().stream().map(rule -> CodebookRows.rule(rule, usual)).toList();
    }

    /** As the rows of a table: the columns' names, then one code a row, in the codebook's order. */
    public static List<List<String>> rows(Codebook codebook) {
        return CodebookRows.of(codebook);
    }

    /** The rows as CSV (RFC 4180). */
    public static String csv(Codebook codebook) {
        return rows(codebook).stream()
                .map(row -> row.stream().map(CodebookWriter::cell).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean quotes =
                text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t')
                        || !text.equals(text.strip());
        return quotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
