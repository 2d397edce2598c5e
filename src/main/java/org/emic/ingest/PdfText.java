package org.emic.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of each page of a PDF, in the order in which the page was written; a blank line where the layout has a gap
 * between paragraphs. What lies outside the page's edges cannot be seen and is no text: MAXQDA's prints have the margin
 * numbers of all pages below the end of each.
 */
final class PdfText extends PDFTextStripper {

    private PDRectangle visible = new PDRectangle();
    private boolean upright = true;

    private PdfText() throws IOException {
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setArticleEnd("\n");
        setPageEnd("\n");
        setSuppressDuplicateOverlappingText(true);
    }

    static List<List<String>> pages(PDDocument document) throws IOException {
        PdfText stripper = new PdfText();
        try {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(number -> stripper.page(document, number))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> page(PDDocument document, int number) {
        setStartPage(number);
        setEndPage(number);
        try {
            // Some programs (Qt, and so MAXQDA) call the blank of a font a tab. A printed page has no tabs.
            return getText(document).replace('\t', ' ').lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        visible = page.getCropBox();
        upright = page.getRotation() == 0;
        super.processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        boolean seen = text.getX() <= visible.getWidth()
                && text.getX() + text.getWidth() >= 0
                && text.getY() >= 0
                && text.getY() - text.getHeight() <= visible.getHeight();
        if (seen || !upright) {
            super.processTextPosition(text);
        }
    }
}
