package org.emic.build;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed line.
 *
 * @param pieces from left to right, with the blanks between them
 */
record PdfLine(List<Piece> pieces) {

    /**
     * Words in one face.
     *
     * @param text what is printed
     * @param face how
     */
    record Piece(String text, PdfFace face) {}

    /** Breaks words into lines of at most {@code width} points, at blanks only, flush left. */
    static List<PdfLine> broken(List<Piece> words, float width) {
        List<PdfLine> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (List<Piece> word : words(words)) {
            if (!line.isEmpty()
                    && width(line) + width(word) + word.get(0).face().width(" ") > width) {
                lines.add(new PdfLine(List.copyOf(line)));
                line.clear();
            }
            for (int i = 0; i < word.size(); i++) {
                Piece piece = word.get(i);
                line.add(i == 0 && !line.isEmpty() ? new Piece(" " + piece.text(), piece.face()) : piece);
            }
        }
        lines.add(new PdfLine(List.copyOf(line)));
        return lines;
    }

    /** What stands between two blanks may change its face inside: {@code *desk*.} */
    private static List<List<Piece>> words(List<Piece> pieces) {
        List<List<Piece>> words = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : pieces) {
            String[] parts = piece.text().split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    words.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    words.get(words.size() - 1).add(new Piece(parts[i], piece.face()));
                }
            }
        }
        words.removeIf(List::isEmpty);
        return words;
    }

    float width() {
        return width(pieces);
    }

    private static float width(List<Piece> pieces) {
        float width = 0;
        for (Piece piece : pieces) {
            width += piece.face().width(piece.text());
        }
        return width;
    }
}
