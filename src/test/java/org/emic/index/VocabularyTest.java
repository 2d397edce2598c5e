package org.emic.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emic.model.Span;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static List<Integer> read(Vocabulary vocabulary, String text) {
        int count = vocabulary.read(text, new Span(0, text.length()));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(vocabulary.take(i));
        }
        return numbers;
    }

    @Test
    void aWordIsWhatRulesCompareAsEqual() {
        Vocabulary words = Vocabulary.of("en");

        assertThat(read(words, "The door. THE Éclair, the eclair; don’t don't"))
                .containsExactly(0, 1, 0, 2, 0, 2, 3, 3);
        assertThat(List.of(words.name(0), words.name(1), words.name(2), words.name(3)))
                .containsExactly("the", "door", "eclair", "don't");
        assertThat(words.size()).isEqualTo(4);
    }

    @Test
    void isShownAsItIsWrittenMostOften() {
        Vocabulary words = Vocabulary.of("en");
        read(words, "Mum mum Mum MUM it It zoé Zoé");

        assertThat(words.written()).containsExactly("Mum", "It", "Zoé");
        assertThat(words.folds()).containsExactly(List.of("mum"), List.of("it"), List.of("zoe"));
    }

    @Test
    void onlyWhatIsTakenDecidesHowItIsWritten() {
        Vocabulary words = Vocabulary.of("en");
        words.read("MUM MUM Mum dad", new Span(0, 15));
        words.take(2);

        assertThat(words.written()).containsExactly("Mum", "");
        assertThat(words.folds()).containsExactly(List.of("mum"), List.of());
    }

    @Test
    void tellsWhereTokensStand() {
        Vocabulary words = Vocabulary.of("fr");
        String text = "P: L'homme dit 😀 oui";

        assertThat(words.read(text, new Span(3, text.length()))).isEqualTo(4);
        assertThat(text.substring(words.start(0), words.end(0))).isEqualTo("homme");
        assertThat(text.substring(words.start(2), words.end(2))).isEqualTo("😀");
        assertThat(words.name(words.word(2))).isEqualTo("😀");
    }

    @Test
    void wordsOfOneStemAreOne() {
        Vocabulary stems = Vocabulary.ofStems("en", Set.of()).orElseThrow();

        assertThat(read(stems, "cry cries cried door crying Doors crying")).containsExactly(0, 0, 0, 1, 0, 1, 0);
        assertThat(stems.name(0)).isEqualTo("cri");
        assertThat(stems.folds().get(0)).containsExactly("crying", "cried", "cries", "cry");
    }

    /** As rules have it: {@code criées} has its stem with its accents. */
    @Test
    void accentsCountForTheStem() {
        Vocabulary stems = Vocabulary.ofStems("fr", Set.of()).orElseThrow();

        assertThat(read(stems, "crier criées Criées criees")).containsExactly(0, 0, 0, 0);
        assertThat(Vocabulary.ofStems("th", Set.of())).isEmpty();
    }

    /** {@code doing} has the stem of {@code do}, {@code being} that of {@code be}. */
    @Test
    void aStopWordHasNoStem() {
        Vocabulary stems = Vocabulary.ofStems("en", Set.of("be", "do")).orElseThrow();

        assertThat(read(stems, "Be being be do doing DO")).containsExactly(0, 1, 0, 2, 3, 2);
        assertThat(List.of(stems.isStopWord(0), stems.isStopWord(1), stems.isStopWord(2), stems.isStopWord(3)))
                .containsExactly(true, false, true, false);
        assertThat(List.of(stems.name(0), stems.name(1))).containsExactly("be", "be");

        Vocabulary words = Vocabulary.of("en", Set.of("be"));
        assertThat(read(words, "Be being be")).containsExactly(0, 1, 0);
        assertThat(words.isStopWord(0)).isTrue();
        assertThat(words.name(0)).isEqualTo("be");
    }
}
