package org.emic.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.coding.Shown;
import org.emic.model.Coding;
import org.emic.model.Span;

/** Of segments that are alike, which are shown. */
enum Once {
    /**
     * Of what one coder coded over the same words, the codings of one code: that with most of them, of several such the
     * first. So a code above others counts a unit that carries two of these ({@code emic freq}).
     */
    SPAN,
    /** Of each code the first segment, by source and place. */
    CODE;

    /** Whose, where. */
    private record Unit(String source, Span span, String coder) {}

    /** As it is typed. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Once> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** @param segments in their order, which stays */
    List<Shown> of(List<Shown> segments) {
        return this == CODE ? firsts(segments) : spans(segments);
    }

    private static List<Shown> firsts(List<Shown> segments) {
        Set<String> seen = new HashSet<>();
        return segments.stream().filter(each -> seen.add(code(each.coding()))).toList();
    }

    private static List<Shown> spans(List<Shown> segments) {
        Map<Unit, Map<String, List<Shown>>> units = new LinkedHashMap<>();
        for (Shown each : segments) {
            Coding coding = each.coding();
            units.computeIfAbsent(
                            new Unit(coding.source(), coding.span(), coding.coder()), unit -> new LinkedHashMap<>())
                    .computeIfAbsent(code(coding), code -> new ArrayList<>())
                    .add(each);
        }
        // The first of the longest: max() would take the last.
        return units.values().stream()
                .flatMap(codes -> codes.values().stream()
                        .sorted(Comparator.comparingInt((List<Shown> those) -> -those.size()))
                        .findFirst()
                        .stream())
                .flatMap(List::stream)
                .toList();
    }

    private static String code(Coding coding) {
        return coding.codebook() + ":" + coding.code();
    }
}
