package org.emic.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the evidence of a case's file anew. Whatever does not stand between two marks stays as it is, to the byte; but for
 * the name of a theme's code in the mark of its heading.
 */
final class MatrixWriter {

    private MatrixWriter() {}

    /** A new file without themes. */
    static String empty(String caseName, List<String> options, String title) {
        return MatrixFront.written(caseName, options) + "\n# " + title + "\n";
    }

    /** @param file that is whole */
    static String text(MatrixFile file, List<MatrixTheme> themes) {
        MatrixLines lines = new MatrixLines(file.text());
        String ending = lines.usualEnding();
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (MatrixSection section : file.sections()) {
            Optional<MatrixTheme> wanted = themes.stream()
                    .filter(each -> each.was().equals(section.theme()))
                    .findFirst();
            if (wanted.isEmpty()) {
                continue;
            }
            MatrixSection.Lines where = section.lines();
            out.append(lines.raw(copied, where.theme()));
            out.append(
                    wanted.get().theme().equals(section.theme())
                            ? lines.raw(where.theme(), where.theme() + 1)
                            : MatrixMarks.renamed(
                                            lines.line(where.theme()),
                                            wanted.get().theme())
                                    + lines.ending(where.theme()));
            out.append(lines.raw(where.theme() + 1, where.begin()));
            List<String> block = block(section, wanted.get());
            if (section.kept().isPresent()) {
                out.append(String.join(ending, block)).append(lines.ending(where.end() - 1));
            } else {
                apart(out, ending);
                out.append(String.join(ending, block)).append(ending);
                out.append(where.end() < lines.count() ? ending : "");
            }
            copied = where.end();
        }
        out.append(lines.raw(copied, lines.count()));
        themes.stream().filter(each -> file.section(each.was()).isEmpty()).forEach(theme -> {
            apart(out, ending);
            out.append(MatrixMarks.theme(theme.heading(), theme.theme())).append(ending + ending);
            out.append(String.join(ending, block(Optional.empty(), "none", theme)))
                    .append(ending);
        });
        return out.toString();
    }

    /** A line break for a last line without one, then an empty line. */
    private static void apart(StringBuilder out, String ending) {
        if (out.charAt(out.length() - 1) != '\n') {
            out.append(ending);
        }
        String two = ending + ending;
        if (out.length() < two.length()
                || !out.substring(out.length() - two.length()).equals(two)) {
            out.append(ending);
        }
    }

    private static List<String> block(MatrixSection section, MatrixTheme theme) {
        String summary = MatrixMarks.of(section.summary());
        if (!section.isWritten()) {
            return block(Optional.empty(), summary, theme);
        }
        List<EvidencePassage> basis = theme.confirmed().isEmpty() ? section.basis() : section.shown();
        String confirmed = theme.confirmed().isEmpty() ? section.confirmed() : theme.confirmed();
        MatrixTheme said = theme.confirmedBy(confirmed);
        return block(Optional.of(EvidenceChange.between(basis, theme.evidence())), summary, said);
    }

    private static List<String> block(Optional<EvidenceChange> change, String summary, MatrixTheme theme) {
        EvidenceChange changed = change.orElse(EvidenceChange.NONE);
        List<String> body = new ArrayList<>();
        body.add("");
        body.add("_" + theme.about()
                + (changed.any() ? " Changed since the summary was written: " + changed.words() + "." : "")
                + " Written by Emic down to the next mark; the summary stands above._");
        Set<Integer> fresh = new HashSet<>(changed.fresh());
        for (int i = 0; i < theme.evidence().size(); i++) {
            passage(body, theme.evidence().get(i), fresh.contains(i) ? "new" : "");
        }
        changed.gone().forEach(each -> passage(body, each, "gone"));
        body.add("");
        String mark = EvidencePassage.hash(MatrixMarks.plain(String.join("\n", body) + "\n"));
        List<String> block = new ArrayList<>();
        block.add(new MatrixMarks.Evidence(summary, mark, change.isPresent() ? theme.confirmed() : "").line());
        block.addAll(body);
        block.add(MatrixMarks.END);
        return block;
    }

    private static void passage(List<String> body, EvidencePassage passage, String state) {
        body.add("");
        body.add(MatrixMarks.Passage.line(passage, state));
        body.add("");
        body.addAll(passage.quote());
    }
}
