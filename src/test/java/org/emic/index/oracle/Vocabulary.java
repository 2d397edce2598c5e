package org.emic.index.oracle;

import java.util.List;
import java.util.Map;

/** The words that generated rules and texts share; few, so that rules find something. */
final class Vocabulary {

    /** Of any language, each in the forms in which texts may write it. */
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
            "3,500",
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
            "λόγος",
            "ΛΟΓΟΣ",
            "हिन्दी",
            "한국",
            "e\u0323\u0301",
            "😀",
            "👩‍👩‍👧",
            "🇩🇪",
            "👍🏽",
            "❤️",
            "❤",
            "北京",
            "fi",
            "ﬁ",
            "Ａ",
            "x²");

    /** Of one language. */
    static final Map<String, List<String>> BY_LANGUAGE = Map.of(
            "en", List.of("families", "family", "he's", "ran", "running"),
            "de", List.of("Häuser", "Haus", "Hauses", "schrie", "Schreien", "Kinder", "Kindern", "STRASSE", "groß"),
            "fr",
                    List.of(
                            "l'école",
                            "L’École",
                            "école",
                            "d'écoles",
                            "qu'elle",
                            "aujourd'hui",
                            "j’ai",
                            "criait",
                            "crier",
                            "criées",
                            "prud'homme"),
            "es", List.of("niños", "niño", "gritó", "gritar", "gritando", "corazón", "CORAZÓN"),
            "da", List.of("børn", "børnene", "råbte", "råber", "kærlighed", "Ærlig", "ærligt"),
            "pt", List.of("coração", "corações", "mãe", "mães", "gritou", "gritando", "lingüiça"),
            "it", List.of("dell'arte", "l’arte", "arte", "un'amica", "amiche", "gridava", "gridare"));

    static final List<String> LANGUAGES = List.of("en", "en", "de", "fr", "es", "da", "pt", "it");

    /** What texts have and rules do not: places where tokens, sentences or folded forms are easily taken wrong. */
    static final List<String> ODD = List.of(
            "צה\"ל",
            "בית.Abc",
            "U.S.A.",
            "x.Y",
            "snake_case",
            "__",
            "#️⃣",
            "sho\u00adut",
            "do\u200cor",
            "שלום\u200f",
            "\u202aslam\u202c",
            "\ufeffdoor",
            "\u0301",
            "z̴̡̢͇a̷̛͓l̸̰̈g̵̱͐o̶̪͝",
            "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
            "don'",
            "'tis",
            "http://a.b/c?d=e",
            "a@b.co",
            "%",
            "\u2028",
            "\u0085",
            "İ",
            "ſhout",
            "ẞ",
            "𝐬𝐡𝐨𝐮𝐭",
            "𐐨𐐩");

    /** What may stand between words. */
    static final List<String> GAPS = List.of(
            " ", " ", " ", " ", " ", " ", " ", ", ", " - ", "; ", " … ", " \"", "\" ", "  ", "\u00a0", " (", ") ", "\t",
            "\u2003", "\u001f", "");

    static final List<String> ENDS = List.of(". ", "? ", "! ", ".\" ", "... ", ": ", "。", "؟ ");

    static final List<String> ABBREVIATIONS =
            List.of("Dr.", "Mr.", "e.g.", "z.B.", "Sr.", "bzw.", "M.", "ca.", "approx.", "z. B.", "p. ex.", "Sig.ra");

    static final List<String> SPEAKERS = List.of("P1", "Ms Hale", "INT", "Müller", "");

    static final List<String> KINDS = List.of("interview", "observation", "supervision");

    static final List<String> CASES = List.of("holt", "hale", "Ørsted");

    static final List<String> SITES = List.of("north", "South");

    private Vocabulary() {}

    /** The words of texts and rules in a language, a tag without region. */
    static String word(Dice dice, String language) {
        return dice.once(5) ? dice.of(BY_LANGUAGE.get(language)) : dice.of(WORDS);
    }
}
