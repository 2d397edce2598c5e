package org.emic.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A printed document: the facts one below the other under the heading, the title above each page and its number below,
 * labels in bold. Nothing is compressed, and the file's id comes from its title: else it would come from the clock.
 */
final class PdfFile {

    private static final PDRectangle PAGE = PDRectangle.A4;
    private static final float MARGIN = 85;
    private static final float EDGE = 40;
    private static final float LEADING = 15.5f;
    private static final float GAP = 11;

    private final PdfFace plain = PdfFace.of(FontName.TIMES_ROMAN, 12);
    private final PdfFace bold = PdfFace.of(FontName.TIMES_BOLD, 12);
    private final PdfFace italic = PdfFace.of(FontName.TIMES_ITALIC, 12);
    private final PdfFace large = PdfFace.of(FontName.TIMES_BOLD, 16);
    private final PdfFace small = PdfFace.of(FontName.TIMES_ROMAN, 9);
    private final StudyText text;

    private PdfFile(StudyText text) {
        this.text = text;
    }

    static byte[] of(StudyText text) throws IOException {
        return new PdfFile(text).write();
    }

    private byte[] write() throws IOException {
        List<List<PdfPages.Placed>> pages = pages();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId((long) text.title().hashCode());
            document.getDocumentInformation().setTitle(text.title());
            document.getDocumentInformation().setSubject("Fictional sample study for Emic");
            document.getDocumentCatalog().setLanguage("en-GB");
            for (int i = 0; i < pages.size(); i++) {
                PDPage page = new PDPage(PAGE);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
                    show(out, line(text.title(), small), MARGIN, PAGE.getHeight() - EDGE);
                    for (PdfPages.Placed placed : pages.get(i)) {
                        show(out, placed.line(), MARGIN, placed.baseline());
                    }
                    PdfLine number = line("Page " + (i + 1) + " of " + pages.size(), small);
                    show(out, number, (PAGE.getWidth() - number.width()) / 2, EDGE);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private List<List<PdfPages.Placed>> pages() {
        PdfPages pages = new PdfPages(PAGE.getHeight() - MARGIN, MARGIN);
        pages.add(broken(List.of(new PdfLine.Piece(text.heading(), large))), 19, GAP);
        List<PdfLine> facts = text.facts().entrySet().stream()
                .map(fact -> line(fact.getKey() + ": " + fact.getValue(), plain))
                .toList();
        pages.add(facts, LEADING, GAP);
        text.paragraphs().forEach(each -> pages.add(broken(pieces(each)), LEADING, GAP));
        return pages.pages();
    }

    private List<PdfLine.Piece> pieces(Paragraph paragraph) {
        Stream<PdfLine.Piece> label =
                paragraph.label().isEmpty() ? Stream.of() : Stream.of(new PdfLine.Piece(paragraph.label() + " ", bold));
        Stream<PdfLine.Piece> words =
                paragraph.runs().stream().map(run -> new PdfLine.Piece(run.text(), run.emphasised() ? italic : plain));
        return Stream.concat(label, words).collect(Collectors.toList());
    }

    private static List<PdfLine> broken(List<PdfLine.Piece> pieces) {
        return PdfLine.broken(pieces, PAGE.getWidth() - 2 * MARGIN);
    }

    private static PdfLine line(String words, PdfFace face) {
        return new PdfLine(List.of(new PdfLine.Piece(words, face)));
    }

    private static void show(PDPageContentStream out, PdfLine line, float x, float y) throws IOException {
        out.beginText();
        out.newLineAtOffset(x, y);
        for (PdfLine.Piece piece : line.pieces()) {
            out.setFont(piece.face().font(), piece.face().size());
            out.showText(piece.text());
        }
        out.endText();
    }
}
