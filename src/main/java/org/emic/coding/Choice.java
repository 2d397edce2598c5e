package org.emic.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Place;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;

/** A {@link Filter} whose names are all known in a study, ready to be asked. */
public final class Choice {

    /** Between the name of a codebook and the id of a code. */
    private static final String IN = ":";

    private final Filter filter;
    private final Roles roles;
    private final Set<String> codes;

    private Choice(Filter filter, Roles roles, Set<String> codes) {
        this.filter = filter;
        this.roles = roles;
        this.codes = codes;
    }

    /**
     * Makes a filter ready for a study.
     *
     * @throws EmicException COD-010 for every name the study does not have, with the nearest ones; COD-011 for a value
     *     that an attribute's type cannot be compared with
     */
    public static Choice of(Filter filter, Coded coded) {
        List<Diagnostic> unknown = new ArrayList<>();
        List<Source> sources = coded.study().sources();
        Names names = new Names(coded);
        require("code", filter.codes(), names::codes, unknown);
        require("case", filter.cases(), names::cases, unknown);
        require("kind", filter.kinds(), names::kinds, unknown);
        require("speaker", filter.speakers(), names::speakers, unknown);
        require("role", filter.roles(), names::roles, unknown);
        require("coder", filter.coders(), names::coders, unknown);
        require("source", filter.sources(), names::sources, unknown);
        for (AttributeCondition condition : filter.attributes()) {
            require("attribute", Set.of(condition.name()), names::attributes, unknown);
            sources.stream()
                    .filter(source -> !condition.canBeCompared(source))
                    .findFirst()
                    .ifPresent(source -> unknown.add(notComparable(condition, source)));
        }
        if (!unknown.isEmpty()) {
            throw new EmicException(unknown);
        }
        return new Choice(filter, coded.study().roles(), wanted(filter, coded.codebooks()));
    }

    /** @throws EmicException COD-010 with the nearest names if no source of the study has an attribute of that name */
    public static void requireAttribute(String name, Coded coded) {
        List<Diagnostic> unknown = new ArrayList<>();
        require("attribute", Set.of(name), new Names(coded)::attributes, unknown);
        if (!unknown.isEmpty()) {
            throw new EmicException(unknown);
        }
    }

    /** @throws EmicException COD-010 with the nearest names for every code the study does not have */
    public static void requireCodes(Collection<String> codes, Coded coded) {
        List<Diagnostic> unknown = new ArrayList<>();
        require("code", codes, new Names(coded)::codes, unknown);
        if (!unknown.isEmpty()) {
            throw new EmicException(unknown);
        }
    }

    /** Whether codings of this source are wanted. */
    public boolean source(Source source) {
        return (filter.sources().isEmpty() || filter.sources().contains(source.id()))
                && (filter.kinds().isEmpty() || filter.kinds().contains(source.kind()))
                && (filter.cases().isEmpty()
                        || filter.cases().contains(source.attributes().caseName()))
                && filter.attributes().stream().allMatch(condition -> condition.fits(source));
    }

    /** Which turns are wanted, by speaker and role (empty where unknown); no value if all are. */
    public Optional<BiPredicate<String, String>> turns() {
        if (filter.speakers().isEmpty() && filter.roles().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((speaker, role) ->
                (filter.speakers().isEmpty() || filter.speakers().contains(speaker))
                        && (filter.roles().isEmpty() || filter.roles().contains(role)));
    }

    /** Whether codings are asked for at all, by code, by coder or by origin; else it is sources and speakers alone. */
    public boolean asksForCodings() {
        return !filter.codes().isEmpty()
                || !filter.coders().isEmpty()
                || !filter.origins().isEmpty();
    }

    /** Whether codings by this code are wanted. */
    public boolean code(String codebook, String code) {
        return filter.codes().isEmpty() || codes.contains(codebook + IN + code);
    }

    /** Whether codings by this coder are wanted. */
    public boolean coder(String coder, Coding.By origin) {
        return (filter.coders().isEmpty() || filter.coders().contains(coder))
                && (filter.origins().isEmpty() || filter.origins().contains(origin));
    }

    /** Whether a coding that has no place is wanted. */
    public boolean lost(LoggedCoding coding, Coded coded) {
        String codebook = CodeName.of(coding, Codings.codebookOf(coded)).codebook();
        return coder(coding.coder(), Coding.By.MANUAL)
                && (code(codebook, coding.code()) || code("", coding.code()))
                && coded.study().sources().stream()
                        .anyMatch(source -> source.id().equals(coding.source()) && source(source));
    }

    /** Whether a wanted turn shares text with {@code span}; text outside turns is wanted if all turns are. */
    boolean span(Source source, Span span) {
        Optional<BiPredicate<String, String>> wanted = turns();
        if (wanted.isEmpty()) {
            return true;
        }
        for (int i = source.turnFrom(span.start()); i < source.turns().size(); i++) {
            Turn turn = source.turns().get(i);
            if (turn.span().start() >= span.end()) {
                return false;
            }
            if (turn(source, turn)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a coding of a source is wanted. */
    public boolean coding(Source source, Coding coding) {
        boolean wanted = code(coding.codebook(), coding.code())
                || (coding.origin() != Coding.By.RULE && code("", coding.code()));
        return wanted && source(source) && coder(coding.coder(), coding.origin()) && span(source, coding.span());
    }

    /** Whether the speaker of a turn is wanted. */
    public boolean turn(Source source, Turn turn) {
        return turns().map(wanted -> wanted.test(turn.speaker(), roles.of(source.id(), turn.speaker())))
                .orElse(true);
    }

    /** What to say if the study has no such code, neither in its codebooks nor applied by a person. */
    static Optional<Diagnostic> unknownCode(String code, Place place, Coded coded) {
        Set<String> known = new Names(coded).codes();
        known.removeIf(name -> name.contains(IN));
        return known.contains(code) ? Optional.empty() : Optional.of(unknown("code", code, known, place));
    }

    private static Set<String> wanted(Filter filter, List<Codebook> codebooks) {
        Set<String> wanted = new HashSet<>();
        for (String name : filter.codes()) {
            wanted.add(name.contains(IN) ? name : IN + name);
            for (Codebook codebook : codebooks) {
                String own = codebook.name() + IN;
                String id = name.startsWith(own) ? name.substring(own.length()) : name;
                codebook.find(id)
                        .ifPresent(code -> (filter.own()
                                        ? List.of(code)
                                        : code.all().toList())
                                .forEach(each -> wanted.add(own + each.id())));
            }
        }
        return wanted;
    }

    private static void require(
            String what, Collection<String> asked, Supplier<Set<String>> names, List<Diagnostic> unknown) {
        if (asked.isEmpty()) {
            return;
        }
        Set<String> known = names.get();
        for (String name : new TreeSet<>(asked)) {
            if (!known.contains(name)) {
                unknown.add(unknown(what, name, known, Place.NONE));
            }
        }
    }

    private static Diagnostic unknown(String what, String name, Collection<String> known, Place place) {
        String all = known.isEmpty()
                ? "the study has no " + what
                : "there are " + String.join(", ", known.stream().limit(10).toList()) + (known.size() > 10 ? " …" : "");
        return Diagnostic.error(
                "COD-010", place, "there is no " + what + " '" + name + "'", Nearest.hint(name, known, all));
    }

    private static Diagnostic notComparable(AttributeCondition condition, Source source) {
        String type =
                source.attributes().get(condition.name()).orElseThrow().type().word();
        return Diagnostic.error(
                "COD-011",
                Place.NONE,
                "'" + condition.value() + "' is no " + type + ", and " + condition.name() + " is one in the source '"
                        + source.id() + "'",
                "compare with a " + type);
    }

    /** The names a study knows, each set in its order and gathered when it is asked for: there are many turns and codings. */
    private record Names(Coded coded) {

        Set<String> codes() {
            Set<String> codes = new TreeSet<>();
            for (Codebook codebook : coded.codebooks()) {
                codebook.all().map(Code::id).forEach(id -> {
                    codes.add(id);
                    codes.add(codebook.name() + IN + id);
                });
            }
            Set<String> applied = new HashSet<>();
            coded.log().codings().forEach(coding -> applied.add(coding.code()));
            codes.addAll(applied);
            return codes;
        }

        Set<String> cases() {
            return ofSources(source -> Stream.of(source.attributes().caseName()));
        }

        Set<String> kinds() {
            Set<String> kinds = new TreeSet<>();
            coded.study().sources().forEach(source -> kinds.add(source.kind()));
            return kinds;
        }

        Set<String> speakers() {
            return ofSources(source -> source.turns().stream().map(Turn::speaker));
        }

        Set<String> roles() {
            Roles roles = coded.study().roles();
            Set<String> all = new TreeSet<>(roles.byLabel().values());
            roles.bySource().values().forEach(own -> all.addAll(own.values()));
            all.remove("");
            return all;
        }

        Set<String> coders() {
            Set<String> coders = new TreeSet<>(coded.log().coders());
            coded.codebooks().stream().map(Codebook::coder).forEach(coders::add);
            return coders;
        }

        Set<String> sources() {
            return ofSources(source -> Stream.of(source.id()));
        }

        Set<String> attributes() {
            return ofSources(source -> source.attributes().values().keySet().stream());
        }

        private Set<String> ofSources(Function<Source, Stream<String>> names) {
            Set<String> all = coded.study().sources().stream().flatMap(names).collect(Collectors.toSet());
            all.remove("");
            return new TreeSet<>(all);
        }
    }
}
