package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.codebook.CodebookFixes.Edit;
import org.emic.codebook.CodebookFixes.Fix;
import org.emic.model.Place;
import org.emic.model.Span;

/** Makes one space of several inside a line of a text, and colours of what can only be meant as one. */
final class WordFixes {

    private static final Pattern SPACES = Pattern.compile("(?<=\\S)[ \\t]{2,}(?=\\S)");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{6}");
    private static final Pattern SHORT = Pattern.compile("#[0-9a-fA-F]{3}");
    private static final Pattern COMMENT = Pattern.compile("[ \\t]*(#[0-9a-fA-F]{6})[ \\t]*\\r?");

    private final FileText file;
    private final List<Edit> edits = new ArrayList<>();

    WordFixes(FileText file) {
        this.file = file;
    }

    List<Edit> edits(List<FixableCode> codes) {
        codes.forEach(code -> {
            code.texts().forEach(this::spaces);
            code.colour().ifPresent(this::colour);
        });
        return edits;
    }

    private void spaces(Scalar text) {
        Matcher run = SPACES.matcher(text.text());
        while (run.find()) {
            Place place = text.place(new Span(run.start(), run.end()));
            add("CHK-012", place, run.group(), " ");
        }
    }

    private void colour(Node.Entry entry) {
        if (!(entry.value() instanceof Scalar value)) {
            return;
        }
        String written = value.text();
        boolean quoted = value.style() != Scalar.Style.PLAIN;
        if (value.isNothing()) {
            comment(entry.key()).ifPresent(colour -> {
                Span after = file.at(colour);
                String hex = after.in(file.text());
                edits.add(new Edit(after, new Fix("CBK-018", colour, hex, '"' + hex + '"')));
            });
        } else if (HEX.matcher(written).matches()) {
            add("CBK-018", value.place(), written, quoted ? "#" + written : "\"#" + written + "\"");
        } else if (quoted && SHORT.matcher(written).matches()) {
            add("CBK-018", value.place(), written, written.replaceAll("[^#]", "$0$0"));
        }
    }

    /** A colour that YAML takes for a comment, since it stands without quotes behind its key. */
    private Optional<Place> comment(Scalar key) {
        int colon = file.text().indexOf(':', file.at(key.place()).end());
        int end = file.text().indexOf('\n', colon);
        if (colon < 0) {
            return Optional.empty();
        }
        String behind = file.text().substring(colon + 1, end < 0 ? file.text().length() : end);
        Matcher colour = COMMENT.matcher(behind);
        if (!colour.matches()) {
            return Optional.empty();
        }
        int start = colon + 1 + colour.start(1);
        return Optional.of(file.place(new Span(start, start + colour.group(1).length())));
    }

    private void add(String finding, Place place, String before, String after) {
        Span span = file.at(place);
        if (span.in(file.text()).equals(before)) {
            edits.add(new Edit(span, new Fix(finding, place, before, after)));
        }
    }
}
