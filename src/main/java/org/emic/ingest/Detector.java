package org.emic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.emic.diagnostic.Diagnostic;

/**
 * Finds out which reader a file is for. The content decides: a {@code .doc} that is RTF and a workbook named
 * {@code .csv} are common, and reading them as what they are called gives rubbish. Among the formats that are all plain
 * text (txt, md, csv, tsv, jsonl) the name decides, unless the content cannot be that. Where name and content disagree a
 * note says so.
 */
final class Detector {

    private static final int PDF_WITHIN = 1024;

    private final RawFile file;
    private final List<Reader> readers;
    private final String extension;
    private final List<Diagnostic> notes = new ArrayList<>();

    private Detector(RawFile file, List<Reader> readers) {
        this.file = file;
        this.readers = readers;
        String name = file.name().substring(file.name().lastIndexOf('/') + 1).strip();
        int dot = name.lastIndexOf('.');
        this.extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Which of {@code readers} is for {@code file}. Never throws. */
    static Detected detect(RawFile file, List<Reader> readers) {
        return new Detector(file, readers).detect();
    }

    private Detected detect() {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            return failed("ING-050", "the file is empty", "check that the transcript was saved or exported completely");
        }
        if (Signature.begins(bytes, "PK\u0003\u0004") || Signature.begins(bytes, "PK\u0005\u0006")) {
            return kind(() -> ZipKind.of(file));
        }
        if (Signature.begins(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return kind(() -> OleKind.of(file));
        }
        if (isPdf()) {
            return certain("pdf");
        }
        Optional<TextShape> shape = TextShape.of(bytes);
        Optional<Foreign> signature = Signature.of(bytes);
        if (signature.isPresent()) {
            return foreign(signature.get());
        }
        return shape.isPresent() ? text(shape.get()) : notText();
    }

    private boolean isPdf() {
        if (Signature.begins(file.bytes(), "%PDF-")) {
            return true;
        }
        int end = Math.min(PDF_WITHIN, file.bytes().length);
        return extension.equals("pdf")
                && new String(file.bytes(), 0, end, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private Detected kind(Supplier<FileKind> look) {
        FileKind kind = look.get();
        if (kind instanceof FileKind.Read read) {
            return certain(read.reader());
        }
        if (kind instanceof FileKind.NotRead other) {
            return foreign(other.format());
        }
        return new Detected(Optional.empty(), List.of(((FileKind.Broken) kind).why()));
    }

    private Detected text(TextShape shape) {
        if (shape.isBlank()) {
            return failed(
                    "ING-050",
                    "the file has no text, only blank space",
                    "check that the transcript was saved completely");
        }
        Optional<String> certain = shape.certain();
        if (certain.isPresent()) {
            return certain(certain.get());
        }
        Optional<Foreign> foreign =
                shape.foreign().or(() -> Foreign.byExtension(extension).filter(each -> !each.equals(Foreign.XLS)));
        if (foreign.isPresent()) {
            return foreign(foreign.get());
        }
        Optional<String> named = named();
        if (shape.isJsonArray() && named.filter(id -> id.equals("jsonl")).isPresent()) {
            return foreign(Foreign.JSON);
        }
        if (named.filter(id -> isPlain(id) || (id.equals("html") && shape.hasTags()))
                .isPresent()) {
            return found(named.get());
        }
        String guess = shape.guess();
        if (named.isEmpty()) {
            note(
                    "ING-054",
                    "nothing in the name says what it is; read as " + guess,
                    "rename it (" + extensions() + ") if it is something else");
            return found(guess);
        }
        return certain(guess);
    }

    /** Formats that any text may be: only their names tell them apart. */
    private static boolean isPlain(String id) {
        return List.of("txt", "md", "csv", "tsv", "jsonl", "vtt", "srt").contains(id);
    }

    private Optional<String> named() {
        return readers.stream()
                .filter(reader -> reader.extensions().contains(extension))
                .map(Reader::id)
                .findFirst();
    }

    private Detected certain(String id) {
        if (named().filter(id::equals).isEmpty() && !extension.isEmpty()) {
            note("ING-051", "the name says ." + extension + ", the content is " + id + "; read as " + id, "");
        }
        return found(id);
    }

    private Detected found(String id) {
        Optional<Reader> reader =
                readers.stream().filter(each -> each.id().equals(id)).findFirst();
        if (reader.isEmpty()) {
            return failed("ING-052", "the content is " + id + ", which is not read", "formats that are read: " + ids());
        }
        return new Detected(reader, notes);
    }

    private Detected foreign(Foreign format) {
        return failed("ING-052", "the file is " + format.name() + ", which is not read", format.instead());
    }

    private Detected notText() {
        Optional<Foreign> named = Foreign.byExtension(extension);
        if (named.isPresent()) {
            return foreign(named.get());
        }
        String called = named().map(id -> ", although its name says " + id).orElse("");
        return failed(
                "ING-053", "the file is no text and of no known format" + called, "formats that are read: " + ids());
    }

    private Detected failed(String id, String message, String hint) {
        return new Detected(Optional.empty(), List.of(Diagnostic.error(id, file.place(), message, hint)));
    }

    private void note(String id, String message, String hint) {
        notes.add(Diagnostic.note(id, file.place(), message, hint));
    }

    private String ids() {
        return String.join(", ", readers.stream().map(Reader::id).toList());
    }

    private String extensions() {
        return String.join(
                ", ",
                readers.stream().map(reader -> "." + reader.extensions().get(0)).toList());
    }
}
