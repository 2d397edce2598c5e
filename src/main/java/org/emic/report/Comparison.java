package org.emic.report;

import java.util.List;
import java.util.Optional;
import org.emic.model.Place;

/**
 * Two versions of a codebook compared, ready to be printed for people, for a pull request or for another program.
 *
 * @param before the old version
 * @param after the new version
 * @param changes in the order they are printed
 * @param verdict what they ask of the version
 * @param effects what they change in a study; empty where none was looked at
 */
public record Comparison(Side before, Side after, List<Change> changes, Verdict verdict, Optional<Effects> effects) {

    /** Copies the list, so that later changes do not show. */
    public Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * A version.
     *
     * @param label as the person named it
     * @param codebook its name
     * @param version as it says itself
     */
    public record Side(String label, String codebook, String version) {}

    /**
     * A difference.
     *
     * @param kind such as {@code code-added}
     * @param code its id; empty for the codebook itself
     * @param part what of it; empty for all of it
     * @param before what stood there; may be empty
     * @param after what stands there; may be empty
     * @param judged how it is classified
     * @param hint may be empty
     * @param place where it stands
     */
    public record Change(
            String kind,
            String code,
            String part,
            String before,
            String after,
            Judged judged,
            String hint,
            Place place) {}

    /**
     * How a difference is classified.
     *
     * @param step {@code major}, {@code minor} or {@code patch}
     * @param basis how sure that is
     * @param reason one line without a final period
     */
    public record Judged(String step, String basis, String reason) {}

    /**
     * What the differences ask of the version.
     *
     * @param step as in {@link Judged}, or {@code none}
     * @param least the lowest version that would do; empty if it cannot be told
     * @param followed whether the new version is at least that
     * @param reason why not, or empty
     */
    public record Verdict(String step, String least, boolean followed, String reason) {

        /** In a sentence without a final period. */
        String words(Side before, Side after) {
            String rose = before.version().equals(after.version())
                    ? "version " + after.version()
                    : "version " + before.version() + " → " + after.version();
            if (step.equals("none")) {
                return rose + ": no differences" + (followed ? "" : ", but " + reason);
            }
            String asked = rose + ": the differences are " + step + (least.isEmpty() ? "" : ", " + least + " at least");
            return asked + (followed ? "; it follows" : "; " + reason);
        }
    }

    /** Those of one step. */
    List<Change> of(String step) {
        return changes.stream()
                .filter(each -> each.judged().step().equals(step))
                .toList();
    }
}
