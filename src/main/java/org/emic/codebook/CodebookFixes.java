package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.Span;

/**
 * Corrects in a codebook's file what can be meant in one way only: ids that are no slugs, with all that names them; links and
 * {@code code:} that mean an id but write it otherwise; colours; white space that stands there twice. Everything else in the
 * file, comments and order among it, stays as it is, byte for byte.
 */
public final class CodebookFixes {

    private CodebookFixes() {}

    /**
     * A correction.
     *
     * @param id of the finding that it answers
     * @param place where it is made
     * @param before what stood there
     * @param after what stands there now
     */
    public record Fix(String id, Place place, String before, String after) {}

    /**
     * A file, corrected.
     *
     * @param content the bytes of the file; those that were there if nothing was corrected
     * @param fixes in the file's order
     * @param refused what was left alone, and why
     */
    public record Fixed(byte[] content, List<Fix> fixes, List<Diagnostic> refused) {
        /** Copies the lists, so that later changes do not show. */
        public Fixed {
            fixes = List.copyOf(fixes);
            refused = List.copyOf(refused);
        }
    }

    /** A correction and the stretch of the file it replaces. */
    record Edit(Span span, Fix fix) {}

    /**
     * Corrects a file. A table, or what is no codebook, is left alone.
     *
     * @param name as messages call it
     * @param inUse whether somebody coded by that id: such an id stays
     */
    public static Fixed of(String name, byte[] content, Predicate<String> inUse) {
        Problems problems = new Problems();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean table = lower.endsWith(".csv") || lower.endsWith(".tsv");
        Optional<FileText> file = table ? Optional.empty() : CodebookReader.text(name, content, problems);
        Optional<Node> root = file.flatMap(text -> YamlTree.read(text, problems));
        if (root.isEmpty()) {
            return new Fixed(content, List.of(), List.of());
        }
        List<FixableCode> codes = FixableCode.all(root.get());
        IdFixes ids = new IdFixes(file.get(), codes, inUse);
        List<Edit> edits = new ArrayList<>(ids.edits());
        edits.addAll(new WordFixes(file.get()).edits(codes));
        List<Edit> apart = apart(edits);
        byte[] corrected = apart.isEmpty() ? content : Encoding.of(content).encode(applied(file.get(), apart));
        return new Fixed(corrected, apart.stream().map(Edit::fix).toList(), ids.refused());
    }

    /** The words of a file, as far as they are words. */
    public static String text(byte[] content) {
        return Encoding.of(content).decode(content).orElse("");
    }

    /** In the file's order; of two that meet the one that was found first. */
    private static List<Edit> apart(List<Edit> edits) {
        TreeMap<Integer, Edit> apart = new TreeMap<>();
        for (Edit edit : edits) {
            Map.Entry<Integer, Edit> before = apart.lowerEntry(edit.span().end());
            if (before == null || !before.getValue().span().overlaps(edit.span())) {
                apart.put(edit.span().start(), edit);
            }
        }
        return List.copyOf(apart.values());
    }

    private static String applied(FileText file, List<Edit> edits) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            text.append(file.text(), at, edit.span().start()).append(edit.fix().after());
            at = edit.span().end();
        }
        return text.append(file.text(), at, file.text().length()).toString();
    }
}
