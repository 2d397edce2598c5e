package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import org.emic.codebook.FileText;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Unit;

/** Dictionaries of Lexicoder 3: {@code +category}, then an entry a line. */
final class LexicoderFormat implements CodebookFormat.Reading {

    @Override
    public String id() {
        return "lexicoder";
    }

    @Override
    public String summary() {
        return "Lexicoder dictionary";
    }

    @Override
    public List<String> endings() {
        return List.of("lc3");
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return file.text().stripLeading().startsWith("+");
    }

    @Override
    public Incoming read(ForeignFile file) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Draft> categories = new ArrayList<>();
        for (Scalar line : new FileText(file.name(), file.text()).lines()) {
            Scalar words = Words.stripped(line);
            if (words.text().startsWith("+")) {
                categories.add(new Draft(Words.part(words, 1, words.text().length())));
            } else if (!words.text().isEmpty() && categories.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "INT-029",
                        words.place(),
                        "an entry before the first category, so it is left out",
                        "a category is a line that begins with +"));
            } else if (!words.text().isEmpty()) {
                categories.get(categories.size() - 1).entries().add(words);
            }
        }
        return Drafts.finish(file, Unit.MATCH, categories, diagnostics);
    }
}
