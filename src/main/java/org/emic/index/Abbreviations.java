package org.emic.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Abbreviations behind which no sentence ends: those of fieldwork that ICU's lists lack. ICU has no Danish list. */
final class Abbreviations {

    private static final List<String> OF_ANY =
            List.of("Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "vs.", "cf.", "e.g.", "i.e.", "approx.", "E.g.", "I.e.");

    private static final Map<String, List<String>> BY_LANGUAGE = Map.of(
            "de", List.of("z. B.", "d. h.", "u. a.", "i. d. R.", "o. ä."),
            "fr", List.of("p. ex."),
            "pt", List.of("Sr.", "Sra.", "Srs.", "Sras.", "Srta.", "sr.", "sra.", "p. ex."),
            "it", List.of("sig.", "Dott."),
            "da", List.of("ca.", "kl.", "hr.", "Hr.", "fr.", "Fr.", "nr.", "Nr.", "f.eks.", "bl.a.", "dvs."));

    private Abbreviations() {}

    /** Those of {@code language}, a BCP 47 tag. */
    static List<String> of(String language) {
        List<String> all = new ArrayList<>(OF_ANY);
        all.addAll(BY_LANGUAGE.getOrDefault(Languages.primary(language), List.of()));
        return all;
    }
}
