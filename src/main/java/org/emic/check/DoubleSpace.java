package org.emic.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;
import org.emic.model.Place;

/**
 * Finds texts with several spaces inside a line: two versions that say the same look different, and so do two examples.
 */
final class DoubleSpace implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-012", Severity.NOTE, "a text with several spaces where one would do");

    private static final Pattern SEVERAL = Pattern.compile("(?<=\\S)[ \\t]{2,}(?=\\S)");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Diagnostic> found = new ArrayList<>();
        for (Code code : subject.codes()) {
            texts(code)
                    .forEach((field, text) ->
                            tell(subject, text, subject.places().field(code, field), found));
            subject.examples(code).forEach(example -> tell(subject, example.text(), example.place(), found));
        }
        return found;
    }

    private static Map<String, String> texts(Code code) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", code.name());
        texts.put("brief", code.brief());
        texts.put("definition", code.definition());
        texts.put("include", code.include());
        texts.put("exclude", code.exclude());
        texts.put("no-rules", code.withoutRules());
        return texts;
    }

    private static void tell(Subject subject, String text, Place place, List<Diagnostic> found) {
        if (SEVERAL.matcher(text).find()) {
            found.add(subject.at(
                    TYPE,
                    place,
                    "several spaces where one would do",
                    "make it one, or let emic codebook lint --fix do it"));
        }
    }
}
