package org.emic.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.codebook.Slug;
import org.emic.diagnostic.Diagnostic;

/** Gives codes their ids: the slug of the name, and where two names give the same one, with the code above in front, or a number. */
final class Ids {

    private final Set<String> taken = new HashSet<>();
    /** The last number that was put behind a slug, so that a thousand codes of one name are not counted anew each time. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int nameless;

    /** Keeps an id that the file gives; false if another code has it. */
    boolean keep(String id) {
        return taken.add(id);
    }

    /** An id that no other code has. */
    String of(Draft code, String above) {
        String name = code.name().text().strip();
        String slug = Slug.of(name);
        if (slug.isEmpty()) {
            slug = "code-" + ++nameless;
            diagnostics.add(Diagnostic.note(
                    "INT-011",
                    code.name().place(),
                    "no id can be made of the name '" + name + "', so the code is '" + slug + "'",
                    "ids are lower-case letters a to z, digits and '-': give it one of its own"));
        }
        if (taken.add(slug)) {
            return slug;
        }
        String id = above.isEmpty() ? slug : above + "-" + slug;
        while (!taken.add(id)) {
            id = slug + "-" + numbers.merge(slug, 2, (last, first) -> last + 1);
        }
        diagnostics.add(Diagnostic.warning(
                "INT-010",
                code.name().place(),
                "another code is '" + slug + "' already, so '" + name + "' is '" + id + "'",
                "see whether the two are meant to be one code"));
        return id;
    }

    /** What had to be decided. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
