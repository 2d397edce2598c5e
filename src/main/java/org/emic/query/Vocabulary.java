package org.emic.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Roles;
import org.emic.model.Source;

/** The names an expression may use in one study. */
public final class Vocabulary {

    private static final String IN = ":";

    private final List<Source> sources;
    private final List<Codebook> codebooks;
    private final Set<String> loose;
    private final Map<Condition.Field, Set<String>> names = new TreeMap<>();
    private final Set<String> attributes = new TreeSet<>();

    /**
     * @param loose codes that people applied and no codebook defines, each {@code codebook:id} with the codebook that the
     *     log names, or nothing before the colon
     * @param coders all who coded, by hand or by rule
     */
    public Vocabulary(
            List<Source> sources,
            Roles roles,
            List<Codebook> codebooks,
            Collection<String> loose,
            Collection<String> coders) {
        this.sources = List.copyOf(sources);
        this.codebooks = List.copyOf(codebooks);
        this.loose = new TreeSet<>(loose);
        for (Condition.Field field : Condition.Field.values()) {
            names.put(field, new TreeSet<>());
        }
        for (Source source : sources) {
            names.get(Condition.Field.SOURCE).add(source.id());
            names.get(Condition.Field.KIND).add(source.kind());
            names.get(Condition.Field.CASE).add(source.attributes().caseName());
            attributes.addAll(source.attributes().values().keySet());
            for (int i = 0; i < source.turns().size(); i++) {
                names.get(Condition.Field.SPEAKER).add(source.turns().speaker(i));
            }
        }
        names.get(Condition.Field.ROLE).addAll(roles.byLabel().values());
        roles.bySource().values().forEach(own -> names.get(Condition.Field.ROLE).addAll(own.values()));
        names.get(Condition.Field.CODER).addAll(coders);
        for (Coding.By by : Coding.By.values()) {
            names.get(Condition.Field.ORIGIN).add(by.name().toLowerCase(Locale.ROOT));
        }
        names.values().forEach(each -> each.remove(""));
    }

    /** The values a field has somewhere in the study, but for attributes. */
    Set<String> of(Condition.Field field) {
        return names.get(field);
    }

    Set<String> attributes() {
        return attributes;
    }

    /** The id of a source whose attribute cannot be compared with a value; empty if all can. */
    Optional<String> notComparable(String attribute, String value) {
        return sources.stream()
                .filter(source -> source.attributes()
                        .get(attribute)
                        .filter(there -> there.type().read(value).isEmpty())
                        .isPresent())
                .map(Source::id)
                .findFirst();
    }

    /** Whether some source's attribute can be compared with a value. */
    boolean isComparableSomewhere(String attribute, String value) {
        return sources.stream()
                .anyMatch(source -> source.attributes()
                        .get(attribute)
                        .flatMap(there -> there.type().read(value))
                        .isPresent());
    }

    /** All codes' ids, and those with their codebooks. */
    Set<String> codeNames() {
        Set<String> all = new TreeSet<>();
        loose.forEach(code -> all.add(code.startsWith(IN) ? idOf(code) : code));
        codebooks.forEach(codebook -> codebook.all().forEach(code -> {
            all.add(code.id());
            all.add(codebook.name() + IN + code.id());
        }));
        return all;
    }

    /**
     * The codes a name means, each {@code codebook:id}.
     *
     * @param name an id or {@code codebook:id}; {@code *} and {@code ?} stand for any characters and any one
     * @param own without sub-codes
     */
    Set<String> codes(String name, boolean own) {
        return codes(pattern(name).asMatchPredicate(), own);
    }

    /** The codes of exactly this name, each {@code codebook:id}; of several codebooks, where it is an id alone. */
    Set<String> codesCalled(String name, boolean own) {
        return codes(name::equals, own);
    }

    private Set<String> codes(Predicate<String> called, boolean own) {
        Set<String> found = new HashSet<>();
        for (Codebook codebook : codebooks) {
            for (Code code : codebook.all().toList()) {
                if (called.test(code.id()) || called.test(codebook.name() + IN + code.id())) {
                    (own ? List.of(code) : code.all().toList())
                            .forEach(each -> found.add(codebook.name() + IN + each.id()));
                }
            }
        }
        loose.stream()
                .filter(code -> called.test(code) || called.test(idOf(code)))
                .forEach(found::add);
        return found;
    }

    private static String idOf(String code) {
        return code.substring(code.indexOf(IN) + 1);
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(name.codePoints()
                .mapToObj(c -> switch (c) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(c));
                })
                .collect(Collectors.joining()));
    }
}
