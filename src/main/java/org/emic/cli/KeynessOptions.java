package org.emic.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.emic.analysis.KeynessRequest;
import org.emic.analysis.WordRequest;
import picocli.CommandLine.Option;

/** Which key words are shown first, and which at all. */
final class KeynessOptions {

    /** What can be sorted by, as it is typed. */
    static final class Sorts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(KeynessRequest.Sort.values())
                    .map(KeynessRequest.Sort::word)
                    .iterator();
        }
    }

    /** The directions, as they are typed. */
    static final class Directions implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(KeynessRequest.Direction.values())
                    .map(KeynessRequest.Direction::word)
                    .iterator();
        }
    }

    @Option(
            names = "--sort",
            paramLabel = "BY",
            completionCandidates = Sorts.class,
            description = "What the strongest are told by: ${COMPLETION-CANDIDATES}; ll_four_cells without it.")
    private String sort = KeynessRequest.Sort.LL_FOUR_CELLS.word();

    @Option(
            names = "--direction",
            paramLabel = "WHICH",
            completionCandidates = Directions.class,
            description = "More frequent in the target (positive), in the reference (negative), or both, the default.")
    private String direction = KeynessRequest.Direction.BOTH.word();

    /** @throws picocli.CommandLine.ParameterException if a word is none of those that can be typed */
    KeynessRequest request(ToolCommand command, WordRequest words, Map<String, List<String>> reference) {
        return new KeynessRequest(
                words,
                reference,
                KeynessRequest.Sort.of(sort)
                        .orElseThrow(() -> UnitOptions.unknown(command, "order", sort, new Sorts())),
                KeynessRequest.Direction.of(direction)
                        .orElseThrow(() -> UnitOptions.unknown(command, "direction", direction, new Directions())));
    }
}
