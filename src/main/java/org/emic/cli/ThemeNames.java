package org.emic.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emic.coding.Coded;
import org.emic.model.Code;
import org.emic.model.Codebook;

/** What files call themes, and what these are called today. */
final class ThemeNames {

    private static final String IN = ":";

    private final List<Codebook> codebooks;
    private final Set<String> loose = new HashSet<>();

    ThemeNames(Coded coded) {
        this.codebooks = coded.codebooks();
        coded.log().codings().forEach(coding -> loose.add(coding.code()));
        codebooks.forEach(book -> book.all().forEach(code -> loose.remove(code.id())));
    }

    /** All codes that lie under none; last those that no codebook has. */
    List<String> roots() {
        return Stream.concat(
                        codebooks.stream()
                                .flatMap(book -> book.codes().stream().map(code -> book.name() + IN + code.id())),
                        loose.stream().sorted())
                .toList();
    }

    /** All codes, in the order of the codebooks; then those that no codebook has. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        codebooks.forEach(book -> book.all().forEach(code -> all.add(book.name() + IN + code.id())));
        loose.stream().sorted().forEach(all::add);
        return all;
    }

    /** The themes of a name that somebody typed: with its codebook or without; of several codebooks all. */
    List<String> typed(String name) {
        List<String> all = all();
        return all.contains(name)
                ? List.of(name)
                : all.stream().filter(each -> each.endsWith(IN + name)).toList();
    }

    /** The heading of a theme's section. */
    String heading(String theme) {
        return code(theme).map(Code::name).orElse(theme);
    }

    /**
     * The code that a file means: the one of that name, or the one that was called so before.
     *
     * @return empty if there is none, or several
     */
    Optional<String> today(String theme) {
        if (code(theme).isPresent() || loose.contains(theme)) {
            return Optional.of(theme);
        }
        String id = theme.substring(theme.indexOf(IN) + 1);
        List<String> same = new ArrayList<>();
        List<String> formerly = new ArrayList<>();
        List<String> formerlyHere = new ArrayList<>();
        for (Codebook book : codebooks) {
            book.all().forEach(code -> {
                String name = book.name() + IN + code.id();
                if (code.id().equals(id)) {
                    same.add(name);
                }
                if (code.formerly().contains(id)) {
                    formerly.add(name);
                    if (theme.startsWith(book.name() + IN)) {
                        formerlyHere.add(name);
                    }
                }
            });
        }
        return only(formerlyHere).or(() -> only(same)).or(() -> only(formerly));
    }

    private static Optional<String> only(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private Optional<Code> code(String theme) {
        return codebooks.stream()
                .filter(book -> theme.startsWith(book.name() + IN))
                .flatMap(book -> book.find(theme.substring(book.name().length() + 1)).stream())
                .findFirst();
    }
}
