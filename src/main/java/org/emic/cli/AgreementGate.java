package org.emic.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.agreement.Estimate;
import org.emic.comparison.Comparison;
import org.emic.comparison.Measured;
import org.emic.comparison.StudyComparisons;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;

/**
 * Holds statistics against what was demanded of them. What is missed, cannot be computed or rests on too few units is a
 * finding: a gate that cannot judge does not open.
 *
 * @param minUnits on fewer units nothing is judged
 */
record AgreementGate(List<Threshold> thresholds, int minUnits) {

    private static final int DIGITS = 3;

    /**
     * What is found.
     *
     * @param judged how many values were held against a threshold
     */
    record Verdict(List<Diagnostic> findings, int judged) {}

    /** @throws EmicException AGR-033 if a threshold is about a code that is not compared */
    Verdict judge(List<Measured> measured) {
        List<Diagnostic> findings = new ArrayList<>();
        int judged = 0;
        for (Threshold threshold : thresholds) {
            List<Measured> about = measured.stream()
                    .filter(each -> each.statistic() == threshold.statistic() && isAbout(each, threshold))
                    .toList();
            if (about.isEmpty()) {
                throw unknown(threshold, measured);
            }
            List<Measured> used = about.stream()
                    .filter(each -> !threshold.code().isEmpty()
                            || each.comparison().nothing().isEmpty())
                    .toList();
            for (Measured each : used.isEmpty() ? about : used) {
                judged++;
                finding(each, threshold).ifPresent(findings::add);
            }
        }
        return new Verdict(findings, judged);
    }

    /** Without a named code each code is judged, but not all of them once more together. */
    private static boolean isAbout(Measured each, Threshold threshold) {
        String code = each.comparison().question().code();
        return threshold.code().isEmpty()
                ? !code.equals(StudyComparisons.ANY) && !code.equals(StudyComparisons.ALL)
                : threshold.code().equals(code);
    }

    private Optional<Diagnostic> finding(Measured each, Threshold threshold) {
        String what = what(each);
        if (each.estimate() instanceof Estimate.Undefined none) {
            return Optional.of(
                    Diagnostic.error("AGR-032", threshold.place(), what + " cannot be judged: " + none.reason(), ""));
        }
        Estimate.Defined found = (Estimate.Defined) each.estimate();
        long units = found.basis().counted().units();
        String unit = AgreementTable.unit(each.comparison().question(), Optional.of(found.basis()));
        if (units < minUnits) {
            return Optional.of(Diagnostic.error(
                    "AGR-031",
                    threshold.place(),
                    what + " is not judged: " + units + " " + unit + " are fewer than the " + minUnits
                            + " that were demanded",
                    "code more of the same texts twice"));
        }
        if (found.value() >= threshold.least()) {
            return Optional.empty();
        }
        String code = each.comparison().question().code();
        return Optional.of(Diagnostic.error(
                "AGR-030",
                threshold.place(),
                what + " is " + rounded(found.value(), threshold.least()) + ", below " + plain(threshold.least()) + " ("
                        + units + " " + unit + ")",
                code.isEmpty() ? "" : "emic agree --code " + code + " --disagreements lists what to talk about"));
    }

    private static String what(Measured each) {
        Comparison.Question asked = each.comparison().question();
        String between = asked.coders().isEmpty() ? "" : " between " + String.join(" and ", asked.coders());
        return each.statistic().id()
                + (asked.code().isEmpty() ? "" : " of '" + asked.code() + "'")
                + (asked.group().isEmpty() ? "" : " in " + asked.group())
                + between;
    }

    private static EmicException unknown(Threshold threshold, List<Measured> measured) {
        List<String> codes = measured.stream()
                .map(each -> each.comparison().question().code())
                .distinct()
                .toList();
        return new EmicException(Diagnostic.error(
                "AGR-033",
                threshold.place(),
                "a threshold is about '" + threshold.code() + "', which is not compared",
                Nearest.hint(
                        threshold.code(),
                        codes,
                        "is the code among those that --code, --themes and the filters" + " leave?")));
    }

    /** With as many decimals as it takes to see that it is below. */
    private static String rounded(double value, double least) {
        for (int digits = DIGITS; digits < 15; digits++) {
            BigDecimal shown = new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP);
            if (shown.doubleValue() < least) {
                return shown.toPlainString();
            }
        }
        return new BigDecimal(value).toPlainString();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
