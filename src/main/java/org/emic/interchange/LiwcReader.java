package org.emic.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.codebook.FileText;
import org.emic.codebook.Scalar;
import org.emic.codebook.Slug;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.model.Unit;

/** Reads what LIWC 2001 to 22 wrote: tabs or spaces between columns, sub-categories indented by tabs, words of several words. */
final class LiwcReader {

    private static final Pattern CATEGORY = Pattern.compile("(\\d+)\\s+(.*\\S)");
    private static final Pattern NAMED = Pattern.compile("(\\S+) \\((.+)\\)");
    private static final Pattern ENTRY = Pattern.compile("(.*?\\S)((?:\\s+\\d+)+)");
    private static final Pattern CONDITION = Pattern.compile("\\([^()]*\\)\\s*[\\d/]*|<of>[\\d/]*");

    private final ForeignFile file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Draft> roots = new ArrayList<>();
    private final Map<Integer, Draft> byNumber = new HashMap<>();
    private final List<Draft> open = new ArrayList<>();

    LiwcReader(ForeignFile file) {
        this.file = file;
    }

    Incoming read() {
        int signs = 0;
        for (Scalar line : new FileText(file.name(), file.text()).lines()) {
            String text = line.text().strip();
            if (text.equals("%")) {
                signs++;
            } else if (!text.isEmpty() && signs == 1) {
                category(line);
            } else if (!text.isEmpty() && signs > 1) {
                entry(Words.stripped(line));
            }
        }
        if (signs < 2) {
            diagnostics.add(Diagnostic.error(
                    "INT-009",
                    Place.file(file.name()),
                    "no LIWC dictionary: its categories do not stand between two lines of a % each",
                    "is it in another format? Name it with --from"));
            return Incoming.failed(diagnostics);
        }
        return Drafts.finish(file, Unit.MATCH, roots, diagnostics);
    }

    private void category(Scalar line) {
        Scalar words = Words.stripped(line);
        Matcher matcher = CATEGORY.matcher(words.text());
        if (!matcher.matches() || matcher.group(1).length() > 9) {
            diagnostics.add(Diagnostic.warning(
                    "INT-029",
                    words.place(),
                    "a category without a number, so it is left out",
                    "write 1, a tab, its name"));
            return;
        }
        String rest = matcher.group(2);
        int start = matcher.start(2) + rest.lastIndexOf('\t') + 1;
        Scalar name = Words.part(words, start, words.text().length());
        Matcher named = NAMED.matcher(name.text());
        boolean brief = named.matches() && named.group(1).equals(Slug.of(named.group(1)));
        Draft category = new Draft(brief ? Words.part(name, named.start(2), named.end(2)) : name);
        if (brief) {
            category.put("id", Words.part(name, named.start(1), named.end(1)));
        }
        int depth = 0;
        while (depth < line.text().length() && line.text().charAt(depth) == '\t') {
            depth++;
        }
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        (open.isEmpty() ? roots : open.get(open.size() - 1).codes()).add(category);
        open.add(category);
        byNumber.putIfAbsent(Integer.parseInt(matcher.group(1)), category);
    }

    private void entry(Scalar line) {
        String text = line.text();
        Matcher condition = CONDITION.matcher(text);
        boolean conditional = condition.find();
        if (conditional) {
            diagnostics.add(Diagnostic.warning(
                    "INT-028",
                    Words.part(line, condition.start(), condition.end()).place(),
                    "a condition of LIWC 2007, which is left out; the entry stays in its other categories",
                    "write it as a rule: kind NEAR/1 of"));
            text = condition.replaceAll(found -> " ".repeat(found.end() - found.start()));
        }
        int tab = text.strip().indexOf('\t');
        Matcher numbered = ENTRY.matcher(text.stripTrailing());
        if (tab > 0 || numbered.matches()) {
            int end = tab > 0
                    ? text.indexOf('\t', text.length() - text.stripLeading().length())
                    : numbered.end(1);
            add(Words.part(line, 0, end), text.substring(end), line);
        } else if (!conditional) {
            diagnostics.add(Diagnostic.warning(
                    "INT-029",
                    line.place(),
                    "an entry without a category, so it is left out",
                    "write the category's number behind it"));
        }
    }

    private void add(Scalar word, String numbers, Scalar line) {
        for (String number : numbers.strip().split("[\\s/]+", -1)) {
            Draft category = number.matches("\\d{1,9}") ? byNumber.get(Integer.parseInt(number)) : null;
            if (category != null) {
                category.entries().add(word);
            } else if (!number.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "INT-029",
                        line.place(),
                        "there is no category " + number + ", so '" + word.text() + "' is left out of it",
                        "categories stand between the two lines of a %"));
            }
        }
    }
}
