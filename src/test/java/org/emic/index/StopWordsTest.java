package org.emic.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StopWordsTest {

    /** Snowball's English list has 174 words. */
    @Test
    void ofEnglish() {
        Set<String> words = StopWords.of("en-GB").orElseThrow();

        assertThat(words)
                .hasSize(174)
                .contains("the", "of", "don't", "i'm", "yourselves")
                .doesNotContain("stop", "|");
    }

    @Test
    void areFoldedAsRulesCompareWords() {
        assertThat(StopWords.of("de").orElseThrow())
                .contains("fur", "uber", "wahrend")
                .doesNotContain("für");
        assertThat(StopWords.of("fr").orElseThrow()).contains("etaient", "c", "meme");
        assertThat(StopWords.of("pt-BR").orElseThrow()).contains("nao");
        assertThat(StopWords.of("el").orElseThrow()).contains("και");
    }

    @Test
    void everyListHasWordsAndNoCommentIsOne() {
        for (String language : StopWords.languages()) {
            assertThat(StopWords.of(language).orElseThrow())
                    .as(language)
                    .hasSizeGreaterThan(20)
                    .doesNotContain("stopwords", "savoy", "license", "opensource.org", "snowballstem.org");
        }
    }

    @Test
    void aLanguageWithoutAListHasNone() {
        assertThat(StopWords.of("th")).isEmpty();
        assertThat(StopWords.of("cy")).isEmpty();
        assertThat(StopWords.of("")).isEmpty();
    }

    @Test
    void aListOfOnesOwn() {
        assertThat(StopWords.folded("en", List.of("# mine", "  #yours", "Um", "you know", "Éh-oui", "", "don’t")))
                .containsExactlyInAnyOrder("um", "you", "know", "eh", "oui", "don't");
    }
}
