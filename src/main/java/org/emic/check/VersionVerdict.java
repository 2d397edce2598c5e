package org.emic.check;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether the version of a codebook rose as far as what changed asks for (Semantic Versioning 2.0.0).
 *
 * <p>While the first number is 0 every place counts as the next one: what is major asks for the second number, all else for
 * the third. A version that is not finished ({@code 2.0.0-draft}) may change as it likes, as long as it rises.
 *
 * @param step what is asked for
 * @param before the old version
 * @param after the new version
 * @param least the lowest version that would do, without its mark of being unfinished; empty if that cannot be told
 * @param followed whether the new version is at least that
 * @param reason why not, or empty
 */
public record VersionVerdict(
        VersionStep step, String before, String after, String least, boolean followed, String reason) {

    /**
     * Compares what was done with what is asked for.
     *
     * @param before the version of the old codebook, as written
     * @param after that of the new one
     */
    public static VersionVerdict of(VersionStep step, String before, String after) {
        Optional<SemanticVersion> old = SemanticVersion.of(before);
        Optional<SemanticVersion> now = SemanticVersion.of(after);
        if (old.isEmpty() || now.isEmpty()) {
            String wrong = old.isEmpty() ? before : after;
            return new VersionVerdict(
                    step, before, after, "", false, "'" + wrong + "' is no semantic version: write three numbers");
        }
        boolean draft = !old.get().unfinished().isEmpty();
        if (step == VersionStep.NONE || draft) {
            boolean unchanged = step == VersionStep.NONE;
            int order = now.get().compare(old.get());
            boolean enough = unchanged ? order >= 0 : order > 0;
            String reason = enough ? "" : unchanged ? "it fell" : "it did not rise";
            return new VersionVerdict(step, before, after, old.get().written(), enough, reason);
        }
        int place = Math.min(2, place(step) + (old.get().isBeforeTheFirst() ? 1 : 0));
        SemanticVersion least = old.get().next(place);
        boolean enough = now.get().compareNumbers(least) >= 0;
        String reason =
                enough ? "" : now.get().compare(old.get()) > 0 ? "it did not rise far enough" : "it did not rise";
        return new VersionVerdict(step, before, after, least.written(), enough, reason);
    }

    private static int place(VersionStep step) {
        return Arrays.asList(VersionStep.MAJOR, VersionStep.MINOR, VersionStep.PATCH)
                .indexOf(step);
    }
}
