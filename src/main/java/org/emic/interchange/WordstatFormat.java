package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.codebook.FileText;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.Unit;

/** Dictionaries of WordStat: categories indented by tabs, entries with their weight in parentheses, phrases with underscores. */
final class WordstatFormat implements CodebookFormat.Reading {

    private static final Pattern ENTRY = Pattern.compile("(.+?)\\s*\\((\\d+(?:[.,]\\d+)?)\\)");

    @Override
    public String id() {
        return "wordstat";
    }

    @Override
    public String summary() {
        return "WordStat dictionary";
    }

    @Override
    public List<String> endings() {
        return List.of("cat");
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return file.text().lines().limit(50).anyMatch(line -> line.matches("\\s*\\t.*\\S \\(\\d+\\)\\s*"));
    }

    @Override
    public Incoming read(ForeignFile file) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<String> weighted = new ArrayList<>();
        CodePaths categories = new CodePaths();
        Outline outline = new Outline();
        for (Scalar line : new FileText(file.name(), file.text()).lines()) {
            Scalar words = Words.stripped(line);
            Matcher entry = ENTRY.matcher(words.text());
            if (words.text().isEmpty()) {
                continue;
            }
            if (!entry.matches()) {
                categories.at(outline.plain(line));
                continue;
            }
            List<Scalar> way = outline.above(line);
            String term = entry.group(1);
            if (way.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "INT-029",
                        words.place(),
                        "an entry before the first category, so it is left out",
                        "entries stand below a category, one tab further in"));
            } else if (term.startsWith("@") || term.startsWith("#")) {
                diagnostics.add(Diagnostic.warning(
                        "INT-041",
                        words.place(),
                        "a rule or reference of WordStat, which is left out",
                        "write it anew: NEAR/n, NOT NEAR/n, and code:category for #CATEGORY"));
            } else {
                categories.known(way).entries().add(Scalar.cell(term.replace('_', ' '), words.place()));
                if (!entry.group(2).equals("1")) {
                    weighted.add(term);
                }
            }
        }
        if (!weighted.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "INT-040",
                    Place.file(file.name()),
                    "entries with a weight, which rules do not have: " + Losses.listed(weighted),
                    ""));
        }
        diagnostics.addAll(categories.diagnostics(false));
        return Drafts.finish(file, Unit.MATCH, categories.roots(), diagnostics);
    }
}
