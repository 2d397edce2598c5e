package org.emic.codebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.model.Span;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Changes the text of a codebook and leaves everything else as it stands there: comments, order, the way texts are written.
 * Works on text that {@link CodebookReader} has read without an error; who writes the outcome reads it again first.
 */
public final class CodebookEdit {

    private static final String FORMERLY = "formerly";

    private String text;

    /** @param text of a YAML or JSON codebook */
    public CodebookEdit(String text) {
        this.text = text;
    }

    /** The text as it is now. */
    public String text() {
        return text;
    }

    /** Whether a code is written in one piece in braces, as in JSON, where passages cannot be moved by lines. */
    public boolean isInBraces(String id) {
        return BookEntries.isFlow(entry(BookEntries.of(text), id).node());
    }

    /** Gives a code another id: in its entry, in every {@code [[link]]} and {@code code:} that means it, and in its history. */
    public void rename(String old, String to) {
        replace(BookEntries.of(text).span(entry(BookEntries.of(text), old).idNode()), to);
        addFormerly(to, List.of(old));
        mean(old, to);
    }

    /**
     * Puts a code's rules, examples, sub-codes and history into another code. What is left of its entry, the words that say
     * what it meant, stays where it was as a comment.
     */
    public void merge(String code, String into) {
        for (List<String> path : List.of(
                List.of("rules"),
                List.of("examples", "typical"),
                List.of("examples", "atypical"),
                List.of("examples", "close-but-no"),
                List.of("codes"))) {
            move(code, into, path);
        }
        List<String> history = new ArrayList<>(List.of(code));
        history.addAll(formerly(code));
        if (BookEntries.value(entry(BookEntries.of(text), into).node(), "rules").isPresent()) {
            removeKey(into, "no-rules");
        }
        for (String moved : List.of("rules", "no-rules", "examples", "codes", FORMERLY)) {
            removeKey(code, moved);
        }
        comment(code, into);
        addFormerly(into, history);
        mean(code, into);
    }

    /** Gives a code sub-codes, which are to be described by a person. */
    public void split(String code, List<String> parts) {
        List<String> items = parts.stream()
                .map(part ->
                        "id: " + part + "\nname: " + name(part) + "\nno-rules: split from " + code + ", coded by hand")
                .toList();
        append(code, List.of("codes"), items);
    }

    private static String name(String slug) {
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
    }

    private static BookEntries.Entry entry(BookEntries book, String id) {
        return book.entry(id).orElseThrow(() -> new IllegalArgumentException("no code '" + id + "' in this text"));
    }

    private void replace(Span span, String words) {
        text = text.substring(0, span.start()) + words + text.substring(span.end());
    }

    private List<String> formerly(String code) {
        Optional<Node> value =
                BookEntries.value(entry(BookEntries.of(text), code).node(), FORMERLY);
        List<String> ids = new ArrayList<>();
        if (value.orElse(null) instanceof SequenceNode list) {
            list.getValue().forEach(each -> ids.add(((ScalarNode) each).getValue()));
        } else if (value.orElse(null) instanceof ScalarNode one
                && !one.getValue().isEmpty()) {
            ids.add(one.getValue());
        }
        return ids;
    }

    private void addFormerly(String code, List<String> more) {
        Set<String> ids = new LinkedHashSet<>(formerly(code));
        ids.addAll(more);
        ids.remove(code);
        BookEntries book = BookEntries.of(text);
        BookEntries.Entry entry = entry(book, code);
        boolean braces = BookEntries.isFlow(entry.node());
        String quote = braces ? "\"" : "";
        String list = "[" + quote + String.join(quote + ", " + quote, ids) + quote + "]";
        Optional<Node> value = BookEntries.value(entry.node(), FORMERLY);
        if (value.isPresent()) {
            replace(book.span(value.get()), list);
        } else if (braces) {
            int end = book.span(entry.idNode()).end();
            replace(new Span(end, end), ", " + quote + FORMERLY + quote + ": " + list);
        } else {
            Node key = BookEntries.tuple(entry.node(), "id").orElseThrow().getKeyNode();
            insertLine(book, book.span(entry.idNode()).end(), " ".repeat(book.column(key)) + FORMERLY + ": " + list);
        }
    }

    /** Puts lines behind the line in which an offset stands. */
    private void insertLine(BookEntries book, int offset, String lines) {
        int at = book.nextLine(offset);
        boolean ended = at > 0 && text.charAt(at - 1) == '\n';
        replace(new Span(at, at), (ended ? "" : "\n") + lines + (ended ? "\n" : ""));
    }

    /** Whatever meant the one code means the other. */
    private void mean(String old, String to) {
        Pattern link = Pattern.compile("\\[\\[" + Pattern.quote(old) + "]]");
        Pattern condition = Pattern.compile("(?<![\\w.-])code:" + Pattern.quote(old) + "(?![\\w-])");
        BookEntries book = BookEntries.of(text);
        List<ScalarNode> scalars = book.scalars();
        for (int i = scalars.size() - 1; i >= 0; i--) {
            Span span = book.span(scalars.get(i));
            String raw = span.in(text);
            String linked = link.matcher(raw).replaceAll(Matcher.quoteReplacement("[[" + to + "]]"));
            String meant = condition.matcher(linked).replaceAll(Matcher.quoteReplacement("code:" + to));
            if (!meant.equals(raw)) {
                replace(span, meant);
            }
        }
    }

    /** Appends the items of a code's list to the same list of another code. */
    private void move(String code, String into, List<String> path) {
        BookEntries book = BookEntries.of(text);
        Optional<Node> list = at(entry(book, code).node(), path);
        if (list.isEmpty()) {
            return;
        }
        List<String> items = new ArrayList<>();
        List<Node> nodes = list.get() instanceof SequenceNode sequence
                ? sequence.getValue()
                : list.stream().toList();
        for (Node node : nodes) {
            boolean nothing =
                    node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
            if (!nothing) {
                items.add(BlockText.leftAligned(book.raw(node), BlockText.indent(book, text, node)));
            }
        }
        if (!items.isEmpty()) {
            append(into, path, items);
        }
    }

    private static Optional<Node> at(Node node, List<String> path) {
        Optional<Node> found = Optional.of(node);
        for (String key : path) {
            found = found.flatMap(each -> BookEntries.value(each, key));
        }
        return found;
    }

    private void append(String code, List<String> path, List<String> items) {
        BookEntries book = BookEntries.of(text);
        BookEntries.Entry entry = entry(book, code);
        Optional<Node> list = at(entry.node(), path);
        int keys =
                book.column(BookEntries.tuple(entry.node(), "id").orElseThrow().getKeyNode());
        boolean nothing = list.filter(each ->
                        each instanceof ScalarNode scalar && scalar.getValue().isEmpty())
                .isPresent();
        if (list.isEmpty() || nothing) {
            removeEmpty(code, path);
            addKey(code, path, BlockText.items(items, keys + 2 * path.size()));
        } else if (list.get() instanceof SequenceNode sequence && !BookEntries.isFlow(sequence)) {
            insertLine(book, book.span(sequence).end(), BlockText.items(items, book.column(sequence)));
        } else {
            List<Node> there = list.get() instanceof SequenceNode sequence ? sequence.getValue() : List.of(list.get());
            List<String> all = new ArrayList<>();
            there.forEach(each -> all.add(BlockText.leftAligned(book.raw(each), BlockText.indent(book, text, each))));
            all.addAll(items);
            Span span = book.span(list.get());
            replace(span, "\n" + BlockText.items(all, keys + 2 * path.size()));
        }
    }

    /** A key without a value stands in the way of one with a value. */
    private void removeEmpty(String code, List<String> path) {
        if (path.size() == 1
                && BookEntries.tuple(entry(BookEntries.of(text), code).node(), path.get(0))
                        .isPresent()) {
            removeKey(code, path.get(0));
        }
    }

    /** Puts a key with a block of lines behind what the mapping holds, but before sub-codes. */
    private void addKey(String code, List<String> path, String block) {
        BookEntries book = BookEntries.of(text);
        BookEntries.Entry entry = entry(book, code);
        int keys =
                book.column(BookEntries.tuple(entry.node(), "id").orElseThrow().getKeyNode());
        Optional<Node> parent = path.size() == 1 ? Optional.empty() : BookEntries.value(entry.node(), path.get(0));
        if (parent.isPresent()) {
            String line = " ".repeat(book.column(parent.get())) + path.get(1) + ":\n" + block;
            insertLine(book, book.span(parent.get()).end(), line);
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            lines.append(" ".repeat(keys + 2 * i)).append(path.get(i)).append(":\n");
        }
        int behind = entry.node().getValue().stream()
                .filter(tuple -> !isKey(tuple, "codes"))
                .mapToInt(tuple -> book.span(tuple.getValueNode()).end())
                .max()
                .orElseThrow();
        insertLine(book, behind, lines + block);
    }

    private static boolean isKey(NodeTuple tuple, String name) {
        return tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
    }

    private void removeKey(String code, String key) {
        BookEntries book = BookEntries.of(text);
        BookEntries.tuple(entry(book, code).node(), key).ifPresent(tuple -> {
            int start = book.lineStart(book.span(tuple.getKeyNode()).start());
            int end = book.nextLine(Math.max(
                    book.span(tuple.getKeyNode()).end(),
                    book.span(tuple.getValueNode()).end()));
            replace(new Span(start, end), "");
        });
    }

    /** Makes a comment of what is left of a code's entry. */
    private void comment(String code, String into) {
        BookEntries book = BookEntries.of(text);
        Span span = book.span(entry(book, code).node());
        int start = book.lineStart(span.start());
        int end = book.nextLine(span.end());
        String entry = text.substring(start, end);
        String indent = entry.substring(0, entry.length() - entry.stripLeading().length());
        StringBuilder comment = new StringBuilder();
        comment.append(indent).append("# merged into ").append(into).append(":\n");
        entry.lines()
                .forEach(line -> comment.append(indent)
                        .append("# ")
                        .append(line.startsWith(indent) ? line.substring(indent.length()) : line.strip())
                        .append('\n'));
        replace(new Span(start, end), comment.toString());
    }
}
