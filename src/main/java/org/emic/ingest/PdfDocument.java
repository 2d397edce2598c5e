package org.emic.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.ParagraphBreak;

/** Opens a PDF with PDFBox. Apart from its reader, so that PDFBox loads for a PDF only. */
final class PdfDocument {

    private PdfDocument() {}

    static Extract extract(RawFile file) throws IOException, Unreadable {
        PdfFonts.use();
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            List<List<String>> pages = PdfText.pages(document);
            PdfPages joined = PdfPages.join(pages);
            int images = images(document);
            if (joined.text().isBlank() && images > 0) {
                throw Unreadable.because(
                        "ING-059",
                        file.place(),
                        "the PDF has images only and no text; it was probably scanned",
                        "run text recognition (OCR, for instance ocrmypdf) on it and ingest the result");
            }
            List<Diagnostic> told = new ArrayList<>(joined.told(file.place()));
            if (images > 0) {
                told.add(Diagnostic.note(LeftOut.IMAGES.id(), file.place(), LeftOut.IMAGES.told(images), ""));
            }
            String title = document.getDocumentInformation().getTitle();
            return new Extract(
                    title == null ? "" : title, joined.text(), List.of(), ParagraphBreak.BLANK_LINE, "", told);
        } catch (InvalidPasswordException e) {
            throw Unreadable.because(
                    "ING-056",
                    file.place(),
                    "the PDF is encrypted and opens only with a password",
                    "open it with its password, print or save it without one, and ingest that");
        }
    }

    private static int images(PDDocument document) {
        int images = 0;
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            if (resources != null) {
                for (COSName name : resources.getXObjectNames()) {
                    images += resources.isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return images;
    }
}
