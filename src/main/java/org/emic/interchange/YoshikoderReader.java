package org.emic.interchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Place;
import org.emic.model.Unit;
import org.emic.rule.RuleParser;

/** Reads a Yoshikoder dictionary: patterns with wildcards, or regular expressions where it says so. */
final class YoshikoderReader implements XmlEvents.Handler {

    private final ForeignFile file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Draft> roots = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final Set<String> strange = new TreeSet<>();
    private boolean isDictionary;
    private boolean regular;

    YoshikoderReader(ForeignFile file) {
        this.file = file;
    }

    Incoming read() {
        new XmlEvents(file).walk(this, diagnostics::add);
        if (diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            return Incoming.failed(diagnostics);
        }
        if (!isDictionary) {
            diagnostics.add(Diagnostic.error(
                    "INT-009",
                    Place.file(file.name()),
                    "no Yoshikoder dictionary: there is no element 'dictionary'",
                    "is it in another format? Name it with --from"));
            return Incoming.failed(diagnostics);
        }
        if (!strange.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "INT-027",
                    Place.file(file.name()),
                    "elements that a Yoshikoder dictionary does not have are not read: "
                            + Losses.listed(List.copyOf(strange)),
                    ""));
        }
        return Drafts.finish(file, Unit.MATCH, roots, diagnostics);
    }

    @Override
    public void open(String name, XmlEvents at) {
        switch (name) {
            case "dictionary" -> {
                isDictionary = true;
                regular = at.attribute("patternengine")
                        .filter(each -> each.text().toLowerCase(Locale.ROOT).startsWith("reg"))
                        .isPresent();
            }
            case "cnode" -> category(at);
            case "pnode" -> pattern(at);
            default -> strange.add(name);
        }
    }

    private void category(XmlEvents at) {
        Scalar name = at.attribute("name").orElseGet(() -> Scalar.cell("", at.place()));
        Draft category = new Draft(name);
        at.attribute("desc")
                .filter(each -> !each.text().strip().equals(name.text().strip()))
                .ifPresent(each -> category.put("definition", each));
        (open.isEmpty() ? roots : open.peek().codes()).add(category);
        open.push(category);
    }

    private void pattern(XmlEvents at) {
        Scalar pattern = at.attribute("name").orElseGet(() -> Scalar.cell("", at.place()));
        if (open.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "INT-029",
                    at.place(),
                    "an entry before the first category, so it is left out",
                    "patterns stand inside a cnode"));
        } else if (regular) {
            expression(pattern);
        } else {
            open.peek().entries().add(pattern);
        }
    }

    private void expression(Scalar pattern) {
        String rule = "/" + pattern.text().strip().toLowerCase(Locale.ROOT) + "/";
        RuleParser.parse(rule).diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .ifPresentOrElse(
                        error -> diagnostics.add(Diagnostic.warning(
                                "INT-013",
                                pattern.place(),
                                "the entry '" + pattern.text() + "' is no rule, so it is left out: " + error.message(),
                                error.hint())),
                        () -> open.peek().add("rules", Scalar.cell(rule, pattern.place())));
    }

    @Override
    public void words(String words) {
        // A dictionary has attributes alone.
    }

    @Override
    public void close(String name) {
        if (name.equals("cnode")) {
            open.pop();
        }
    }
}
