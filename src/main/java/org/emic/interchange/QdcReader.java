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

/** Reads a REFI-QDA codebook as the tools of the field write it: any version's namespace, GUIDs with braces or without. */
final class QdcReader implements XmlEvents.Handler {

    private final ForeignFile file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Draft> roots = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final List<String> notCodable = new ArrayList<>();
    private final List<String> sets = new ArrayList<>();
    private final Set<String> strange = new TreeSet<>();
    private final StringBuilder words = new StringBuilder();
    private boolean isCodebook;
    private boolean describing;
    private Place described = Place.NONE;
    private int insideSets;

    QdcReader(ForeignFile file) {
        this.file = file;
    }

    Incoming read() {
        new XmlEvents(file).walk(this, diagnostics::add);
        if (diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            return Incoming.failed(diagnostics);
        }
        if (!isCodebook) {
            diagnostics.add(Diagnostic.error(
                    "INT-009",
                    Place.file(file.name()),
                    "no REFI-QDA codebook: there is no element 'CodeBook'",
                    "is it in another format? Name it with --from"));
            return Incoming.failed(diagnostics);
        }
        tellWhatIsLost();
        return Drafts.finish(file, Unit.TURN, roots, diagnostics).withCommonUnit();
    }

    private void tellWhatIsLost() {
        Place place = Place.file(file.name());
        if (!notCodable.isEmpty()) {
            diagnostics.add(Diagnostic.note(
                    "INT-025",
                    place,
                    "codes that are only there to hold others become codes like any other: "
                            + Losses.listed(notCodable),
                    ""));
        }
        if (!sets.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "INT-026", place, "sets of codes have no place in a codebook: " + Losses.listed(sets), ""));
        }
        if (!strange.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "INT-027",
                    place,
                    "elements that a REFI-QDA codebook does not have are not read: "
                            + Losses.listed(List.copyOf(strange)),
                    ""));
        }
    }

    @Override
    public void open(String name, XmlEvents at) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "codebook" -> isCodebook = true;
            case "codes" -> {}
            case "sets" -> insideSets++;
            case "set" -> at.attribute("name").ifPresent(each -> sets.add(each.text()));
            case "membercode" -> {}
            case "code" -> code(at);
            case "description" -> {
                describing = insideSets == 0 && !open.isEmpty();
                described = at.place();
                words.setLength(0);
            }
            default -> strange.add(name);
        }
    }

    private void code(XmlEvents at) {
        Scalar name = at.attribute("name")
                .filter(each -> !each.text().isBlank())
                .orElseGet(() -> Scalar.cell("", at.place()));
        if (name.text().isEmpty()) {
            diagnostics.add(Diagnostic.warning("INT-022", at.place(), "a code without a name", "give it one"));
        }
        Draft code = new Draft(name);
        at.attribute("color")
                .filter(each -> !each.text().isBlank())
                .flatMap(each -> Colours.read(each, diagnostics))
                .ifPresent(colour -> code.put("colour", colour));
        if (at.attribute("isCodable")
                .filter(each -> each.text().strip().matches("false|0"))
                .isPresent()) {
            notCodable.add(name.text());
        }
        (open.isEmpty() ? roots : open.peek().codes()).add(code);
        open.push(code);
    }

    @Override
    public void words(String text) {
        if (describing) {
            words.append(text);
        }
    }

    @Override
    public void close(String name) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "code" -> open.pop();
            case "sets" -> insideSets--;
            case "description" -> {
                if (describing) {
                    String text = words.toString().strip();
                    Sections.read(Scalar.cell(text, described), open.peek());
                }
                describing = false;
            }
            default -> {}
        }
    }
}
