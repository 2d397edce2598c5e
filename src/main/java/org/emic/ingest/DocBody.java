package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Lays out an old Word document. What its control characters mean is in [MS-DOC] 2.4.1 and 2.9. */
final class DocBody {

    private static final char CELL_END = 7;
    private static final char NOTE = 2;
    private static final char COMMENT = 5;
    private static final char PICTURE = 1;
    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final HWPFDocumentCore document;
    private final Layout layout;

    /** Fields within one another of which the instruction is still being read. */
    private int instructions;

    private boolean wasDeleted;
    private boolean wasHidden;

    DocBody(HWPFDocumentCore document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    void read() {
        lay(document.getRange());
        if (document instanceof HWPFDocument modern) {
            notes(modern);
            headers(modern);
            Range boxes = modern.getMainTextboxRange();
            if (boxes != null) {
                layout.startAside();
                lay(boxes);
                layout.box(layout.endAside());
            }
        }
    }

    private void lay(Range range) {
        instructions = 0;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInList()) {
                layout.leftOut(LeftOut.LIST_NUMBERS);
            }
            for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
                lay(paragraph.getCharacterRun(j), paragraph);
            }
        }
    }

    private void lay(CharacterRun run, Paragraph paragraph) {
        boolean deleted = run.isMarkedDeleted();
        boolean hidden = run.isVanished();
        if (deleted && !wasDeleted) {
            layout.leftOut(LeftOut.DELETED);
        }
        if (hidden && !wasHidden && !deleted && instructions == 0) {
            layout.leftOut(LeftOut.HIDDEN);
        }
        wasDeleted = deleted;
        wasHidden = hidden;
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FIELD) {
                instructions++;
            } else if (c == FIELD_RESULT || (c == FIELD_END && instructions > 0)) {
                instructions = Math.max(0, instructions - (c == FIELD_RESULT ? 1 : 0));
            } else if (instructions == 0 && !deleted && (!hidden || c == CELL_END)) {
                character(c, paragraph);
            }
        }
    }

    private void character(char c, Paragraph paragraph) {
        switch (c) {
            case '\r' -> layout.endParagraph();
            case CELL_END -> {
                if (paragraph.isTableRowEnd()) {
                    layout.endRow();
                } else {
                    layout.endCell();
                }
            }
            case 0x0b -> layout.text("\n");
            case '\f', 0x0e -> layout.pageBreak();
            case 0x1e -> layout.text("\u2011");
            case 0x1f -> layout.text("\u00ad");
            case NOTE -> layout.noteMark();
            case COMMENT -> layout.leftOut(LeftOut.COMMENTS);
            case PICTURE -> layout.leftOut(LeftOut.IMAGES);
            default -> {
                if (c >= ' ' || c == '\t') {
                    layout.character(c);
                }
            }
        }
    }

    private void notes(HWPFDocument modern) {
        record Note(int anchor, String text) {}
        List<Note> found = new ArrayList<>();
        collect(modern.getFootnotes(), modern.getFootnoteRange(), (anchor, text) -> found.add(new Note(anchor, text)));
        collect(modern.getEndnotes(), modern.getEndnoteRange(), (anchor, text) -> found.add(new Note(anchor, text)));
        found.sort(java.util.Comparator.comparingInt(Note::anchor));
        found.forEach(note -> layout.noteText(note.text()));
    }

    private interface NoteSink {
        void take(int anchor, String text);
    }

    private void collect(Notes all, Range range, NoteSink sink) {
        for (int i = 0; i < all.getNotesCount(); i++) {
            int from = range.getStartOffset() + all.getNoteTextStartOffset(i);
            int to = range.getStartOffset() + all.getNoteTextEndOffset(i);
            String text = new Range(from, to, (HWPFDocument) document).text();
            sink.take(
                    all.getNoteAnchorPosition(i),
                    text.replaceAll("[\\x00-\\x08]", "").replace('\r', '\n'));
        }
    }

    // POI deprecated these because newer files have them section by section too; the first section's are what a
    // transcript has.
    @SuppressWarnings("deprecation")
    private void headers(HWPFDocument modern) {
        HeaderStories stories = new HeaderStories(modern);
        for (String text : new String[] {
            stories.getFirstHeader(), stories.getOddHeader(), stories.getEvenHeader(),
            stories.getFirstFooter(), stories.getOddFooter(), stories.getEvenFooter()
        }) {
            layout.header(Range.stripFields(text == null ? "" : text));
        }
    }
}
