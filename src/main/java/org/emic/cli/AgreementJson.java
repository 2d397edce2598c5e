package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emic.agreement.Basis;
import org.emic.agreement.ContingencyTable;
import org.emic.agreement.CountsTable;
import org.emic.agreement.Data;
import org.emic.agreement.Estimate;
import org.emic.agreement.Option;
import org.emic.agreement.Part;
import org.emic.agreement.RatingTables;
import org.emic.agreement.Ratings;
import org.emic.agreement.Spans;
import org.emic.agreement.Uncertainty;
import org.emic.comparison.Comparison;
import org.emic.comparison.Measured;

/** Statistics of agreement as nested JSON, with everything a number rests on. */
final class AgreementJson {

    /** Tables of more categories than this are left out. */
    private static final int WIDEST = 60;

    private AgreementJson() {}

    static Map<String, Object> of(List<Measured> measured, AgreementScope scope) {
        List<Comparison> comparisons =
                measured.stream().map(Measured::comparison).distinct().toList();
        List<Object> statistics = new ArrayList<>();
        for (Measured each : measured) {
            Map<String, Object> one = statistic(each);
            one.put("comparison", comparisons.indexOf(each.comparison()));
            statistics.add(one);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("statistics", statistics);
        json.put(
                "comparisons",
                comparisons.stream().map(AgreementJson::comparison).toList());
        json.put("denominators", scope.denominators());
        json.put("filters", scope.filters());
        json.put("notes", scope.notes());
        json.put("emic", Version.current());
        return json;
    }

    private static Map<String, Object> statistic(Measured each) {
        Comparison.Question asked = each.comparison().question();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", each.statistic().id());
        json.put("title", each.statistic().title());
        json.put("code", asked.code().isEmpty() ? null : asked.code());
        if (!asked.group().isEmpty()) {
            json.put("group", asked.group());
        }
        estimate(json, each.estimate());
        if (each.statistic().options().contains(Option.LEVEL)) {
            json.put("level", each.options().scale().level().id());
        }
        if (each.statistic().options().contains(Option.WEIGHTS)) {
            json.put("weights", each.options().scale().weights().id());
        }
        Optional<Basis> basis = each.estimate().defined().map(Estimate.Defined::basis);
        json.put("unit", AgreementTable.unit(asked, basis));
        json.put("units", basis.map(b -> (Object) b.counted().units()).orElse(null));
        json.put("coders", asked.coders());
        json.put("ratings", basis.map(b -> (Object) b.counted().ratings()).orElse(null));
        json.put("source", each.statistic().source());
        return json;
    }

    /** The number and what it rests on; or no number, and why. */
    private static void estimate(Map<String, Object> json, Estimate estimate) {
        if (estimate instanceof Estimate.Undefined none) {
            json.put("value", null);
            json.put("reason", none.reason());
            json.put("ci", null);
            return;
        }
        Estimate.Defined found = (Estimate.Defined) estimate;
        Uncertainty sure = found.uncertainty();
        json.put("value", found.value());
        json.put("reason", null);
        json.put(
                "ci",
                sure.interval()
                        .map(interval -> (Object) List.of(interval.low(), interval.high()))
                        .orElse(null));
        sure.interval().ifPresent(interval -> {
            json.put("ci_level", interval.level());
            json.put("ci_method", interval.method());
        });
        json.put("se", number(sure.standardError()));
        sure.test().ifPresent(test -> {
            json.put("se0", test.standardError());
            json.put("z", test.z());
            json.put("p", test.p());
        });
        if (!sure.note().isEmpty()) {
            json.put("note", sure.note());
        }
        Basis basis = found.basis();
        String measured = basis.compared().measured().name().toLowerCase(Locale.ROOT);
        json.put("definition", basis.definition());
        json.put("missing", basis.missing().id());
        json.put("observed_" + measured, basis.compared().observed());
        json.put("expected_" + measured, number(basis.compared().expected()));
        if (!found.parts().isEmpty()) {
            json.put("parts", found.parts().stream().map(AgreementJson::part).toList());
        }
    }

    private static Map<String, Object> part(Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", part.name());
        json.put("of", part.of().isEmpty() ? null : part.of());
        estimate(json, part.estimate());
        return json;
    }

    private static Object number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static Map<String, Object> comparison(Comparison comparison) {
        Comparison.Question asked = comparison.question();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", asked.code().isEmpty() ? null : asked.code());
        if (!asked.path().isEmpty()) {
            json.put("code_path", asked.path());
        }
        if (!asked.group().isEmpty()) {
            json.put("group", asked.group());
        }
        json.put("coders", asked.coders());
        if (!asked.coded().isEmpty()) {
            json.put("coded", new LinkedHashMap<>(asked.coded()));
        }
        for (Data data : comparison.data()) {
            data(json, data);
        }
        return json;
    }

    private static void data(Map<String, Object> json, Data data) {
        if (data instanceof Ratings ratings) {
            json.put("categories", ratings.categories().labels());
            json.put("missing", ratings.missing());
            Map<String, Object> margins = new LinkedHashMap<>();
            for (int coder = 0; coder < ratings.coders(); coder++) {
                margins.put(ratings.coderNames().get(coder), RatingTables.margins(ratings, coder));
            }
            json.put("margins", margins);
            if (ratings.coders() == 2 && ratings.categories().size() <= WIDEST) {
                json.put("contingency", RatingTables.contingency(ratings, 0, 1));
            }
            counts(json, ratings.counts());
        } else if (data instanceof ContingencyTable table) {
            json.put("categories", table.categories().labels());
            json.put("contingency", table.cells());
        } else if (data instanceof CountsTable counts) {
            json.put("categories", counts.categories().labels());
            json.put("missing", counts.missing());
            json.put("margins", RatingTables.margins(counts));
            counts(json, counts);
        } else if (data instanceof Spans spans) {
            json.put("length", spans.length());
            json.put("values", spans.values());
            json.put("spans", marks(spans));
        }
    }

    private static void counts(Map<String, Object> json, CountsTable counts) {
        if (counts.categories().size() <= WIDEST) {
            json.put("coincidences", RatingTables.coincidences(counts));
        }
    }

    /** How many spans each coder marked. */
    private static Map<String, Long> marks(Spans spans) {
        Map<String, Long> marks = new LinkedHashMap<>();
        spans.coders().forEach(coder -> marks.put(coder, 0L));
        spans.marks().forEach(mark -> marks.merge(mark.coder(), 1L, Long::sum));
        return marks;
    }
}
