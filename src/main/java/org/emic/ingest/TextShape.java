package org.emic.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the beginning of a text file looks like. Only ASCII shapes matter here, so the exact encoding need not be known;
 * the reader that is chosen finds it out properly.
 */
final class TextShape {

    /** Bytes that are looked at. */
    private static final int HEAD = 1 << 16;

    /** Of these, how many control characters in a thousand make a file binary. Damaged captions have a few NULs. */
    private static final int BINARY_PER_MILLE = 20;

    private static final Pattern SRT = Pattern.compile(
            "\\d{1,9}[ \\t]*\\n[ \\t]*\\d{1,3}:\\d{1,2}:\\d{1,2}[,.]\\d{1,3}[ \\t]*-->.*", Pattern.DOTALL);
    private static final Pattern SBV = Pattern.compile(
            "\\d{1,3}:\\d{2}:\\d{2}\\.\\d{3},\\d{1,3}:\\d{2}:\\d{2}\\.\\d{3}[ \\t]*\\n.*", Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile(
            "(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|script|style)[\\s>].*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "<(?:p|div|br|table|span|b|i|h[1-6]|font|center)(?:\\s[^<>]{0,200})?/?>", Pattern.CASE_INSENSITIVE);

    private final String head;

    private TextShape(String head) {
        this.head = head;
    }

    /** The shape of a text; empty if the bytes are no text. */
    static Optional<TextShape> of(byte[] bytes) {
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
        String head = new String(bytes, from, Math.min(HEAD, bytes.length - from), charset(bytes));
        if (!head.isEmpty() && head.charAt(0) == '\ufeff') {
            head = head.substring(1);
        }
        long controls = head.chars().filter(TextShape::isControl).count();
        if (controls * 1000 > (long) head.length() * BINARY_PER_MILLE + 2000) {
            return Optional.empty();
        }
        return Optional.of(new TextShape(
                head.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n').stripLeading()));
    }

    private static boolean isControl(int c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0b && c != 0x1a && c != 0x1b)
                || c == 0x7f
                || c == 0xfffd;
    }

    /** UTF-16 by its mark or, without one, by every other byte of the first ones being NUL; else bytes as characters. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        if (mark == 0xfeff) {
            return StandardCharsets.UTF_16BE;
        }
        if (mark == 0xfffe) {
            return StandardCharsets.UTF_16LE;
        }
        int[] zeros = new int[2];
        int pairs = Math.min(bytes.length, 256) / 2;
        for (int i = 0; i < 2 * pairs; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (pairs >= 4 && zeros[0] == 0 && zeros[1] > pairs * 8 / 10) {
            return StandardCharsets.UTF_16LE;
        }
        if (pairs >= 4 && zeros[1] == 0 && zeros[0] > pairs * 8 / 10) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.ISO_8859_1;
    }

    boolean isBlank() {
        return head.isBlank();
    }

    /** The id of the reader whose format this must be whatever the file's name says; empty if only the name can tell. */
    Optional<String> certain() {
        if (head.startsWith("WEBVTT") && (head.length() == 6 || Character.isWhitespace(head.charAt(6)))) {
            return Optional.of("vtt");
        }
        if (SRT.matcher(head).matches()) {
            return Optional.of("srt");
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of("rtf");
        }
        if (HTML.matcher(head).matches()) {
            return Optional.of("html");
        }
        return isJsonLines() ? Optional.of("jsonl") : Optional.empty();
    }

    /** The format that no reader is for, if the content shows one. */
    Optional<Foreign> foreign() {
        if (head.startsWith("@UTF8\n") || head.startsWith("@Begin\n")) {
            return Optional.of(Foreign.CHAT);
        }
        if (head.startsWith("File type = \"ooTextFile") || head.startsWith("\"ooTextFile")) {
            return Optional.of(Foreign.TEXTGRID);
        }
        if (SBV.matcher(head).matches()) {
            return Optional.of(Foreign.SUBTITLES);
        }
        if (head.startsWith("MIME-Version:") && head.contains("multipart/related")) {
            return Optional.of(Foreign.WEB_ARCHIVE);
        }
        if (head.startsWith("<?xml")
                || head.startsWith("<office:document")
                || head.startsWith("<ANNOTATION_DOCUMENT")) {
            return Optional.of(xml());
        }
        return Optional.empty();
    }

    private Foreign xml() {
        if (head.contains("<ANNOTATION_DOCUMENT")) {
            return Foreign.ELAN;
        }
        if (head.contains("urn:QDA-XML:")) {
            return Foreign.REFI;
        }
        if (head.contains("<office:document") || head.contains("w:wordDocument") || head.contains("<pkg:package")) {
            return Foreign.WORD_XML;
        }
        if (head.contains("<svg")) {
            return Foreign.IMAGE;
        }
        return Foreign.XML;
    }

    /** Whether there is any markup, for a file whose name says it is HTML. */
    boolean hasTags() {
        return TAG.matcher(head).find();
    }

    /** What a text without a telling name is taken for: a table where every line has as many columns, else plain text. */
    String guess() {
        if (head.startsWith("---\n")
                || Pattern.compile("(?m)^#{1,3} \\S").matcher(head).find()) {
            return "md";
        }
        List<String> lines = wholeLines();
        if (isTable(lines, '\t', 1)) {
            return "tsv";
        }
        return isTable(lines, ',', 2) ? "csv" : "txt";
    }

    private static boolean isTable(List<String> lines, char separator, int least) {
        if (lines.size() < 3) {
            return false;
        }
        long columns = lines.get(0).chars().filter(c -> c == separator).count();
        return columns >= least && lines.stream().allMatch(line -> cells(line, separator) == columns);
    }

    /** How many separators stand outside quotes. */
    private static long cells(String line, char separator) {
        boolean quoted = false;
        long found = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            found += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return found;
    }

    private boolean isJsonLines() {
        List<String> lines = wholeLines();
        return lines.size() > 1
                && lines.stream().limit(5).allMatch(line -> line.startsWith("{\"") && line.endsWith("}"));
    }

    /** Whether it begins as a JSON array does; a bracket alone may be a transcript's remark. */
    boolean isJsonArray() {
        return Pattern.compile("\\[\\s*[\"{\\[].*", Pattern.DOTALL)
                .matcher(head)
                .matches();
    }

    /** The lines with words, without the last one where it may be cut. */
    private List<String> wholeLines() {
        List<String> lines =
                head.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean cut = head.length() > HEAD / 4 && lines.size() > 1;
        return cut ? lines.subList(0, lines.size() - 1) : lines;
    }
}
