package org.emic.cli;

import java.util.List;
import java.util.Map;

/**
 * What a table of agreement is about, beside its numbers.
 *
 * @param by what rows are grouped by; empty for nothing
 * @param pairs whether each two coders are compared by themselves
 * @param parts whether what belongs to a statistic has rows of its own
 * @param denominators what was counted
 * @param filters what it was restricted to
 * @param notes how to read it, whole sentences
 */
record AgreementScope(
        String by,
        boolean pairs,
        boolean parts,
        Map<String, Long> denominators,
        Map<String, List<String>> filters,
        List<String> notes) {}
