package org.emic.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.agreement.Data;
import org.emic.coding.Choice;
import org.emic.coding.Codings;
import org.emic.diagnostic.EmicException;
import org.emic.model.Value;

/**
 * What the coders of a project coded, as comparisons: whether each unit carries a code, one question a code; then over all
 * codes. What all of this rests on is in {@code docs/decisions/0050-comparing-coders.md}.
 */
public final class StudyComparisons {

    /** Whether anything is coded with any of the codes. */
    public static final String ANY = "(any)";

    /** Each code's question, all together. */
    public static final String ALL = "(all)";

    /** Between units and codes, where each unit is asked for each code. */
    static final String TIMES = " × ";

    /** The category of a unit that has none of the codes, where codes exclude each other. */
    public static final String NOTHING = "(nothing)";

    /** The group of sources that have no value of what they are grouped by. */
    private static final String NONE = "(none)";

    private final CodingRequest request;
    private final CodedSources sources;
    private final List<CodeQuestion> questions;
    private final StudyAnswers answers;
    private final Map<CodeQuestion.Key, String> ids = new TreeMap<>();

    /**
     * Cuts the sources into units and looks which carry what.
     *
     * @throws EmicException AGR-021 if there are fewer than two coders, COD-010 for names the study does not have
     */
    public StudyComparisons(CodingRequest request, Codings codings) {
        if (request.coders().size() < 2) {
            throw EmicException.of(
                    "AGR-021",
                    "agreement needs at least two coders; "
                            + (request.coders().isEmpty()
                                    ? "nobody has coded anything by hand"
                                    : "there is only " + request.coders().get(0)),
                    "name them with --coder; rules:CODEBOOK stands for the rules of a codebook");
        }
        this.request = request;
        this.sources = new CodedSources(request, codings);
        this.answers = new StudyAnswers(request, sources);
        Choice choice = Choice.of(request.filter(), request.coded());
        this.questions =
                CodeQuestion.of(
                                request.coded().codebooks(),
                                sources.used(),
                                choice::code,
                                request.filter().own())
                        .stream()
                        .filter(question -> !request.themes() || question.root())
                        .toList();
        // A code below another is its own value; with themes alone it is its theme's.
        questions.forEach(question -> question.keys().forEach(key -> ids.putIfAbsent(key, question.id())));
        if (!request.themes()) {
            ids.keySet().forEach(key -> ids.put(key, key.code()));
        }
    }

    CodingRequest request() {
        return request;
    }

    CodedSources sources() {
        return sources;
    }

    List<CodeQuestion> questions() {
        return questions;
    }

    /** How to read the comparisons, whole sentences. */
    public List<String> notes() {
        return sources.notes();
    }

    /** The themes as semantic domains: the codes of each, as spans have them for values. */
    public SortedMap<String, List<String>> domains() {
        SortedMap<String, List<String>> domains = new TreeMap<>();
        questions.stream()
                .filter(CodeQuestion::root)
                .forEach(question -> domains.put(
                        question.id(),
                        question.keys().stream()
                                .map(ids::get)
                                .distinct()
                                .sorted()
                                .toList()));
        return domains;
    }

    /** What is compared: units, sources, cases. */
    public Map<String, Long> denominators() {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (request.unit() != UnitKind.SEGMENTS) {
            counts.put(request.unit().word(), units(sources.all()));
        }
        counts.put("sources", (long) sources.all().size());
        Set<String> cases = new TreeSet<>();
        sources.all().forEach(source -> cases.add(source.source().attributes().caseName()));
        cases.remove("");
        counts.put("cases", (long) cases.size());
        counts.put("coders", (long) request.coders().size());
        return counts;
    }

    /** The comparisons: group by group, in each the codes in their order, then all of them together. */
    public List<Comparison> all() {
        Comparator<Optional<Value>> byType =
                Comparator.comparing(value -> value.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        Map<Optional<Value>, List<CodedSource>> groups = new TreeMap<>(byType);
        for (CodedSource source : sources.all()) {
            groups.computeIfAbsent(request.group().apply(source.source()), each -> new ArrayList<>())
                    .add(source);
        }
        if (groups.isEmpty()) {
            groups.put(Optional.of(new Value.Text("")), List.of());
        }
        List<Comparison> all = new ArrayList<>();
        groups.forEach((value, some) -> {
            String group = value.map(Value::written).orElse(NONE);
            if (request.exclusive()) {
                all.add(exclusive(group, some));
                return;
            }
            questions.forEach(question -> all.add(question(question, group, some)));
            if (questions.size() > 1) {
                all.add(question(
                        new CodeQuestion(ANY, "", "any of the codes", false, CodeQuestion.keys(questions)),
                        group,
                        some));
                if (request.unit() != UnitKind.SEGMENTS) {
                    all.add(stacked(group, some));
                }
            }
        });
        return all;
    }

    private Comparison question(CodeQuestion question, String group, List<CodedSource> some) {
        Map<String, Long> coded = answers.coded(question.keys(), some);
        boolean none = coded.values().stream().allMatch(count -> count == 0);
        String unit = segments() ? "" : request.unit().word();
        return new Comparison(
                new Comparison.Question(
                        question.id(), question.path(), question.name(), group, request.coders(), unit, coded),
                answers.data(question, some),
                segments() ? answers.spans(some, question.keys(), ids::get) : List.of(),
                () -> some.stream()
                        .map(source -> answers.data(question, List.of(source)))
                        .toList(),
                none ? nothing(question, some) : "");
    }

    /** Each code's own question for each unit, as if each were a unit of its own. */
    private Comparison stacked(String group, List<CodedSource> some) {
        Map<String, Long> coded = new LinkedHashMap<>();
        Set<CodeQuestion.Key> keys = new TreeSet<>();
        some.forEach(source -> keys.addAll(source.used()));
        keys.retainAll(CodeQuestion.keys(questions));
        List<CodeQuestion> each = keys.stream()
                .map(key -> new CodeQuestion(key.code(), "", "", false, Set.of(key)))
                .toList();
        each.forEach(question ->
                answers.coded(question.keys(), some).forEach((coder, count) -> coded.merge(coder, count, Long::sum)));
        String name = "each of the " + keys.size() + " codes that were used, for each unit";
        return new Comparison(
                new Comparison.Question(
                        ALL, "", name, group, request.coders(), request.unit().word() + TIMES + "codes", coded),
                List.of(answers.ratings(each, some)),
                List.of(),
                () -> some.stream()
                        .map(source -> List.<Data>of(answers.ratings(each, List.of(source))))
                        .toList(),
                keys.isEmpty() ? nothing(new CodeQuestion(ANY, "", "", false, Set.of()), some) : "");
    }

    private Comparison exclusive(String group, List<CodedSource> some) {
        Map<String, Long> coded = answers.coded(CodeQuestion.keys(questions), some);
        boolean none = coded.values().stream().allMatch(count -> count == 0);
        String unit = segments() ? "" : request.unit().word();
        ExclusiveRatings ratings = new ExclusiveRatings(request, questions);
        Set<CodeQuestion.Key> keys = CodeQuestion.keys(questions);
        return new Comparison(
                new Comparison.Question("", "", "", group, request.coders(), unit, coded),
                segments() ? answers.spans(some, keys, ids::get) : List.of(ratings.of(some)),
                List.of(),
                () -> some.stream()
                        .map(source -> segments()
                                ? answers.spans(List.of(source), keys, ids::get)
                                : List.<Data>of(ratings.of(List.of(source))))
                        .toList(),
                none ? nothing(new CodeQuestion(ANY, "", "", false, Set.of()), some) : "");
    }

    private boolean segments() {
        return request.unit() == UnitKind.SEGMENTS;
    }

    private String nothing(CodeQuestion question, List<CodedSource> some) {
        if (some.isEmpty()) {
            return "there is no source that two of the coders have worked on";
        }
        String what = question.id().equals(ANY) ? "any of the codes" : "'" + question.id() + "'";
        String where = segments()
                ? some.size() + " sources"
                : units(some) + " " + request.unit().word();
        return "nobody coded anything in these " + where + " with " + what;
    }

    private static long units(List<CodedSource> some) {
        long units = 0;
        for (CodedSource source : some) {
            for (int unit = 0; unit < source.units().size(); unit++) {
                units += source.times(unit);
            }
        }
        return units;
    }
}
