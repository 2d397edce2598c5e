package org.emic.screen;

import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.Visible;
import org.emic.index.Characters;
import org.emic.model.Code;
import org.emic.screen.Action.Context;
import org.emic.screen.Mode.Paging;

/** The pages that lie over the text: the help, made of the key map, and what a code means, made of the codebook. */
final class Pages {

    private static final int KEYS = 24;

    private Pages() {}

    /** A line of a page. */
    record PageLine(String words, boolean title) {}

    /** Rows of a page that are seen at a time. */
    static int height(State state) {
        return state.frame().body() - 2;
    }

    /** The column behind a page: the help lies over everything, a definition leaves the codebook to be seen. */
    static int end(State state, Paging paging) {
        Frame frame = state.frame();
        boolean whole = paging.page() == Paging.Page.HELP || frame.codes() == 0;
        return whole ? frame.columns() : frame.codesColumn() - 1;
    }

    static List<PageLine> lines(State state, Paging paging) {
        int width = end(state, paging) - 4;
        return paging.page() == Paging.Page.HELP
                ? help(state.desk().keys(), width)
                : definition(state.tree().entries().get(paging.code()), width);
    }

    /** Every action with its keys, name and what it does. */
    static List<PageLine> help(KeyMap keys, int width) {
        List<PageLine> lines = new ArrayList<>();
        for (Context context : Context.values()) {
            title(context.title(), lines);
            for (Action action : Actions.ALL) {
                if (action.context() == context) {
                    List<String> own = keys.keysOf(action);
                    String shown = action.name().equals(Actions.BY_KEY) ? codeKeys(own) : String.join("  ", own);
                    String start = shown + " ".repeat(Math.max(1, KEYS - Frame.width(shown)));
                    wrapped(start + action.help() + " (" + action.name() + ")", KEYS, width, lines);
                }
            }
        }
        title("Mouse", lines);
        wrapped("Click moves, drag selects, a second click selects the word, a third the sentence.", 0, width, lines);
        wrapped("Click on a code applies it to the selection; the wheel scrolls.", 0, width, lines);
        title("Signs in the margin", lines);
        wrapped("┏ ┃ ┗  a person's coding begins, goes on, ends (╺ on one row)", 7, width, lines);
        wrapped("┌ │ └  a rule's that was accepted (╴)", 7, width, lines);
        wrapped("╭ ┊ ╰  a rule's proposal that nobody judged (╶)", 7, width, lines);
        wrapped("+      more codings than the margin has lanes", 7, width, lines);
        return lines;
    }

    private static String codeKeys(List<String> keys) {
        boolean digits = keys.size() > 2
                && keys.get(0).equals("1")
                && keys.get(keys.size() - 1).equals("9");
        return digits ? "1 … 9" : String.join("  ", keys);
    }

    private static List<PageLine> definition(CodeTree.Entry entry, int width) {
        Code code = entry.code();
        List<PageLine> lines = new ArrayList<>();
        title(code.name(), lines);
        String codebook = entry.codebook().isEmpty() ? "in no codebook" : "codebook " + entry.codebook();
        wrapped(entry.path() + " · " + codebook, 0, width, lines);
        section("", code.brief(), width, lines);
        section("Definition", code.definition(), width, lines);
        section("When to use it", code.include(), width, lines);
        section("When not to", code.exclude(), width, lines);
        section("Typical", quoted(code.examples().typical()), width, lines);
        section("Atypical, and belongs", quoted(code.examples().atypical()), width, lines);
        section("Close, but no", quoted(code.examples().closeButNo()), width, lines);
        return lines;
    }

    private static String quoted(List<String> examples) {
        StringBuilder all = new StringBuilder();
        examples.forEach(example -> all.append(all.isEmpty() ? "" : "\n")
                .append("“")
                .append(example)
                .append("”"));
        return all.toString();
    }

    private static void section(String title, String words, int width, List<PageLine> lines) {
        if (words.isBlank()) {
            return;
        }
        if (title.isEmpty()) {
            lines.add(new PageLine("", false));
        } else {
            title(title, lines);
        }
        words.strip().lines().forEach(line -> wrapped(line, 0, width, lines));
    }

    private static void title(String words, List<PageLine> lines) {
        if (!lines.isEmpty()) {
            lines.add(new PageLine("", false));
        }
        lines.add(new PageLine(Visible.of(words), true));
    }

    /** Adds words in lines of at most {@code width} columns, those after the first moved in by {@code indent}. */
    private static void wrapped(String words, int indent, int width, List<PageLine> lines) {
        wrap(words, indent, width).forEach(line -> lines.add(new PageLine(line, false)));
    }

    /** Words in lines of at most {@code width} columns; a word that is longer is cut. */
    static List<String> wrap(String words, int indent, int width) {
        List<String> lines = new ArrayList<>();
        String rest = Visible.of(words);
        String lead = "";
        while (true) {
            int fits = fitting(rest, Math.max(2, width - lead.length()));
            int cut = fits;
            if (fits < rest.length()) {
                int space = rest.lastIndexOf(' ', fits);
                cut = space > 0 && (lines.size() > 0 || space > indent) ? space : fits;
            }
            lines.add(lead + rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
            if (rest.isEmpty()) {
                return lines;
            }
            lead = " ".repeat(Math.min(indent, width / 2));
        }
    }

    /** How many UTF-16 units of {@code words} fit into that many columns; at least one character. */
    static int fitting(String words, int columns) {
        Characters characters = new Characters(words);
        int used = 0;
        int at = 0;
        while (at < words.length()) {
            int end = characters.end(at);
            used += characters.width(at, end);
            if (used > columns && at > 0) {
                return at;
            }
            at = end;
        }
        return at;
    }
}
