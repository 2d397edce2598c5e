package org.emic.agreement;

import java.util.List;

/**
 * ATLAS.ti's cu-α of one semantic domain: whether coders chose the same code of the domain on the characters that they
 * coded with it.
 *
 * <p>It is {@link KrippendorffAlpha}, nominal, over characters; the rating is the code of the domain, and missing where
 * a coder used none. So only characters that two coders coded with the domain count. Codes of a domain exclude each
 * other: a coder who put two on one character makes it undefined. The values chosen by the option are the codes of the
 * domain; none means that all codes are one domain.
 *
 * <p>This is our reading of González-Prieto and others, who define what ATLAS.ti computes; ATLAS.ti publishes no
 * example with its data. It is not Krippendorff's cu-alpha, which takes units, not characters, out of the expected
 * coincidences.
 *
 * <p>Reference: Á. González-Prieto, J. Perez, J. Diaz, D. López-Fernández (2023) Journal of Systems and Software 202,
 * arXiv 2008.00977.
 */
final class DomainCodingAlpha extends DescribedStatistic {

    DomainCodingAlpha() {
        super(
                "cu-alpha-domain",
                "cu-α of a semantic domain (ATLAS.ti)",
                "whether coders chose the same code of a domain on the characters they coded with it",
                "González-Prieto, Perez, Diaz & López-Fernández 2023; named by ATLAS.ti");
    }

    @Override
    public List<DataKind> takes() {
        return List.of(DataKind.SPANS);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.VALUE);
    }

    @Override
    public Estimate of(Data data, Options options) {
        if (!(data instanceof Spans spans)) {
            return Refusal.kind(this, data);
        }
        try {
            return CharacterAlpha.ofCharacters(
                    CharacterRatings.exclusive(spans, options.values()),
                    "codes of the domain, over characters that two coders coded with it");
        } catch (CharacterRatings.Clash clash) {
            return new Estimate.Undefined(
                    "codes of a domain exclude each other, but " + clash.getMessage() + "; choose a smaller domain");
        }
    }
}
