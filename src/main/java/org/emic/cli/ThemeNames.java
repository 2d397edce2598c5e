package org.emic.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emic.analysis.CodeTree;
import org.emic.coding.Coded;
import org.emic.model.Code;
import org.emic.model.Codebook;

/** What files call themes, and what these are called today. */
final class ThemeNames {

    private static final String IN = ":";

    private final List<Codebook> codebooks;
    private final SortedMap<String, CodeTree.Ref> loose = new TreeMap<>();

    ThemeNames(Coded coded) {
        this.codebooks = coded.codebooks();
        Set<CodeTree.Ref> refs = new HashSet<>();
        coded.log().codings().forEach(coding -> refs.add(new CodeTree.Ref(coding.codebook(), coding.code())));
        refs.stream().filter(each -> !isOfCodebook(each)).forEach(each -> loose.put(name(each), each));
    }

    private boolean isOfCodebook(CodeTree.Ref ref) {
        return codebooks.stream()
                .filter(book -> ref.codebook().isEmpty() || book.name().equals(ref.codebook()))
                .anyMatch(book -> book.find(ref.id()).isPresent());
    }

    private static String name(CodeTree.Ref ref) {
        return ref.codebook().isEmpty() ? ref.id() : ref.codebook() + IN + ref.id();
    }

    /** A theme as tables refer to its code. */
    CodeTree.Ref ref(String theme) {
        int colon = theme.indexOf(IN);
        return loose.getOrDefault(
                theme,
                colon < 0
                        ? new CodeTree.Ref("", theme)
                        : new CodeTree.Ref(theme.substring(0, colon), theme.substring(colon + 1)));
    }

    /** All codes that lie under none; last those that no codebook has. */
    List<String> roots() {
        return Stream.concat(
                        codebooks.stream()
                                .flatMap(book -> book.codes().stream().map(code -> book.name() + IN + code.id())),
                        loose.keySet().stream())
                .toList();
    }

    /** All codes, in the order of the codebooks; then those that no codebook has. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        codebooks.forEach(book -> book.all().forEach(code -> all.add(book.name() + IN + code.id())));
        all.addAll(loose.keySet());
        return all;
    }

    /** The themes of a name that somebody typed: with its codebook or without; of several codebooks all. */
    List<String> typed(String name) {
        return all().stream()
                .filter(each -> each.equals(name) || each.endsWith(IN + name))
                .toList();
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
        if (code(theme).isPresent() || loose.containsKey(theme)) {
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
