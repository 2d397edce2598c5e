package org.emic.index.oracle;

import java.util.List;

/** The words that generated rules and texts share; few, so that rules find something. */
final class Vocabulary {

    /** Each in the forms in which texts may write it. */
    static final List<String> WORDS = List.of(
            "shout",
            "Shout",
            "SHOUTED",
            "shouting",
            "shouts",
            "door",
            "doors",
            "Door",
            "slam",
            "slammed",
            "woman",
            "women",
            "café",
            "cafe",
            "Café",
            "cafe\u0301",
            "naïve",
            "don't",
            "don’t",
            "DON'T",
            "well-being",
            "Well-being",
            "mother's",
            "mother’s",
            "3.5",
            "2026",
            "3",
            "P1",
            "not",
            "or",
            "and",
            "the",
            "a",
            "I",
            "kettle",
            "kettles",
            "resist",
            "resistance",
            "resisting",
            "Straße",
            "strasse",
            "smørrebrød",
            "שלום",
            "שָׁלוֹם",
            "בית",
            "سلام",
            "بيت",
            "бег",
            "Бег",
            "e\u0323\u0301",
            "😀",
            "👩‍👩‍👧",
            "🇩🇪",
            "👍🏽",
            "❤️",
            "北京",
            "fi",
            "ﬁ",
            "Ａ",
            "x²");

    /** What may stand between words. */
    static final List<String> GAPS = List.of(
            " ", " ", " ", " ", " ", " ", " ", ", ", " - ", "; ", " … ", " \"", "\" ", "  ", "\u00a0", " (", ") ");

    static final List<String> ENDS = List.of(". ", "? ", "! ", ".\" ", "... ", ": ");

    static final List<String> ABBREVIATIONS = List.of("Dr.", "Mr.", "e.g.");

    static final List<String> SPEAKERS = List.of("P1", "Ms Hale", "INT", "Müller", "");

    static final List<String> ROLES = List.of("parent", "worker");

    static final List<String> KINDS = List.of("interview", "observation", "supervision");

    static final List<String> CASES = List.of("holt", "hale", "Ørsted");

    static final List<String> SITES = List.of("north", "South");

    private Vocabulary() {}
}
