package org.emic.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A font in a size. Those are fonts every PDF program has: a file names them and does not contain them, and PDFBox brings
 * their measures.
 *
 * @param font one of the standard fonts
 * @param size in points
 */
record PdfFace(PDType1Font font, float size) {

    static {
        FontMappers.set(new OneFont());
    }

    static PdfFace of(FontName name, float size) {
        return new PdfFace(new PDType1Font(name), size);
    }

    /**
     * In points.
     *
     * @throws IllegalArgumentException if the font lacks a character
     */
    float width(String text) {
        try {
            return font.getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a PDF of the study has characters of Windows-1252 only: " + text, e);
        }
    }

    /**
     * Gives the one font that PDFBox brings, as the reader of PDF files does. It is asked for shapes that nobody draws here;
     * but PDFBox alone would look through the fonts of the machine and leave a list of them in the home folder.
     */
    private static final class OneFont implements FontMapper {

        private static final String BROUGHT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

        private final TrueTypeFont font;

        OneFont() {
            try (InputStream in = FontMappers.class.getResourceAsStream(BROUGHT)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font, true);
        }
    }
}
