package org.emic.project;

import java.util.List;
import java.util.Optional;

/**
 * What stands between two lines of three hyphens at the beginning of a Markdown file.
 *
 * @param yaml the fence and what follows it, so that lines are counted as in the file
 * @param lines of the file up to the second fence, itself included
 */
record FrontMatter(String yaml, int lines) {

    private static final String FENCE = "---";

    /** Empty where a file does not begin with a fence, or has no second one. */
    static Optional<FrontMatter> of(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        List<String> lines = plain.lines().toList();
        if (lines.isEmpty() || !isFence(lines.get(0))) {
            return Optional.empty();
        }
        int end = 1;
        while (end < lines.size() && !isFence(lines.get(end))) {
            end++;
        }
        return end == lines.size()
                ? Optional.empty()
                : Optional.of(new FrontMatter(String.join("\n", lines.subList(0, end)) + "\n", end + 1));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
