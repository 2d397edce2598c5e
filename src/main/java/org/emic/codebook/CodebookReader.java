package org.emic.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.emic.model.Place;
import org.emic.model.Span;

/** Reads codebooks: YAML and JSON, and tables by their name ({@code .csv}, {@code .tsv}). */
public final class CodebookReader {

    /** Bytes of a file. The largest codebook known to us has a tenth of it. */
    public static final int LARGEST = 10_000_000;

    private CodebookReader() {}

    /**
     * Reads a file.
     *
     * @param name as messages call it
     * @return with an error, and no codebook, also if the file is not there or cannot be read
     */
    public static ReadCodebook read(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            Problems problems = new Problems();
            boolean missing = !Files.exists(file);
            problems.error(
                    "CBK-001",
                    Place.file(name),
                    missing ? "there is no such file" : "the file cannot be read",
                    missing ? "check the path" : "check that it is a file, and that you may read it");
            return new ReadCodebook(Optional.empty(), FieldPlaces.NONE, problems.inOrder());
        }
    }

    /**
     * Reads the bytes of a file: UTF-8, or UTF-16 with a byte order mark. Never throws, whatever they hold.
     *
     * @param name as messages call it; its ending says whether it is a table
     */
    public static ReadCodebook read(String name, byte[] bytes) {
        return read(name, problems -> tree(name, bytes, problems));
    }

    private static ReadCodebook read(String name, Function<Problems, Optional<Node>> tree) {
        Problems problems = new Problems();
        Optional<HeaderReader.Placed> read;
        try {
            read = tree.apply(problems).flatMap(root -> new HeaderReader(name, problems).read(root));
        } catch (Problems.TooMany e) {
            problems.giveUp(name);
            read = Optional.empty();
        }
        return new ReadCodebook(
                read.map(HeaderReader.Placed::codebook),
                read.map(HeaderReader.Placed::places).orElse(FieldPlaces.NONE),
                problems.inOrder());
    }

    /** Reads the bytes of a YAML or JSON file, whatever its name ends in. */
    public static ReadCodebook readYaml(String name, byte[] bytes) {
        return read(name, problems -> text(name, bytes, problems).flatMap(file -> YamlTree.read(file, problems)));
    }

    /**
     * Reads a table whose cells are there already, as those of a workbook are.
     *
     * @param name as messages call the file; the codebook is named after it
     * @param rows at least one, which names the columns
     */
    public static ReadCodebook readTable(String name, List<List<Scalar>> rows) {
        return read(name, problems -> CsvTree.read(name, rows, problems));
    }

    /**
     * Reads what another reader has cut into pieces: the mapping that YAML would have.
     *
     * @param name as messages call the file
     */
    public static ReadCodebook readTree(String name, Node root) {
        return read(name, problems -> Optional.of(root));
    }

    private static Optional<Node> tree(String name, byte[] bytes, Problems problems) {
        return text(name, bytes, problems).flatMap(file -> {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean table = lower.endsWith(".csv") || lower.endsWith(".tsv");
            return table ? CsvTree.read(file, problems) : YamlTree.read(file, problems);
        });
    }

    /** The words of a file; empty, and told, if it is no text. */
    static Optional<FileText> text(String name, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.error(
                    "CBK-002",
                    Place.file(name),
                    "a file of more than 10 MB",
                    "no codebook is that long: is it a transcript?");
            return Optional.empty();
        }
        Optional<String> text = Encoding.of(bytes).decode(bytes);
        if (text.isEmpty()) {
            problems.error("CBK-001", Place.file(name), "the file is not in UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
        FileText file = new FileText(name, text.get());
        return printable(file, problems) ? Optional.of(file) : Optional.empty();
    }

    private static boolean printable(FileText file, Problems problems) {
        String text = file.text();
        if (text.isBlank()) {
            problems.error(
                    "CBK-007",
                    Place.file(file.name()),
                    "the file is empty",
                    "a codebook begins with 'emic: " + HeaderReader.FORMAT + "'");
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != 0x85;
            if (control || c == 0xfffe || c == 0xffff || (c >= 0xd800 && c <= 0xdfff)) {
                problems.error(
                        "CBK-001",
                        file.place(new Span(i, i + 1)),
                        String.format(Locale.ROOT, "the character U+%04X, which no text has", c),
                        "is this a text file? Else delete the character");
                return false;
            }
        }
        return true;
    }
}
