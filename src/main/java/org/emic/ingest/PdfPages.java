package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/**
 * Joins the pages of a PDF to one text. Two things of the page, not of the conversation, are taken out and told: lines
 * that stand first or last on every page with nothing but their digits changing, and columns of numbers in the margin.
 *
 * @param text a blank line between paragraphs
 * @param running the lines taken out at the pages' tops and bottoms
 * @param margin how many numbers were taken out
 */
record PdfPages(String text, List<String> running, int margin) {

    /** Fewer pages prove nothing about what recurs. */
    private static final int FEWEST_PAGES = 3;

    /** Numbers one after the other, each on its own line, that make a column. */
    private static final int SHORTEST_COLUMN = 4;

    /** In characters: shorter lines are verses, lists or labels. */
    private static final int NARROWEST = 50;

    static PdfPages join(List<List<String>> read) {
        int[] margin = new int[1];
        List<List<String>> pages = read.stream()
                .map(page -> trimmed(withoutColumns(page, margin)))
                .filter(page -> !page.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> running = new ArrayList<>();
        while (recurs(pages, true)) {
            takeOut(pages, true, running);
        }
        while (recurs(pages, false)) {
            takeOut(pages, false, running);
        }
        StringBuilder text = new StringBuilder();
        List<String> before = List.of();
        for (List<String> page : pages) {
            if (page.isEmpty()) {
                continue;
            }
            if (!before.isEmpty() && !goesOn(before, page.get(0))) {
                text.append('\n');
            }
            page.forEach(line -> text.append(line).append('\n'));
            before = page;
        }
        return new PdfPages(text.toString(), List.copyOf(running), margin[0]);
    }

    /**
     * Whether a sentence runs over the page, so that no paragraph ends there: the page begins with a small letter, or the
     * page before ends with no sign that ends a sentence, on a line of running text that had no room for one more word.
     */
    private static boolean goesOn(List<String> before, String next) {
        if (Character.isLowerCase(next.codePointAt(0))) {
            return true;
        }
        String last = before.get(before.size() - 1).strip();
        int widest = before.stream().mapToInt(String::length).max().orElse(0);
        int word = next.strip().split("\\s", 2)[0].length();
        boolean open = Character.isLetterOrDigit(last.codePointBefore(last.length())) || last.endsWith(",");
        return open && widest >= NARROWEST && last.length() + 1 + word > widest;
    }

    List<Diagnostic> told(Place place) {
        List<Diagnostic> told = new ArrayList<>();
        if (!running.isEmpty()) {
            String first = running.get(0).strip();
            told.add(Diagnostic.note(
                    LeftOut.HEADERS.id(),
                    place,
                    LeftOut.HEADERS.told(running.size()) + ": " + first.substring(0, Math.min(80, first.length())),
                    ""));
        }
        if (margin > 0) {
            told.add(Diagnostic.note(LeftOut.MARGIN.id(), place, LeftOut.MARGIN.told(margin), ""));
        }
        return told;
    }

    private static List<String> trimmed(List<String> page) {
        List<String> lines = new ArrayList<>();
        for (String line : page) {
            boolean blank = line.isBlank();
            if (!blank || (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty())) {
                lines.add(blank ? "" : line);
            }
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static List<String> withoutColumns(List<String> page, int[] margin) {
        List<String> kept = new ArrayList<>();
        int i = 0;
        while (i < page.size()) {
            int end = column(page, i);
            if (end > i) {
                margin[0] += (int) page.subList(i, end).stream()
                        .filter(line -> !line.isBlank())
                        .count();
                i = end;
            } else {
                kept.add(page.get(i++));
            }
        }
        return kept;
    }

    /** The line after a column of numbers that begins here; {@code from} if none does. */
    private static int column(List<String> page, int from) {
        int first = number(page.get(from));
        int next = first;
        int found = 0;
        int end = from;
        for (int i = from; first >= 0 && i < page.size(); i++) {
            if (page.get(i).isBlank()) {
                continue;
            }
            if (number(page.get(i)) != next) {
                break;
            }
            next++;
            found++;
            end = i + 1;
        }
        return found >= SHORTEST_COLUMN ? end : from;
    }

    private static int number(String line) {
        String digits = line.strip();
        return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : -1;
    }

    private static boolean recurs(List<List<String>> pages, boolean top) {
        if (pages.size() < FEWEST_PAGES || pages.stream().anyMatch(List::isEmpty)) {
            return false;
        }
        String first = edge(pages.get(0), top);
        return pages.stream().allMatch(page -> edge(page, top).equals(first));
    }

    private static String edge(List<String> page, boolean top) {
        return page.get(top ? 0 : page.size() - 1).strip().replaceAll("[0-9]+", "#");
    }

    private static void takeOut(List<List<String>> pages, boolean top, List<String> running) {
        for (int i = 0; i < pages.size(); i++) {
            List<String> page = new ArrayList<>(pages.get(i));
            running.add(page.remove(top ? 0 : page.size() - 1));
            pages.set(i, trimmed(page));
        }
    }
}
