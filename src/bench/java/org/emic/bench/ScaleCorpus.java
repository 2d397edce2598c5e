package org.emic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Real dialogue, repeated to a size: the transcripts of a podcast, with other speakers' names in each round, so that no
 * two files are the same.
 */
final class ScaleCorpus {

    private static final Pattern NAME = Pattern.compile("(?m)^\\*\\*([^*:]{1,40}):\\*\\*");
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

    private final Path folder;
    private final List<String> originals = new ArrayList<>();

    /** @param folder with the transcripts, {@code *.md}; read when they are needed first */
    ScaleCorpus(Path folder) {
        this.folder = folder;
    }

    private List<String> originals() throws IOException {
        if (originals.isEmpty()) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
                    originals.add(Files.readString(file));
                }
            }
        }
        if (originals.isEmpty()) {
            throw new IOException("no transcripts (*.md) in " + folder);
        }
        return originals;
    }

    /** Writes about {@code megabytes} of transcripts into {@code target}, once; a later call finds them there. */
    Path write(Path target, int megabytes) throws IOException {
        Path done = target.resolveSibling(target.getFileName() + ".done");
        if (Files.exists(done)) {
            return target;
        }
        Files.createDirectories(target);
        long wanted = megabytes * 1_000_000L;
        long written = 0;
        List<String> texts = originals();
        for (int i = 0; written < wanted; i++) {
            int round = i / texts.size();
            String text = varied(texts.get(i % texts.size()), round);
            Files.writeString(target.resolve(String.format(Locale.ROOT, "episode-%05d.md", i)), text);
            written += text.length();
        }
        Files.writeString(done, written + "\n");
        return target;
    }

    private static String varied(String text, int round) {
        Matcher matcher = NAME.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement("**" + found.group(1) + " " + (round + 1) + ":**"));
    }

    /** {@code count} words of at least four letters, from the hundredth most frequent on. */
    List<String> terms(int count) throws IOException {
        Map<String, Integer> frequency = new HashMap<>();
        for (String text : originals()) {
            Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                frequency.merge(matcher.group(), 1, Integer::sum);
            }
        }
        return frequency.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(100)
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
