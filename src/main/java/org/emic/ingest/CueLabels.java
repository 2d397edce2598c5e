package org.emic.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaker labels inside captions, as meeting programs write them: {@code Ana: text}. One colon makes no label: labels are
 * those that come back, or all of them where nearly every caption has one.
 */
final class CueLabels {

    /** A mark of a new speaker, a label of at most 40 characters, the words. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:>>+|[-–—])\\s*)?([\\p{L}\\p{N}][^:\\n<>\"“”?!;]{0,39}?)\\s?:\\s+(?=\\S)(.*)", Pattern.DOTALL);

    private static final int MOST_WORDS = 5;

    private final Set<String> accepted;

    private CueLabels(Set<String> accepted) {
        this.accepted = accepted;
    }

    /** Learns the labels of a file from all captions, without tags. */
    static CueLabels learn(List<String> captions) {
        Map<String, Integer> counts = new HashMap<>();
        int labelled = 0;
        for (String caption : captions) {
            boolean first = true;
            for (String line : caption.split("\n", -1)) {
                Optional<Matcher> found = candidate(line.strip());
                found.ifPresent(label -> counts.merge(label.group(1), 1, Integer::sum));
                labelled += first && found.isPresent() ? 1 : 0;
                first &= line.isBlank();
            }
        }
        Set<String> accepted = new HashSet<>();
        boolean nearlyAll = captions.size() > 1 && labelled * 10L >= captions.size() * 8L;
        counts.forEach((label, count) -> {
            boolean name = !Character.isLowerCase(label.codePointAt(0));
            if (nearlyAll || (count > 1 && name)) {
                accepted.add(label);
            }
        });
        return new CueLabels(accepted);
    }

    private static Optional<Matcher> candidate(String line) {
        Matcher matcher = LABEL.matcher(line);
        return matcher.matches() && matcher.group(1).split("\\s+").length <= MOST_WORDS
                ? Optional.of(matcher)
                : Optional.empty();
    }

    boolean isEmpty() {
        return accepted.isEmpty();
    }

    /** A caption cut where labels begin; what comes before the first label has no speaker. */
    List<CueTags.Voice> cut(String caption) {
        List<CueTags.Voice> voices = new ArrayList<>();
        String speaker = "";
        List<String> words = new ArrayList<>();
        for (String line : caption.split("\n", -1)) {
            Optional<Matcher> label = candidate(line.strip()).filter(found -> accepted.contains(found.group(1)));
            if (label.isPresent()) {
                add(speaker, words, voices);
                speaker = label.get().group(1);
                words.clear();
                words.add(label.get().group(2));
            } else {
                words.add(line);
            }
        }
        add(speaker, words, voices);
        return voices;
    }

    private static void add(String speaker, List<String> words, List<CueTags.Voice> voices) {
        String joined = String.join("\n", words);
        if (!joined.isBlank()) {
            voices.add(new CueTags.Voice(speaker, joined));
        }
    }
}
