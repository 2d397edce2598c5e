package org.emic.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.FrequencyRequest;
import org.emic.analysis.Grouping;
import org.emic.analysis.Selection;
import org.emic.analysis.Table;
import org.emic.coding.Choice;
import org.emic.coding.Context;
import org.emic.coding.Filter;
import org.emic.coding.LoggedCoding;
import org.emic.coding.Segments;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Segment;
import org.emic.project.Workspace;
import org.emic.report.Quote;
import org.emic.report.Summary;

/**
 * Gathers what a summary of a project says: its themes, their frequencies, and everything they were found in by rule. What
 * people coded is not in it: several coders of one passage would count it several times.
 */
final class StudySummary {

    private static final Filter BY_RULE = Filter.ofOrigin(Coding.By.RULE);
    private static final Selection SELECTION = new Selection(
            source -> true,
            Optional.empty(),
            code -> true,
            coding -> true,
            Map.of("origin", List.of(FilterOptions.Origins.word(Coding.By.RULE))));

    private final Workspace workspace;
    private final Counting counting;

    StudySummary(Workspace workspace) {
        this.workspace = workspace;
        this.counting = new Counting(workspace);
    }

    Summary summary() {
        return new Summary(
                workspace.project().settings().title(),
                themes(counted(Optional.empty())),
                themes(counted(Optional.of(Grouping.of("case")))),
                sections());
    }

    /** {@code 48 sources of 8 cases, 45000 words, 120 segments coded by rule}. */
    String counts() {
        Map<String, Long> counts = counted(Optional.empty()).footer().denominators();
        return counts.get("sources") + " sources of " + counts.get("cases") + " cases, " + counts.get("words")
                + " words, " + counts.get("segments") + " segments coded by rule";
    }

    /** {@code 90 codings in 12 sources (jo 40, marek 50)}. */
    String byHand() {
        List<LoggedCoding> codings = counting.coded().log().codings();
        Map<String, Long> coders = codings.stream()
                .collect(Collectors.groupingBy(LoggedCoding::coder, TreeMap::new, Collectors.counting()));
        long sources = codings.stream().map(LoggedCoding::source).distinct().count();
        return codings.size() + " codings in " + sources + " sources ("
                + coders.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private Table counted(Optional<Grouping> by) {
        FrequencyRequest request =
                new FrequencyRequest(SELECTION, by, false, by.isPresent(), List.of(), Optional.empty());
        return counting.count(BY_RULE, request).table();
    }

    /** The table without the rows of sub-codes, which a theme counts as its own, and so without their paths. */
    private static Table themes(Table table) {
        int path = table.columns().stream().map(Column::name).toList().indexOf("code_path");
        List<List<Cell>> rows = table.rows().stream()
                .filter(row ->
                        !(row.get(path) instanceof Cell.Text text && text.text().contains("/")))
                .map(row -> without(path, row))
                .toList();
        Footer footer = table.footer();
        Footer narrowed = new Footer(
                without(path, footer.totals()),
                footer.denominators(),
                footer.groups(),
                footer.filters(),
                footer.notes());
        return new Table(table.name(), without(path, table.columns()), rows, narrowed);
    }

    private static <T> List<T> without(int index, List<T> list) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }

    private List<Summary.Section> sections() {
        Map<String, List<Quote>> quotes = new HashMap<>();
        Map<String, String> themeOf = new HashMap<>();
        Map<String, Code> themes = new LinkedHashMap<>();
        for (Codebook codebook : workspace.codebooks().all()) {
            for (Code theme : codebook.codes()) {
                themes.put(codebook.name() + ":" + theme.id(), theme);
                theme.all()
                        .forEach(code ->
                                themeOf.put(codebook.name() + ":" + code.id(), codebook.name() + ":" + theme.id()));
            }
        }
        Set<String> quoted = new HashSet<>();
        Segments segments = new Segments(counting.coded(), counting.codings(), Context.USUAL, Optional.empty());
        segments.each(Choice.of(BY_RULE, counting.coded()), segment -> {
            String theme =
                    themeOf.get(segment.code().codebook() + ":" + segment.code().id());
            // A passage that carries two sub-codes of a theme is quoted once for it.
            if (theme != null
                    && quoted.add(theme + " " + segment.source().id() + " "
                            + segment.coding().span())) {
                quotes.computeIfAbsent(theme, unused -> new ArrayList<>()).add(quote(theme, segment));
            }
        });
        List<Summary.Section> sections = new ArrayList<>();
        themes.forEach((key, theme) ->
                sections.add(new Summary.Section(theme.name(), theme.brief(), quotes.getOrDefault(key, List.of()))));
        return sections;
    }

    private static Quote quote(String theme, Segment segment) {
        return new Quote(
                theme,
                segment.coding().id(),
                segment.source().title(),
                segment.source().attributes().caseName(),
                segment.passage().speaker(),
                segment.passage().startLine(),
                segment.passage().endLine(),
                segment.coding().hits(),
                segment.passage().text());
    }
}
