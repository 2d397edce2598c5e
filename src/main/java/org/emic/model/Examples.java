package org.emic.model;

import java.util.List;

/**
 * Sentences that show what a code means (MacQueen et al. 1998).
 *
 * @param typical the code applies, and its rules must find it
 * @param atypical the code applies, though no rule need find it
 * @param closeButNo looks like the code and is not; its rules must not find it
 */
public record Examples(List<String> typical, List<String> atypical, List<String> closeButNo) {

    public static final Examples NONE = new Examples(List.of(), List.of(), List.of());

    public Examples {
        typical = List.copyOf(typical);
        atypical = List.copyOf(atypical);
        closeButNo = List.copyOf(closeButNo);
    }
}
