package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.emic.analysis.Counted;
import org.emic.analysis.Table;

/**
 * A readable account of a study in Markdown: how often each theme occurs, in which case, and the quotes that show it best.
 *
 * @param title of the study
 * @param themes how often each theme occurs
 * @param byCase themes by case
 * @param sections the themes to quote, in the codebook's order
 */
public record Summary(String title, Table themes, Table byCase, List<Section> sections) {

    /** Quotes of a theme. */
    private static final int QUOTES = 5;

    /** Code points of a quote; a segment may be a whole interview. */
    private static final int LONGEST = 600;

    /**
     * A theme and what it was found in.
     *
     * @param name of the theme
     * @param definition what it means; may be empty
     * @param quotes all there are, in any order
     */
    public record Section(String name, String definition, List<Quote> quotes) {

        public Section {
            quotes = List.copyOf(quotes);
        }
    }

    public Summary {
        sections = List.copyOf(sections);
    }

    /** Writes it, and flushes. */
    public void write(Target target) throws IOException {
        Writer out = target.text();
        out.write("# " + Markdown.inline(title) + "\n\n## Themes\n\n");
        table(themes, target);
        out.write("\n## Themes by case\n\n");
        table(byCase, target);
        out.write("\n## Quotes\n");
        for (Section section : sections) {
            section(section, out);
        }
        out.flush();
    }

    private static void table(Table table, Target target) throws IOException {
        Writers.write(table, Writers.named("md"), target, Style.plain(""));
    }

    private static void section(Section section, Writer out) throws IOException {
        out.write("\n### " + Markdown.inline(section.name()) + "\n");
        if (!section.definition().isEmpty()) {
            out.write("\n" + Markdown.paragraph(section.definition()) + "\n");
        }
        List<Quote> chosen = Strongest.of(section.quotes(), QUOTES);
        int all = section.quotes().size();
        String count = Counted.of(all, "segment") + ".";
        String shown = chosen.size() == all ? "" : " The " + chosen.size() + " with most hits, spread over cases:";
        out.write("\n" + (all == 0 ? "No segment." : count + shown) + "\n");
        for (Quote quote : chosen) {
            out.write("\n> " + Markdown.paragraph(shortened(quote.text())) + "\n>\n> — " + place(quote) + "\n");
        }
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + " […]";
    }

    private static String place(Quote quote) {
        StringBuilder place = new StringBuilder("*" + Markdown.inline(quote.source()) + "*");
        if (!quote.speaker().isEmpty()) {
            place.append(", ").append(Markdown.inline(quote.speaker()));
        }
        place.append(quote.startLine() == quote.endLine() ? ", line " : ", lines ")
                .append(quote.startLine());
        if (quote.endLine() != quote.startLine()) {
            place.append('–').append(quote.endLine());
        }
        if (!quote.caseName().isEmpty()) {
            place.append(", case ").append(Markdown.inline(quote.caseName()));
        }
        place.append(", " + Counted.of(quote.hits(), "hit"));
        return place.append(", segment ")
                .append(Markdown.inline(quote.segment()))
                .toString();
    }
}
