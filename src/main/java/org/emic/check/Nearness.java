package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.coding.NearMiss;
import org.emic.model.Rule;

/** Says in words how far a rule got. */
final class Nearness {

    /** Characters of a part of a rule: a list of two hundred words would bury the others. */
    private static final int LONGEST = 120;

    private Nearness() {}

    /** {@code nearest is the rule 'x' (line 12): it has shout* (“shouted”); missing: kettle}. */
    static String of(NearMiss miss) {
        List<String> said = new ArrayList<>();
        add("it has ", miss.held(), said);
        add("missing: ", miss.missing(), said);
        add("it wants ", miss.apart(), said);
        add("against it: ", miss.against(), said);
        if (miss.scattered()) {
            said.add("not in one " + miss.rule().unit().written());
        }
        return "nearest is the rule '" + miss.rule().id() + "' (line "
                + miss.rule().place().line() + "): " + String.join("; ", said);
    }

    private static void add(String before, List<String> parts, List<String> said) {
        if (!parts.isEmpty()) {
            said.add(before + parts.stream().map(Nearness::cut).collect(Collectors.joining(", ")));
        }
    }

    /** A part of a rule, shortened; the words it matched stay. */
    static String cut(String part) {
        if (part.codePointCount(0, part.length()) <= LONGEST) {
            return part;
        }
        int words = part.lastIndexOf(" (“");
        String tail = words > 0 ? part.substring(words) : "";
        return part.substring(0, part.offsetByCodePoints(0, LONGEST)) + " …" + tail;
    }

    static String quoted(List<String> words) {
        return words.stream().distinct().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }

    static String ids(List<Rule> rules) {
        return rules.stream().map(rule -> "'" + rule.id() + "'").collect(Collectors.joining(", "));
    }
}
