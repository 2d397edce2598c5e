package org.emic.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.TreeMap;

/** In which encoding an RTF file's bytes are: by the font they are set in, else by the file's code page (RTF 1.9.1). */
final class RtfCharsets {

    /** {@code \fcharset} to Windows code page. */
    private static final Map<Integer, Integer> CODE_PAGES = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private final Map<Integer, Charset> byFont = new TreeMap<>();
    private Charset usual = codePage(1252);

    void fileIs(int codePage) {
        usual = codePage(codePage);
    }

    /** @param number of {@code \fcharset}; ANSI and symbol fonts are in the file's code page */
    void fontIs(int font, int number) {
        Integer codePage = CODE_PAGES.get(number);
        if (codePage != null) {
            byFont.put(font, codePage(codePage));
        }
    }

    void fontHasCodePage(int font, int codePage) {
        byFont.put(font, codePage(codePage));
    }

    Charset of(int font) {
        return byFont.getOrDefault(font, usual);
    }

    private static Charset codePage(int number) {
        String name = switch (number) {
            case 10000 -> "x-MacRoman";
            case 437, 850, 852, 866 -> "IBM" + number;
            case 932 -> "windows-31j";
            case 936 -> "GBK";
            case 949 -> "x-windows-949";
            case 950 -> "x-windows-950";
            case 874 -> "x-windows-874";
            case 65001 -> "UTF-8";
            default -> "windows-" + number;
        };
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            return Charset.forName("windows-1252");
        }
    }
}
