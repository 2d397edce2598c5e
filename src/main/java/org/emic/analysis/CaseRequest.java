package org.emic.analysis;

import java.util.List;

/**
 * What a comparison of cases looks for.
 *
 * @param never codes, or nothing for a report of silences; cases with none of these are looked for
 * @param though codes of which a case has to have one; of none, every case counts
 * @param codes of a report of silences; empty for all that lie under none
 * @param unit cases or sources
 * @param own whether a code counts only what carries it itself, not what carries its sub-codes
 * @param trace whether each row has the command that lists what it counts
 */
public record CaseRequest(
        List<String> never, List<String> though, List<String> codes, UnitKind unit, boolean own, boolean trace) {

    public CaseRequest {
        never = List.copyOf(never);
        though = List.copyOf(though);
        codes = List.copyOf(codes);
    }
}
