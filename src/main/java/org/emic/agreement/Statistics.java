package org.emic.agreement;

import java.util.List;
import java.util.Optional;

/** All statistics of agreement. Help texts and messages are made from this list. */
public final class Statistics {

    /** In the order of their ids. */
    public static final List<Statistic> ALL = List.of(
            new AlphaU2004(),
            new RelevanceAlpha(),
            EditSimilarity.BOUNDARY,
            FreeMarginalKappa.BRENNAN_PREDIGER,
            new CharacterAlpha(),
            new CohenKappa(),
            new CodingAlpha(),
            new DomainCodingAlpha(),
            new DomainsAlpha(),
            DetectionStatistic.F1,
            new FleissKappa(),
            Gamma.GAMMA,
            Gamma.CATEGORIES,
            GwetAgreement.AC1,
            GwetAgreement.AC2,
            new HolstiReliability(),
            new KrippendorffAlpha(),
            new ValueAlpha(),
            new LightKappa(),
            new PercentAgreement(),
            WindowStatistic.PK,
            DetectionStatistic.PRECISION,
            FreeMarginalKappa.RANDOLPH,
            DetectionStatistic.RECALL,
            new ScottPi(),
            EditSimilarity.SEGMENTATION,
            new UnitizedAlpha(),
            new WeightedKappa(),
            WindowStatistic.WINDOW_DIFF);

    private Statistics() {}

    /** The ids, for help texts and completion. */
    public static List<String> ids() {
        return ALL.stream().map(Statistic::id).toList();
    }

    /** The statistic of that id; empty if there is none. */
    public static Optional<Statistic> named(String id) {
        return ALL.stream().filter(statistic -> statistic.id().equals(id)).findFirst();
    }
}
