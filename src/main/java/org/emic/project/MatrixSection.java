package org.emic.project;

import java.util.List;
import java.util.Optional;
import org.emic.model.Place;

/**
 * A theme in a case's file of the framework matrix: what people wrote of it, and the evidence that Emic wrote below.
 *
 * @param theme the code, with its codebook where one has it
 * @param place of the line it begins with
 * @param summary as written, without white space around it; may be empty
 * @param kept what the file knows of the evidence; empty where it has none
 * @param lines where in the file it stands
 */
public record MatrixSection(String theme, Place place, String summary, Optional<Kept> kept, Lines lines) {

    /**
     * What the file keeps below a summary.
     *
     * @param mark the line above
     * @param shown the evidence as it was then, in its order
     * @param basis what the summary was written on: of {@code shown} what was not new, and what was gone
     */
    record Kept(MatrixMarks.Evidence mark, List<EvidencePassage> shown, List<EvidencePassage> basis) {}

    /**
     * Lines of the file, counted from 0.
     *
     * @param theme the line that begins the section
     * @param begin the line above the evidence; where there is no evidence, that behind the section
     * @param end the line behind the evidence, or the same
     */
    record Lines(int theme, int begin, int end) {}

    /** Whether there is a summary. */
    public boolean isWritten() {
        return !summary.isEmpty();
    }

    /** Who said when that the summary still holds; empty where nobody did, or it was written anew since. */
    public String confirmed() {
        return kept.filter(each -> !isRewritten(each))
                .map(each -> each.mark().confirmed())
                .orElse("");
    }

    /** The evidence that stands in the file. */
    public List<EvidencePassage> shown() {
        return kept.map(Kept::shown).orElse(List.of());
    }

    /**
     * The evidence the summary was written on: what stood in the file when it was last changed. Of a summary without any in
     * the file nobody knows, so it is none.
     */
    public List<EvidencePassage> basis() {
        return kept.map(there -> isRewritten(there) ? there.shown() : there.basis())
                .orElse(List.of());
    }

    /** What changed since the summary was written; nothing without one. */
    public EvidenceChange change(List<EvidencePassage> today) {
        return isWritten() ? EvidenceChange.between(basis(), today) : EvidenceChange.NONE;
    }

    private boolean isRewritten(Kept there) {
        return !there.mark().summary().equals(MatrixMarks.of(summary));
    }
}
