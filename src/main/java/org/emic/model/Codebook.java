package org.emic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tree of codes with their definitions, criteria, examples and rules.
 *
 * @param name a slug; rule codings are by the coder {@code rules:<name>}
 * @param version a semantic version
 * @param language of the texts it is for: a BCP 47 tag such as {@code en}
 * @param unit what its rules code where they say nothing else
 * @param description what it is for; may be empty
 * @param citation the literature it stands on; may be empty
 * @param codes the roots of the tree, in the file's order
 * @param file it was read from, as the person named it; empty where it was not
 */
public record Codebook(
        String name,
        String version,
        String language,
        Unit unit,
        String description,
        String citation,
        List<Code> codes,
        String file) {

    /** What the name of a coder that is a codebook's rules begins with. */
    public static final String RULES = "rules:";

    public Codebook {
        codes = List.copyOf(codes);
    }

    /** All codes, each before its sub-codes. */
    public Stream<Code> all() {
        return codes.stream().flatMap(Code::all);
    }

    /** The code of that id. */
    public Optional<Code> find(String id) {
        return all().filter(code -> code.id().equals(id)).findFirst();
    }

    /** The code and those it lies under, from the root down to {@code id}; empty if there is no such code. */
    public List<Code> path(String id) {
        List<Code> path = new ArrayList<>();
        return descend(codes, id, path) ? List.copyOf(path) : List.of();
    }

    private static boolean descend(List<Code> codes, String id, List<Code> path) {
        for (Code code : codes) {
            path.add(code);
            if (code.id().equals(id) || descend(code.codes(), id, path)) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    /** The coder under whose name its rules code: {@link #RULES} and its name. */
    public String coder() {
        return RULES + name;
    }
}
