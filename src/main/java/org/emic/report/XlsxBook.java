package org.emic.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook whose bytes depend on nothing but what is written into it. The library states when a file was made, which
 * cannot be turned off; so it writes to a temporary file (which only its owner can read), and that is copied without the
 * date. The file is deleted then, or at the latest when the program ends.
 */
final class XlsxBook {

    private static final int LONGEST_NAME = 31;
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String WITHOUT_DATE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Emic</dc:creator></cp:coreProperties>
            """;

    /** Not the first moment a zip can hold: for that one the time zone is written too. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path draft;
    private final OutputStream drafting;
    private final Workbook workbook;

    XlsxBook() throws IOException {
        draft = Files.createTempFile("emic-", ".xlsx");
        draft.toFile().deleteOnExit();
        drafting = Files.newOutputStream(draft);
        workbook = new Workbook(drafting, "Emic", null);
    }

    Workbook workbook() {
        return workbook;
    }

    /** Finishes the workbook and copies it to {@code out}. */
    void finish(OutputStream out) throws IOException {
        workbook.finish();
        drafting.close();
        try (ZipFile zip = new ZipFile(draft.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(out);
            for (ZipEntry each : Collections.list(zip.entries())) {
                ZipEntry entry = new ZipEntry(each.getName());
                entry.setTimeLocal(ALWAYS);
                copy.putNextEntry(entry);
                if (each.getName().equals(PROPERTIES)) {
                    copy.write(WITHOUT_DATE.getBytes(StandardCharsets.UTF_8));
                } else {
                    try (InputStream in = zip.getInputStream(each)) {
                        in.transferTo(copy);
                    }
                }
            }
            copy.finish();
        }
        Files.delete(draft);
        out.flush();
    }

    /** {@code name}, with its number from the second sheet on, without what a sheet's name may not hold. */
    static String sheetName(String name, int number) {
        String suffix = number == 1 ? "" : " " + number;
        String legal = Shown.line(name).replaceAll("[/\\\\?*\\[\\]:']", "-");
        int end = Math.min(legal.length(), LONGEST_NAME - suffix.length());
        return (legal.isBlank() ? "table" : legal.substring(0, end)) + suffix;
    }
}
