package org.emic.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.VersionInfo;
import java.util.List;
import org.apache.lucene.util.Version;
import org.emic.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules over texts in other languages than English: stems, elided articles, accents, abbreviations. */
class LanguagesTest {

    private static List<String> find(String language, String text, String unit, String rule) {
        try (Field field = Field.of(language, "P1: " + text)) {
            return field.find(unit, rule);
        }
    }

    /** Forms of one word, as a grammar of the language has them; the last is another word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ~shouting | shout shouted Shouting shouts | shut",
                "de | ~Kinder | Kind Kinder Kindern KINDES | Kunde",
                "de | ~Häuser | Haus Häuser Häusern | Hose",
                "fr | ~crier | crier criait crié criées | craie",
                "es | ~gritar | gritar gritó gritando gritaron | grasa",
                "da | ~børn | børn børnene børns | bord",
                "da | ~råber | råbe råber råben | ræv",
                "pt | ~gritar | gritar gritou gritando gritaram | graça",
                "pt-BR | ~menino | menino meninos menina | mente",
                "it | ~gridare | gridare gridava gridato | grado",
                "nl | ~lichamelijk | lichamelijk lichamelijke lichamelijkheden | brood",
                "sv | ~barn | barn barnen barnens | berg",
            })
    void stemsAreThoseOfTheLanguage(String language, String rule, String same, String other) {
        assertThat(find(language, same + " " + other, "match", rule)).containsExactly(same.split(" ", -1));
    }

    @Test
    void elidedArticlesAreNoPartOfTheWordInEitherApostrophe() {
        String text = "L'école, l’École et d'écoles; aujourd'hui j'ai crié qu'elle part jusqu’ici.";
        assertThat(find("fr", text, "match", "école")).containsExactly("école", "École");
        assertThat(find("fr", text, "match", "l'école")).containsExactly("école", "École");
        assertThat(find("fr", text, "match", "école*")).containsExactly("école", "École", "écoles");
        assertThat(find("fr", text, "match", "~école")).containsExactly("école", "École", "écoles");
        assertThat(find("fr", text, "match", "=École")).containsExactly("École");
        assertThat(find("fr", text, "match", "aujourd'hui")).containsExactly("aujourd'hui");
        assertThat(find("fr", text, "match", "\"ai crié\"")).containsExactly("ai crié");
        assertThat(find("fr", text, "match", "elle OR ici")).containsExactly("elle", "ici");
        assertThat(find("it", "L'arte dell’arte un'amica", "match", "arte OR amica"))
                .containsExactly("arte", "arte", "amica");
        assertThat(find("en", "l'école", "match", "école"))
                .as("English elides nothing")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "de, groß GROSS Größe, gross, groß GROSS",
        "de, Müller muller MÜLLER, moller, ''",
        "de, Müller muller MÜLLER, Müller, Müller muller MÜLLER",
        "fr, été ETE Été, ete, été ETE Été",
        "fr, œuvre oeuvre Œuvre, oeuvre, œuvre oeuvre Œuvre",
        "es, niño nino NIÑO, niño, niño nino NIÑO",
        "da, smørrebrød Smorrebrod, smørrebrød, smørrebrød Smorrebrod",
        "da, kærlighed KAERLIGHED, kaer*, kærlighed KAERLIGHED",
        "da, århus arhus, Århus, århus arhus",
        "pt, coração CORACAO, coraç?o, coração CORACAO",
        "pt, lingüiça linguica, linguica, lingüiça linguica",
        "el, λόγος ΛΟΓΟΣ λογος, λόγος, λόγος ΛΟΓΟΣ λογος",
        "tr, İstanbul istanbul, istanbul, İstanbul istanbul",
    })
    void accentsAndCaseDoNotCount(String language, String text, String rule, String found) {
        assertThat(find(language, text, "match", rule))
                .containsExactly(found.isEmpty() ? new String[0] : found.split(" ", -1));
    }

    @Test
    void charactersNobodySeesDoNotCount() {
        String text = "sho\u00adut do\u200bor \u202bשלום\u202c שלום\u200f ❤\ufe0f ❤";
        assertThat(find("en", text, "match", "shout")).containsExactly("sho\u00adut");
        assertThat(find("he", text, "match", "שלום")).containsExactly("שלום\u202c", "שלום\u200f");
        assertThat(find("en", text, "match", "❤")).containsExactly("❤\ufe0f", "❤");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Es gab z. B. Streit, ca. drei Mal. Dr. Weiß ging. | 2",
                "fr | M. Dupont a crié. Il est parti. | 2",
                "es | El Sr. Gómez gritó. Se fue. | 2",
                "pt | O Sr. Silva gritou. Saiu. | 2",
                "it | Il sig. Rossi gridava. Uscì. | 2",
                "da | Hr. Jensen råbte kl. 9, f.eks. Han gik. | 2",
                "en | Dr. Smith, e.g. the worker, left. Mr. Hale stayed! | 2",
            })
    void abbreviationsDoNotEndASentence(String language, String text, int sentences) {
        assertThat(find(language, text, "sentence", "speaker:P1")).hasSize(sentences);
    }

    @Test
    void theAnalyzersNameChangesWithItsLibraries() {
        assertThat(Words.ANALYZER)
                .as("words may be cut in another way now: name the new version, so that indexes are made anew")
                .endsWith(", ICU " + VersionInfo.ICU_VERSION.getMajor() + "." + VersionInfo.ICU_VERSION.getMinor()
                        + ", Lucene " + Version.LATEST);
    }

    @Test
    void aLanguageWithoutStemsSaysSoAndTakesTheWordItself() {
        RuleSet rules = RuleSet.of(Field.rule("r", "match", "~paus"), new CodedPlaces(), "sw");
        assertThat(rules.diagnostics()).extracting(Diagnostic::id).containsExactly("IDX-005");
        try (Field field = Field.of("sw", "P1: paus pausa")) {
            assertThat(field.find(rules, RuleSet.SEARCH)).containsExactly("paus");
        }
    }
}
