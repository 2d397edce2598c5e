package org.emic.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.model.Code;

/** Why a code that came may be one that went. Only a hint: what became of a code is for its author to say. */
final class Resemblance {

    private Resemblance() {}

    /** What the two have in common, behind "it"; empty if they are not alike. */
    static Optional<String> between(Code old, Code now) {
        if (old.formerly().contains(now.id())) {
            return Optional.of("had this id before");
        }
        if (!old.definition().isBlank() && Words.plain(old.definition()).equals(Words.plain(now.definition()))) {
            return Optional.of("has the same definition");
        }
        Words.Likeness names = new Words.Likeness();
        names.like(old.name());
        if (!names.like(now.name()).isEmpty()) {
            return Optional.of("has nearly the same name");
        }
        if (!old.rules().isEmpty() && keys(old).equals(keys(now))) {
            return Optional.of("has the same rules");
        }
        boolean reworded = !Alike.pairs(java.util.List.of(old.definition()), java.util.List.of(now.definition()))
                .isEmpty();
        return reworded ? Optional.of("has a definition in nearly the same words") : Optional.empty();
    }

    private static Set<String> keys(Code code) {
        return code.rules().stream().map(rule -> WholeRule.of(code, rule).key()).collect(Collectors.toSet());
    }
}
