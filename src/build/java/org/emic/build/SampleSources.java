package org.emic.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the sources of the sample study that are no text files. {@code visit.docx.md} becomes {@code visit.docx}; the name
 * says the format, and each format takes one kind of text.
 */
public final class SampleSources {

    private SampleSources() {}

    /**
     * Run by the build.
     *
     * @param args the folder of the texts, the folder of the templates, and the folder to write to, of which everything
     *     else is removed
     * @throws IOException if a folder cannot be read or written
     * @throws IllegalArgumentException if a text is none of those; the message names its file and line
     */
    public static void main(String[] args) throws IOException {
        Path templates = Path.of(args[1]);
        Path out = Path.of(args[2]);
        Files.createDirectories(out);
        for (Path old : list(out)) {
            Files.delete(old);
        }
        for (Path text : list(Path.of(args[0]))) {
            String name = text.getFileName().toString();
            String built = name.substring(0, name.lastIndexOf('.'));
            Files.write(out.resolve(built), bytes(text, templates));
        }
    }

    private static byte[] bytes(Path text, Path templates) throws IOException {
        String name = text.getFileName().toString();
        String format = name.replaceFirst("^.*?\\.", "");
        return switch (format) {
            case "docx.md" -> DocxFile.of(StudyText.read(text), Template.read(templates.resolve("docx")));
            case "odt.md" -> OdtFile.of(StudyText.read(text), Template.read(templates.resolve("odt")));
            case "pdf.md" -> PdfFile.of(StudyText.read(text));
            case "xlsx.csv" -> XlsxFile.of(TurnRows.read(text), Template.read(templates.resolve("xlsx")));
            default ->
                throw new IllegalArgumentException(text + ": a text is named NAME.docx.md, NAME.odt.md, NAME.pdf.md or"
                        + " NAME.xlsx.csv, after the file it becomes");
        };
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }
}
