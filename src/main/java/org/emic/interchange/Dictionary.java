package org.emic.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Rule;
import org.emic.model.Unit;

/** A codebook as a dictionary: categories with their entries, and what of it no dictionary holds. */
final class Dictionary {

    /**
     * A code with its own entries.
     *
     * @param depth codes above it
     */
    record Category(Code code, int depth, Set<String> entries) {}

    private final Codebook codebook;
    private final String format;
    private final Predicate<String> fits;
    private final List<Category> categories = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private final Set<String> misfits = new LinkedHashSet<>();

    /**
     * @param format as messages call it, with its article
     * @param fits whether the format has such an entry
     */
    Dictionary(Codebook codebook, String format, Predicate<String> fits) {
        this.codebook = codebook;
        this.format = format;
        this.fits = fits;
        codebook.codes().forEach(code -> add(code, 0));
    }

    private void add(Code code, int depth) {
        Set<String> entries = new LinkedHashSet<>();
        for (Rule rule : code.rules()) {
            Optional<List<String>> written = EntriesOfRule.of(rule);
            if (written.isEmpty()) {
                rules.add(rule.id());
            }
            for (String entry : written.orElse(List.of())) {
                (fits.test(entry) ? entries : misfits).add(entry);
            }
        }
        categories.add(new Category(code, depth, entries));
        code.codes().forEach(below -> add(below, depth + 1));
    }

    /** Each code before its sub-codes. */
    List<Category> categories() {
        return categories;
    }

    /** The entries in their alphabet, each with the numbers of its categories, from 1. */
    Map<String, List<Integer>> byEntry() {
        Map<String, List<Integer>> all = new TreeMap<>();
        for (int i = 0; i < categories.size(); i++) {
            for (String entry : categories.get(i).entries()) {
                all.computeIfAbsent(entry, each -> new ArrayList<>()).add(i + 1);
            }
        }
        return new LinkedHashMap<>(all);
    }

    List<Diagnostic> losses() {
        Losses losses = new Losses(codebook, format);
        losses.header();
        losses.ofCodes(
                "INT-031",
                "holds words alone, so what codes mean (names, definitions, criteria, examples, colours) is left out",
                Dictionary::saysMore);
        if (!rules.isEmpty()) {
            losses.add(
                    "INT-033",
                    "has words and phrases and no operators or conditions, so these rules are left out: "
                            + Losses.listed(rules),
                    "");
        }
        if (!misfits.isEmpty()) {
            losses.add(
                    "INT-037",
                    "has no such wildcards, so these entries are left out: " + Losses.listed(List.copyOf(misfits)),
                    "");
        }
        losses.ofCodes(
                "INT-038",
                "counts words, so the unit of the rules is lost",
                code -> code.rules().stream().anyMatch(rule -> !rule.unit().equals(Unit.MATCH)));
        losses.ofCodes("INT-039", "has no categories without words; these codes are empty in it", this::isEmpty);
        return losses.all();
    }

    private boolean isEmpty(Code code) {
        return code.codes().isEmpty()
                && categories.stream()
                        .anyMatch(each ->
                                each.code().equals(code) && each.entries().isEmpty());
    }

    private static boolean saysMore(Code code) {
        boolean named = !org.emic.codebook.Slug.of(code.name()).equals(code.id())
                || !code.name().equals(code.id());
        return named
                || !code.brief().isEmpty()
                || !code.definition().isEmpty()
                || !code.include().isEmpty()
                || !code.exclude().isEmpty()
                || !code.colour().isEmpty()
                || !code.withoutRules().isEmpty()
                || !code.examples().equals(org.emic.model.Examples.NONE);
    }
}
