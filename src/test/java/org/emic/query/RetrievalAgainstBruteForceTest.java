package org.emic.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.emic.model.Span;
import org.emic.rule.RuleText;
import org.junit.jupiter.api.Test;

/** Random expressions over random codings, answered a second time from sets of characters. */
class RetrievalAgainstBruteForceTest {

    private static final int TRIALS = 6000;

    @Test
    void everyExpressionFindsWhatItsWordsSay() {
        Set<Integer> sizes = new HashSet<>();
        for (long seed = 0; seed < TRIALS; seed++) {
            Random random = new Random(seed);
            World world = new World(random);
            RandomQuestion question = RandomQuestion.of(random, 1 + random.nextInt(3));
            Query query = QueryParser.parse(RuleText.of(question.text()), world.vocabulary(), Map.of());
            List<Piece> found = new Retrieval(query, Turns.all(World.ROLES), world.ruler()).pieces(world.pieces);
            Set<Integer> numbers = new HashSet<>();
            found.forEach(piece -> numbers.add(world.pieces.indexOf(piece)));
            assertThat(numbers)
                    .as("seed %d: %s", seed, question.text())
                    .isEqualTo(question.answer().apply(world));
            assertThat(found)
                    .as("seed %d: in order, each once", seed)
                    .isSorted()
                    .doesNotHaveDuplicates();
            sizes.add(found.size());
        }
        assertThat(sizes).as("some find nothing, some much").contains(0, 1, 2, 3, 4, 5);
    }

    @Test
    void pairsAreAllThatTheOperatorBringsTogether() {
        int pairs = 0;
        for (long seed = 0; seed < 500; seed++) {
            World world = new World(new Random(seed));
            Query query = QueryParser.parse(RuleText.of("b AND e"), world.vocabulary(), Map.of());
            List<Span> shared = new Retrieval(query, Turns.all(World.ROLES), world.ruler())
                    .pairs(world.pieces).stream().map(Pair::shared).toList();
            List<Span> expected = new ArrayList<>();
            for (Piece left : world.pieces) {
                for (Piece right : world.pieces) {
                    Span a = left.coding().span();
                    Span b = right.coding().span();
                    if ("bc".contains(left.coding().code())
                            && right.coding().code().equals("e")
                            && Math.max(a.start(), b.start()) < Math.min(a.end(), b.end())) {
                        expected.add(new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end())));
                    }
                }
            }
            assertThat(shared).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
            pairs += shared.size();
        }
        assertThat(pairs).isGreaterThan(100);
    }
}
