package org.emic.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Attributes;
import org.emic.model.Source;

/**
 * What tables tell about sources, joined to them as they come in: one row a source, or one row a case. The column {@code
 * source} or {@code file} names a source by its id, its file's name with or without extension, its path below the ingested
 * folder, or the part of a file; in a table without such a column {@code case} names the case whose sources the row is for.
 * All other columns are attributes; {@code kind} and {@code title} set those.
 *
 * <p>A column is a number or a date only if each of its values is one, so that one attribute never has two types.
 */
public final class AttributeTable {

    private final List<AttributeSheet> sheets;

    private AttributeTable(List<AttributeSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /**
     * Reads a table: delimited text or a workbook.
     *
     * @throws EmicException ING-112 to ING-115 if it cannot be read, is empty, or has no column to join by
     */
    public static AttributeTable read(Path path) {
        return new AttributeTable(List.of(new AttributeSheet(path.toString(), Grids.read(path))));
    }

    /** Both tables; where both say something of a source, {@code later} holds. A table of cases may follow one of sources. */
    public AttributeTable and(AttributeTable later) {
        List<AttributeSheet> both = new ArrayList<>(sheets);
        both.addAll(later.sheets);
        return new AttributeTable(both);
    }

    /** What was changed or left out in reading, in order. */
    public List<Diagnostic> diagnostics() {
        return sheets.stream()
                .flatMap(sheet -> sheet.diagnostics().stream())
                .sorted()
                .toList();
    }

    /**
     * What the tables say about a source; {@code kind} and {@code title} are among the names. Empty cells say nothing.
     *
     * @param caseName the case it belongs to as far as known; empty if none
     */
    Map<String, Raw> of(SourceName source, String caseName) {
        Map<String, Raw> values = new TreeMap<>();
        for (AttributeSheet sheet : sheets) {
            String known = Optional.ofNullable(values.get(Attributes.CASE))
                    .map(Raw::written)
                    .orElse(caseName);
            values.putAll(sheet.of(source, known));
        }
        return values;
    }

    /**
     * Which rows joined no source, and which sources have no row; to be asked once all files were read.
     *
     * @param sources all of the project, or those of one ingest
     */
    public List<Diagnostic> leftovers(Collection<Source> sources) {
        return sheets.stream()
                .flatMap(sheet -> sheet.leftovers(sources).stream())
                .sorted()
                .toList();
    }
}
