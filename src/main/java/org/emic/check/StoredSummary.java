package org.emic.check;

import org.emic.model.Place;

/**
 * A summary of the framework matrix.
 *
 * @param place of its theme's heading
 * @param caseName whose it is
 * @param theme the code as its file calls it
 * @param change what came to its evidence and left it since it was written: {@code 2 new, 1 gone}; empty for nothing
 * @param isOfCase whether any source belongs to the case
 * @param isOfCode whether the theme is a code of the study
 */
public record StoredSummary(
        Place place, String caseName, String theme, String change, boolean isOfCase, boolean isOfCode) {}
