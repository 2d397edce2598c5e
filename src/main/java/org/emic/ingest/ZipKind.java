package org.emic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/** What a ZIP archive is, by its parts. */
final class ZipKind {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private ZipKind() {}

    static FileKind of(RawFile file) {
        try (Archive archive = Archive.open(file)) {
            return of(archive);
        } catch (Unreadable e) {
            return new FileKind.Broken(e.why());
        }
    }

    private static FileKind of(Archive archive) throws Unreadable {
        SortedSet<String> names = archive.names();
        String mime = head(archive, "mimetype").strip();
        if (mime.startsWith(OPEN_DOCUMENT)) {
            return openDocument(mime.substring(OPEN_DOCUMENT.length()));
        }
        if (mime.equals("application/epub+zip")) {
            return new FileKind.NotRead(Foreign.EPUB);
        }
        Optional<FileKind> office = office(head(archive, "[Content_Types].xml"));
        if (office.isPresent()) {
            return office.get();
        }
        if (names.contains("word/document.xml")) {
            return new FileKind.Read("docx");
        }
        if (names.contains("xl/workbook.xml")) {
            return new FileKind.Read("xlsx");
        }
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".qde"))) {
            return new FileKind.NotRead(Foreign.REFI);
        }
        if (names.stream().anyMatch(name -> name.startsWith("Index/") || name.equals("Index.zip"))) {
            return new FileKind.NotRead(Foreign.PAGES);
        }
        return new FileKind.NotRead(Foreign.ARCHIVE);
    }

    private static FileKind openDocument(String type) {
        if (type.startsWith("text")) {
            return new FileKind.Read("odt");
        }
        if (type.startsWith("spreadsheet")) {
            return new FileKind.NotRead(Foreign.ODS);
        }
        return new FileKind.NotRead(type.startsWith("presentation") ? Foreign.SLIDES : Foreign.ODF);
    }

    /** Templates and documents with macros have the same text; macros are never looked at. */
    private static Optional<FileKind> office(String types) {
        if (types.contains("wordprocessingml.document.main+xml")
                || types.contains("wordprocessingml.template.main+xml")
                || types.contains("ms-word.document.macroEnabled.main+xml")
                || types.contains("ms-word.template.macroEnabledTemplate.main+xml")) {
            return Optional.of(new FileKind.Read("docx"));
        }
        if (types.contains("spreadsheetml.sheet.main+xml")
                || types.contains("spreadsheetml.template.main+xml")
                || types.contains("ms-excel.sheet.macroEnabled.main+xml")) {
            return Optional.of(new FileKind.Read("xlsx"));
        }
        if (types.contains("ms-excel.sheet.binary")) {
            return Optional.of(new FileKind.NotRead(Foreign.XLS));
        }
        return types.contains("presentationml.") ? Optional.of(new FileKind.NotRead(Foreign.SLIDES)) : Optional.empty();
    }

    private static String head(Archive archive, String name) throws Unreadable {
        return new String(archive.part(name).orElse(new byte[0]), StandardCharsets.ISO_8859_1);
    }
}
