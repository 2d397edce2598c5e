package org.emic.agreement;

import java.util.List;

/**
 * Alpha over characters: whether coders marked the same characters with a code, or with any code of a group. ATLAS.ti
 * calls it c-α-binary, for one semantic domain or for all.
 *
 * <p>It is {@link KrippendorffAlpha}, nominal, where each character is a unit that each coder coded or did not.
 * Adjacent marks merge, unlike in |u-alpha. The values chosen by the option are the code or the codes of the domain;
 * none means any code, whether a character is relevant at all. No interval is given: characters are not independent of
 * their neighbours. Where little is coded, agreement on what is not coded outweighs everything; look at cu-alpha too.
 *
 * <p>References: K. Krippendorff (1995) Sociological Methodology 25, 47–76 (the digitised example). Á. González-Prieto,
 * J. Perez, J. Diaz, D. López-Fernández (2023) Journal of Systems and Software (α-binary).
 */
final class CharacterAlpha extends DescribedStatistic {

    CharacterAlpha() {
        super(
                "c-alpha-binary",
                "Binary alpha over characters (c-α-binary)",
                "whether coders marked the same characters with a code or a group of codes",
                "Krippendorff 1995, 2019; named by ATLAS.ti");
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
        if (spans.only(options.values()).marks().isEmpty()) {
            return new Estimate.Undefined("nobody marked anything"
                    + (options.values().isEmpty() ? "" : " with " + Refusal.some(options.values())));
        }
        return ofCharacters(
                CharacterRatings.binary(spans, options.values()),
                "coded or not, each character a unit, so that adjacent marks merge; "
                        + (options.values().isEmpty() ? "any code" : Refusal.some(options.values())));
    }

    /** Nominal alpha of ratings of characters, said to be that. */
    static Estimate ofCharacters(Ratings ratings, String definition) {
        return new KrippendorffAlpha()
                .of(ratings, Options.DEFAULT)
                .map(found -> new Estimate.Defined(
                        found.value(),
                        new Basis(
                                definition,
                                found.basis().compared(),
                                new Basis.Counted(
                                        "characters",
                                        found.basis().counted().units(),
                                        found.basis().counted().coders(),
                                        found.basis().counted().ratings()),
                                MissingPolicy.AVAILABLE)));
    }
}
