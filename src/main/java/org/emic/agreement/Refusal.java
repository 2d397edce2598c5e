package org.emic.agreement;

import java.util.List;

/** Why a statistic cannot be computed, in words that say what would be needed. */
final class Refusal {

    private static final int SHOWN = 6;

    private Refusal() {}

    static Estimate.Undefined kind(Statistic statistic, Data data) {
        return new Estimate.Undefined(statistic.title() + " is computed from "
                + String.join(
                        " or ", statistic.takes().stream().map(DataKind::id).toList()) + "; these are "
                + data.kind().id() + " (" + data.kind().about() + ")");
    }

    static Estimate.Undefined coders(int coders) {
        return new Estimate.Undefined(
                "agreement needs at least two coders; there " + (coders == 1 ? "is only one" : "are " + coders));
    }

    static Estimate.Undefined notTwoCoders(String title, int coders, String instead) {
        return new Estimate.Undefined(
                title + " compares two coders; there are " + coders + ": choose two of them, or use " + instead);
    }

    static Estimate.Undefined noUnits() {
        return new Estimate.Undefined("there are no units: nothing was rated");
    }

    static Estimate.Undefined noOverlap() {
        return new Estimate.Undefined("no unit was rated by two coders, so there is nothing to compare");
    }

    static Estimate.Undefined missing(long missing) {
        return new Estimate.Undefined(missing + (missing == 1 ? " rating is" : " ratings are")
                + " missing, and missing ratings were to be refused; leave incomplete units out, or use what is there");
    }

    static Estimate.Undefined oneCategory(String label) {
        return new Estimate.Undefined("all ratings are '" + label
                + "': without a second category there is no chance of disagreement to correct for");
    }

    /** The first few of many, for a message. */
    static String some(List<String> labels) {
        String shown = String.join(", ", labels.subList(0, Math.min(SHOWN, labels.size())));
        return labels.size() > SHOWN ? shown + ", … (" + labels.size() + " in all)" : shown;
    }
}
