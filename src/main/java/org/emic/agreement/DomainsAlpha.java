package org.emic.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * ATLAS.ti's Cu-α of all semantic domains: whether coders chose the same domains, whatever codes of them; and whether
 * domains are kept apart at all.
 *
 * <p>Each character is a unit, to which a coder may give several domains. A pair of coders gives all pairs of their
 * domains:
 *
 * <pre>
 *   o_ck = Σ_u (1 / (m_u − 1)) #{coders i ≠ j : c in ω_ui, k in ω_uj},   m_u coders who gave u a domain, at least 2
 *   Cu-α = 1 − (1 − Σ_c o_cc / n..) / (1 − Σ_c n_c (n_c − 1) / (n.. (n.. − 1)))
 * </pre>
 *
 * <p>Two coders who both used the domains c and k on the same text therefore disagree in half of their pairs: that
 * domains were not kept apart counts as disagreement. This is our reading of González-Prieto and others; ATLAS.ti
 * publishes no example with its data.
 *
 * <p>Reference: Á. González-Prieto, J. Perez, J. Diaz, D. López-Fernández (2023) Journal of Systems and Software 202,
 * arXiv 2008.00977.
 */
final class DomainsAlpha extends DescribedStatistic {

    DomainsAlpha() {
        super(
                "cu-alpha-domains",
                "Cu-α of all semantic domains (ATLAS.ti)",
                "whether coders chose the same semantic domains, and kept them apart",
                "González-Prieto, Perez, Diaz & López-Fernández 2023; named by ATLAS.ti");
    }

    @Override
    public List<DataKind> takes() {
        return List.of(DataKind.SPANS);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.DOMAINS);
    }

    @Override
    public Estimate of(Data data, Options options) {
        if (!(data instanceof Spans spans)) {
            return Refusal.kind(this, data);
        }
        if (spans.coders().size() < 2) {
            return Refusal.coders(spans.coders().size());
        }
        SortedMap<String, List<String>> domains = options.domains();
        if (domains.size() < 2) {
            return new Estimate.Undefined("Cu-α compares semantic domains: name at least two, each with its codes");
        }
        Tally tally = new Tally(domains.size());
        for (Positions.Piece piece : Positions.of(spans)) {
            tally.add(piece, domains);
        }
        return tally.estimate(spans, List.copyOf(domains.keySet()));
    }

    /** Coincidences of domains. */
    private static final class Tally {

        private final double[][] pairs;
        private long characters;
        private long ratings;

        Tally(int domains) {
            this.pairs = new double[domains][domains];
        }

        void add(Positions.Piece piece, Map<String, List<String>> domains) {
            List<Set<Integer>> given = new ArrayList<>();
            piece.values().forEach(values -> {
                Set<Integer> own = domainsOf(values, domains);
                if (!own.isEmpty()) {
                    given.add(own);
                }
            });
            if (given.size() < 2) {
                return;
            }
            double share = piece.span().length() / (given.size() - 1.0);
            for (int one = 0; one < given.size(); one++) {
                for (int other = 0; other < given.size(); other++) {
                    if (one != other) {
                        addPairs(given.get(one), given.get(other), share);
                    }
                }
            }
            characters += piece.span().length();
            ratings += (long) given.size() * piece.span().length();
        }

        private void addPairs(Set<Integer> one, Set<Integer> other, double share) {
            for (int domain : one) {
                for (int another : other) {
                    pairs[domain][another] += share;
                }
            }
        }

        private static Set<Integer> domainsOf(Set<String> values, Map<String, List<String>> domains) {
            Set<Integer> own = new HashSet<>();
            int place = 0;
            for (List<String> codes : domains.values()) {
                if (codes.stream().anyMatch(values::contains)) {
                    own.add(place);
                }
                place++;
            }
            return own;
        }

        Estimate estimate(Spans spans, List<String> names) {
            double all = 0;
            double same = 0;
            double[] margins = new double[pairs.length];
            for (int domain = 0; domain < margins.length; domain++) {
                for (double pair : pairs[domain]) {
                    margins[domain] += pair;
                    all += pair;
                }
                same += pairs[domain][domain];
            }
            if (all <= 0) {
                return new Estimate.Undefined("no character was given a domain by two coders");
            }
            double unlike = all * all;
            for (int domain = 0; domain < margins.length; domain++) {
                if (margins[domain] >= all) {
                    return Refusal.oneCategory(names.get(domain));
                }
                unlike -= margins[domain] * margins[domain];
            }
            double observed = 1 - same / all;
            double expected = unlike / (all * (all - 1));
            Basis basis = new Basis(
                    "domains " + Refusal.some(names) + ", over characters to which two coders gave a domain",
                    Basis.Compared.disagreement(observed, expected),
                    new Basis.Counted("characters", characters, spans.coders().size(), ratings),
                    MissingPolicy.AVAILABLE);
            return new Estimate.Defined(1 - observed / expected, basis);
        }
    }
}
