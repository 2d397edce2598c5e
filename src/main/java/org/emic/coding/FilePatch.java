package org.emic.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an action changed in text files beside the logs, line by line, as its events keep it: so the action can be taken back
 * while those lines stand as it left them, whatever was changed elsewhere in the files.
 *
 * <pre>
 * --- codebooks/doors.yaml
 * @ 11 1 2 once
 * -  - id: shouting
 * +  - id: raised-voice
 * +    formerly: [shouting]
 * </pre>
 *
 * <p>A hunk gives the line before which it stands in the new file, how many lines it takes away and puts in, and whether the
 * new file has these lines "once" only: if that is so of all hunks of a file, they are found again where something was put in
 * or taken out above them.
 */
public final class FilePatch {

    private static final String FILE = "--- ";
    private static final String HUNK = "@ ";
    private static final String ONCE = "once";

    private FilePatch() {}

    /**
     * What leads from one text to the other.
     *
     * @param file as messages call it
     */
    public static String of(String file, String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        Map<String, Integer> names = new HashMap<>();
        int[] partners = Alignment.of(ids(old, names), ids(now, names));
        StringBuilder patch = new StringBuilder(FILE).append(file).append('\n');
        int from = 0;
        int newFrom = 0;
        for (int line = 0; line <= old.size(); line++) {
            int partner = line < old.size() ? partners[line] : now.size();
            if (partner >= 0) {
                hunk(patch, newFrom, old.subList(from, line), now.subList(newFrom, partner), now);
                from = line + 1;
                newFrom = partner + 1;
            }
        }
        return patch.toString();
    }

    private static void hunk(StringBuilder patch, int at, List<String> gone, List<String> come, List<String> all) {
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        patch.append(HUNK)
                .append(at)
                .append(' ')
                .append(gone.size())
                .append(' ')
                .append(come.size())
                .append(placeOf(come, all) == at ? " " + ONCE : "")
                .append('\n');
        gone.forEach(line -> patch.append('-').append(line).append('\n'));
        come.forEach(line -> patch.append('+').append(line).append('\n'));
    }

    /** Where lines stand that stand once; -1 where they do not stand, or several times, or are none. */
    private static int placeOf(List<String> some, List<String> all) {
        int first = some.isEmpty() ? -1 : Collections.indexOfSubList(all, some);
        return first >= 0 && first == Collections.lastIndexOfSubList(all, some) ? first : -1;
    }

    private static int[] ids(List<String> lines, Map<String, Integer> names) {
        return lines.stream()
                .mapToInt(line -> names.computeIfAbsent(line, unused -> names.size()))
                .toArray();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    /** The files that a patch is about, as messages call them. */
    public static List<String> files(String patch) {
        return patch.lines()
                .filter(line -> line.startsWith(FILE))
                .map(line -> line.substring(FILE.length()))
                .toList();
    }

    /**
     * Takes a patch back.
     *
     * @param text of {@code file} as it is now
     * @return the text without the change; empty if the lines do not stand there as the patch left them
     */
    public static Optional<String> back(String patch, String file, String text) {
        List<String> now = new ArrayList<>(lines(text));
        List<String> said = lines(patch);
        List<Integer> hunks = new ArrayList<>();
        boolean here = false;
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).startsWith(FILE)) {
                here = said.get(i).equals(FILE + file);
            } else if (here && said.get(i).startsWith(HUNK)) {
                hunks.add(i);
            }
        }
        boolean mayMove = hunks.stream().allMatch(hunk -> said.get(hunk).endsWith(" " + ONCE));
        for (int i = hunks.size() - 1; i >= 0; i--) {
            if (!back(said, hunks.get(i), now, mayMove)) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("\n", now));
    }

    private static boolean back(List<String> said, int hunk, List<String> now, boolean mayMove) {
        String[] numbers = said.get(hunk).substring(HUNK.length()).split(" ", -1);
        int at = Integer.parseInt(numbers[0]);
        int gone = Integer.parseInt(numbers[1]);
        int come = Integer.parseInt(numbers[2]);
        List<String> old = unmarked(said.subList(hunk + 1, hunk + 1 + gone));
        List<String> put = unmarked(said.subList(hunk + 1 + gone, hunk + 1 + gone + come));
        if (at + come > now.size() || !now.subList(at, at + come).equals(put)) {
            at = mayMove ? placeOf(put, now) : -1;
        }
        if (at < 0) {
            return false;
        }
        now.subList(at, at + come).clear();
        now.addAll(at, old);
        return true;
    }

    private static List<String> unmarked(List<String> lines) {
        return lines.stream().map(line -> line.substring(1)).toList();
    }
}
