package org.emic.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emic.codebook.CodebookFixes.Edit;
import org.emic.codebook.CodebookFixes.Fix;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.Span;
import org.emic.rule.RuleParser;

/**
 * Makes slugs of ids that are none, with all {@code [[links]]}, {@code code:} and former ids that name them. An id stays if
 * two would become one, if somebody coded by it, or if not all that names it can be found.
 */
final class IdFixes {

    private static final Pattern ASKS = Pattern.compile("code:(?:\\\\?\"[^\"\\\\]*\\\\?\"|[^\\s()\"\\\\]+)");

    private final FileText file;
    private final Predicate<String> inUse;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Diagnostic> refused = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    /** All ids as they will be. */
    private final Set<String> meant = new LinkedHashSet<>();

    private final Map<String, String> renamed = new LinkedHashMap<>();

    IdFixes(FileText file, List<FixableCode> codes, Predicate<String> inUse) {
        this.file = file;
        this.inUse = inUse;
        List<Scalar> ids = codes.stream().flatMap(code -> code.id().stream()).toList();
        ids.stream().map(Scalar::value).filter(Slug::isOne).forEach(known::add);
        Set<String> lost = unreachable(codes);
        Map<String, Long> slugs = slugs(ids);
        ids.forEach(id -> rename(id, slugs, lost).ifPresent(slug -> renamed.put(id.value(), slug)));
        meant.addAll(known);
        meant.addAll(renamed.values());
        List<Scalar> ruleIds =
                codes.stream().flatMap(code -> code.ruleIds().stream()).toList();
        Map<String, Long> ruleSlugs = slugs(ruleIds);
        ruleIds.forEach(id -> rename(id, ruleSlugs, Set.of()));
        codes.forEach(code -> {
            code.linked().forEach(this::links);
            code.rules().forEach(this::conditions);
            code.formerly().forEach(former -> rename(former, Map.of(), Set.of()));
        });
    }

    List<Edit> edits() {
        return edits;
    }

    List<Diagnostic> refused() {
        return refused;
    }

    /** How many ids are or would be each slug. */
    private static Map<String, Long> slugs(List<Scalar> ids) {
        return ids.stream().collect(Collectors.groupingBy(id -> Slug.of(id.value()), Collectors.counting()));
    }

    /** The slug that an id is made to; empty, and told where it matters, if it stays. */
    private Optional<String> rename(Scalar id, Map<String, Long> slugs, Set<String> lost) {
        String old = id.value();
        if (old.isBlank() || Slug.isOne(old)) {
            return Optional.empty();
        }
        String slug = Slug.of(old);
        Optional<String> reason = slug.isEmpty() || slug.equals("null")
                ? Optional.of("no id can be made of it")
                : slugs.getOrDefault(slug, 1L) > 1
                        ? Optional.of("another one is or would be '" + slug + "' too")
                        : inUse.test(old)
                                ? Optional.of("people coded by it, and their codings would name no code")
                                : lost.contains(old)
                                        ? Optional.of("not all that names it can be found")
                                        : Optional.empty();
        boolean written = reason.isEmpty() && replace("CBK-013", id.place(), old, slug);
        if (!written) {
            refused.add(Diagnostic.note(
                    "CBK-046",
                    id.place(),
                    "'" + old + "' was left as it is: "
                            + reason.orElse("it is written over several lines or with escapes"),
                    "give it another id by hand, with all that names it"));
        }
        return written ? Optional.of(slug) : Optional.empty();
    }

    /** What a link or a condition that says {@code written} is to say instead. */
    private Optional<String> meant(String written) {
        if (renamed.containsKey(written)) {
            return Optional.of(renamed.get(written));
        }
        String slug = Slug.of(written);
        boolean means = !known.contains(written) && meant.contains(slug);
        return means ? Optional.of(slug) : Optional.empty();
    }

    private void links(Scalar text) {
        Matcher link = CodeReader.LINK.matcher(text.text());
        while (link.find()) {
            Place place = text.place(new Span(link.start(1), link.end(1)));
            String written = link.group(1);
            meant(written).ifPresent(id -> replace("CBK-022", place, written, id));
        }
    }

    private void conditions(Scalar rule) {
        asked(rule).stream()
                .filter(Asked::canBeEdited)
                .forEach(asked -> meant(asked.id())
                        .ifPresent(id -> replace("RUL-029", asked.place(), asked.raw(), "code:" + id)));
    }

    /**
     * A {@code code:} with what is no id.
     *
     * @param raw as the file writes it
     * @param canBeEdited whether the rule language knows it as a condition, and the file has it on one line
     */
    private record Asked(String id, Place place, String raw, boolean canBeEdited) {}

    private List<Asked> asked(Scalar rule) {
        List<Asked> all = new ArrayList<>();
        Matcher asks = ASKS.matcher(rule.text());
        List<Diagnostic> told =
                rule.text().contains("code:") ? RuleParser.parse(rule).diagnostics() : List.of();
        while (asks.find()) {
            String id = asks.group().substring("code:".length()).replace("\"", "");
            Place place = rule.place(new Span(asks.start(), asks.end()));
            String raw = file.at(place).in(file.text());
            boolean condition = told.stream()
                    .anyMatch(
                            each -> each.id().equals("RUL-029") && each.place().equals(place));
            if (!Slug.isOne(id)) {
                all.add(new Asked(id, place, raw, condition && ASKS.matcher(raw).matches()));
            }
        }
        return all;
    }

    /** Ids that something names in a place that cannot be edited, or in a rule that cannot be read. */
    private Set<String> unreachable(List<FixableCode> codes) {
        Set<String> lost = new LinkedHashSet<>();
        for (FixableCode code : codes) {
            for (Scalar text : code.linked()) {
                Matcher link = CodeReader.LINK.matcher(text.text());
                while (link.find()) {
                    Place place = text.place(new Span(link.start(1), link.end(1)));
                    if (!file.at(place).in(file.text()).equals(link.group(1))) {
                        lost.add(link.group(1));
                    }
                }
            }
            for (Scalar rule : code.rules()) {
                asked(rule).stream().filter(asked -> !asked.canBeEdited()).forEach(asked -> lost.add(asked.id()));
            }
        }
        return lost;
    }

    private boolean replace(String finding, Place place, String before, String after) {
        Span span = file.at(place);
        if (!span.in(file.text()).equals(before)) {
            return false;
        }
        edits.add(new Edit(span, new Fix(finding, place, before, after)));
        return true;
    }
}
