package org.emic.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as it came: its name, as messages call it, and its bytes. */
public final class ForeignFile {

    /** Bytes a file may have. The largest dictionary known to us has a tenth of it. */
    public static final int LARGEST = 10_000_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How XML says its encoding. */
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");

    private final String name;
    private final byte[] bytes;
    private final String text;
    private final boolean guessed;

    /** @param bytes not changed afterwards; {@link #LARGEST} at most */
    public ForeignFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        String unicode = unicode(bytes);
        String latin = unicode == null ? new String(bytes, WINDOWS) : "";
        Matcher declared = DECLARED.matcher(latin);
        boolean known = declared.find()
                && !declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF")
                && Charset.isSupported(declared.group(1));
        this.guessed = unicode == null && !known;
        String read = unicode != null ? unicode : known ? new String(bytes, Charset.forName(declared.group(1))) : latin;
        this.text = read.startsWith("\ufeff") ? read.substring(1) : read;
    }

    private static String unicode(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            charset = bytes[0] == (byte) 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The same name for a file whose words are known otherwise, such as those of a workbook. */
    ForeignFile asUnicode() {
        return new ForeignFile(name, new byte[0]);
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Its words: UTF-8, UTF-16 with a byte order mark, what XML declares, else windows-1252; without a byte order mark. */
    public String text() {
        return text;
    }

    /** Whether the encoding of {@link #text} is a guess. */
    boolean isGuessed() {
        return guessed;
    }

    /** What its name ends in, without the point, lower case; empty if there is none. */
    String ending() {
        return ending(name);
    }

    static String ending(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int point = last.lastIndexOf('.');
        return point < 0 ? "" : last.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it begins as a ZIP archive does. */
    boolean isZip() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Whether it is XML whose root has that name, with or without a prefix. */
    boolean isXmlOf(String root) {
        String start = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
        return start.startsWith("<") && start.matches("(?s).*<(?:[\\w.-]+:)?" + root + "[\\s>/].*");
    }
}
