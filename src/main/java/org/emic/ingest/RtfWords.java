package org.emic.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The control words of RTF 1.9.1 that stand for a sign, and those that begin a group without text of the document. */
final class RtfWords {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201c"),
            Map.entry("rdblquote", "\u201d"),
            Map.entry("bullet", "\u2022"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("zwj", "\u200d"),
            Map.entry("zwnj", "\u200c"),
            Map.entry("ltrmark", "\u200e"),
            Map.entry("rtlmark", "\u200f"));

    /** Groups without text of the document, where they are not marked with {@code \*} anyway. */
    private static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "fldinst",
            "sp",
            "shprslt",
            "nonshppict",
            "objdata",
            "xe",
            "tc",
            "rxe",
            "atnid",
            "atnauthor",
            "atnref",
            "atntime",
            "atndate",
            "atnparent",
            "atrfstart",
            "atrfend",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "template",
            "filetbl",
            "nonesttables",
            "upr",
            "private1",
            "falt");

    /** Groups marked with {@code \*} that have text of the document. */
    private static final Set<String> OPTIONAL_TEXT = Set.of("shpinst", "shppict", "nesttableprops", "do", "ud");

    private RtfWords() {}

    /** The sign that a control word stands for. */
    static Optional<String> sign(String word) {
        return Optional.ofNullable(SIGNS.get(word));
    }

    /**
     * Whether a group has no text of the document.
     *
     * @param word its first
     * @param optional whether it is marked as one that a reader may leave out
     */
    static boolean isSkipped(String word, boolean optional) {
        return SKIPPED.contains(word) || (optional && !OPTIONAL_TEXT.contains(word));
    }
}
