package org.emic.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.ingest.RtfGroup.Target;

/**
 * Reads RTF 1.9.1 token by token into a {@link Layout}. The general libraries print deleted text, page headers and
 * comments as if they had been said; here each goes where it belongs.
 */
final class RtfParser {

    private final RawFile file;
    private final byte[] in;
    private final Layout layout = new Layout();
    private final RtfCharsets charsets = new RtfCharsets();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final StringBuilder title = new StringBuilder();
    private List<Diagnostic> cutOff = List.of();
    private RtfGroup group = new RtfGroup();
    private int at;
    private int toSkip;
    private int usualFont;

    RtfParser(RawFile file) {
        this.file = file;
        this.in = file.bytes();
    }

    Extract extract() {
        Extract extract = Extract.of(file, title.toString(), layout);
        return extract.withMore(cutOff);
    }

    /** Stops at the end of the outermost group: some programs leave rubbish behind it. */
    void parse() throws Unreadable {
        boolean whole = false;
        while (at < in.length && !whole) {
            int c = in[at++] & 0xff;
            switch (c) {
                case '{' -> open();
                case '}' -> {
                    close();
                    whole = groups.isEmpty();
                }
                case '\\' -> control();
                case '\r', '\n', 0 -> {
                    // line ends of the file mean nothing
                }
                default -> character(c);
            }
        }
        flush();
        if (!whole) {
            cutOff = List.of(Diagnostic.warning(
                    "ING-064",
                    file.place(),
                    "the file ends in the middle: " + groups.size() + " of its groups are not closed",
                    "the rest of the transcript may be missing; look at its end and get a complete copy of the file"));
        }
    }

    private void open() throws Unreadable {
        flush();
        toSkip = 0;
        if (groups.size() >= Limits.DEEPEST) {
            throw Xml.tooDeep(file.place());
        }
        group.fresh = false;
        groups.push(group);
        group = group.inner();
    }

    private void close() {
        flush();
        toSkip = 0;
        if (group.atEnd != null) {
            group.atEnd.run();
        }
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    private void control() {
        if (at >= in.length) {
            return;
        }
        int c = in[at] & 0xff;
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> character(hex());
            case '*' -> group.optional = true;
            case '~' -> put("\u00a0");
            case '_' -> put("\u2011");
            case '-' -> put("\u00ad");
            case '\r', '\n' -> endParagraph();
            case '\t' -> put("\t");
            case '\\', '{', '}' -> character(c);
            default -> {
                // index and formula marks
            }
        }
    }

    private int hex() {
        int value = 0;
        for (int i = 0; i < 2 && at < in.length; i++) {
            int digit = Character.digit(in[at], 16);
            if (digit < 0) {
                return '?';
            }
            value = value * 16 + digit;
            at++;
        }
        return value;
    }

    private void word() {
        int start = at;
        while (at < in.length && Character.isLetter(in[at] & 0x7f) && in[at] > 0) {
            at++;
        }
        String name = new String(in, start, at - start, StandardCharsets.ISO_8859_1);
        int digits = at;
        if (at < in.length && in[at] == '-') {
            at++;
        }
        while (at < in.length && in[at] >= '0' && in[at] <= '9' && at - digits < 11) {
            at++;
        }
        String number = new String(in, digits, at - digits, StandardCharsets.ISO_8859_1);
        boolean has = !number.isEmpty() && !number.equals("-");
        int value = has ? (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(number))) : 1;
        if (at < in.length && in[at] == ' ') {
            at++;
        }
        if (name.equals("bin")) {
            at = (int) Math.min(in.length, (long) at + Math.max(0, has ? value : 0));
            return;
        }
        if (name.equals("u") && has) {
            unicode(value);
            return;
        }
        flush();
        if (!(group.fresh && destination(name)) && group.target != Target.SKIPPED) {
            apply(name, has ? value : 1);
        }
        group.fresh = false;
    }

    /** Whether the first word of a group said what the group is for. */
    private boolean destination(String name) {
        if (name.equals("ud")) {
            group.target = Target.TEXT;
            return true;
        }
        if (name.equals("title") && !groups.isEmpty()) {
            group.target = Target.TITLE;
            title.setLength(0);
            return true;
        }
        if (group.target != Target.TEXT) {
            return false;
        }
        switch (name) {
            case "fonttbl" -> group.target = Target.FONTS;
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" -> {
                layout.startAside();
                group.atEnd = () -> layout.header(layout.endAside());
            }
            case "footnote" -> {
                layout.noteMark();
                layout.startAside();
                group.atEnd = () -> layout.noteText(layout.endAside());
            }
            case "shptxt", "dptxbxtext" -> {
                layout.startAside();
                group.atEnd = () -> layout.box(layout.endAside());
            }
            case "annotation" -> skip(LeftOut.COMMENTS);
            case "listtext", "pntext" -> skip(LeftOut.LIST_NUMBERS);
            case "pict" -> skip(LeftOut.IMAGES);
            case "object" -> layout.leftOut(LeftOut.EMBEDDED);
            default -> {
                if (RtfWords.isSkipped(name, group.optional)) {
                    group.target = Target.SKIPPED;
                }
                return group.target == Target.SKIPPED;
            }
        }
        return true;
    }

    private void skip(LeftOut kind) {
        layout.leftOut(kind);
        group.target = Target.SKIPPED;
    }

    private void apply(String name, int value) {
        switch (name) {
            case "par", "sect" -> endParagraph();
            case "page", "column" -> layout.pageBreak();
            case "cell", "nestcell" -> layout.endCell();
            case "row", "nestrow" -> layout.endRow();
            case "deleted" -> {
                group.deleted = value != 0;
                told(LeftOut.DELETED, group.deleted);
            }
            case "v" -> {
                group.hidden = value != 0;
                told(LeftOut.HIDDEN, group.hidden);
            }
            case "plain" -> {
                group.deleted = false;
                group.hidden = false;
                group.font = usualFont;
            }
            case "uc" -> group.fallback = Math.max(0, Math.min(100, value));
            case "deff" -> {
                usualFont = value;
                group.font = value;
            }
            case "f" -> group.font = value;
            case "fcharset" -> charsets.fontIs(group.font, value);
            case "cpg" -> charsets.fontHasCodePage(group.font, value);
            case "ansicpg" -> charsets.fileIs(value);
            case "mac" -> charsets.fileIs(10000);
            case "pc" -> charsets.fileIs(437);
            case "pca" -> charsets.fileIs(850);
            default -> RtfWords.sign(name).ifPresent(this::put);
        }
    }

    private void told(LeftOut kind, boolean begins) {
        if (begins) {
            layout.leftOut(kind);
        }
    }

    private void endParagraph() {
        flush();
        if (group.target == Target.TEXT && !group.deleted) {
            layout.endParagraph();
        }
    }

    private void unicode(int value) {
        flush();
        group.fresh = false;
        put(String.valueOf((char) value));
        toSkip = group.fallback;
    }

    private void character(int c) {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        group.fresh = false;
        pending.write(c);
    }

    private void flush() {
        if (pending.size() > 0) {
            byte[] bytes = pending.toByteArray();
            pending.reset();
            put(new String(bytes, charsets.of(group.font)));
        }
    }

    private void put(String text) {
        flush();
        if (group.target == Target.TITLE) {
            title.append(text);
        } else if (group.target == Target.TEXT && !group.deleted && !group.hidden) {
            layout.text(text);
        }
    }
}
