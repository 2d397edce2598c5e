package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emic.analysis.Counted;
import org.emic.diagnostic.EmicException;
import org.emic.index.StopWords;
import org.emic.interchange.ForeignFile;
import picocli.CommandLine.Option;

/** Which words have no row of their own. They are words all the same, and stay in every denominator. */
final class StopWordOptions {

    @Option(
            names = "--stop-words",
            description = "Leave out the words that every text of the study's language has: the, and, of …")
    private boolean ofLanguage;

    @Option(
            names = "--stop-file",
            paramLabel = "FILE",
            description = "Leave out the words of this file, in lines; a line that begins with # is none. - is standard"
                    + " input.")
    private List<String> files = new ArrayList<>();

    /**
     * The words that are left out.
     *
     * @param words folded, as rules compare words
     * @param sources where they are from, in words
     */
    record Left(Set<String> words, List<String> sources) {}

    /** Whether any list was asked for. */
    boolean any() {
        return ofLanguage || !files.isEmpty();
    }

    /**
     * Reads the lists that were asked for.
     *
     * @throws EmicException CLI-060 if the language has no list, CLI-061 if a file has no words
     */
    Left read(ToolCommand command, String language) throws IOException {
        Set<String> words = new TreeSet<>();
        List<String> sources = new ArrayList<>();
        if (ofLanguage) {
            Set<String> list = StopWords.of(language).orElseThrow(() -> none(language));
            words.addAll(list);
            sources.add("the stop words of '" + language + "' (Lucene's list, " + list.size() + " words)");
        }
        for (String name : files) {
            ForeignFile file = new InputFile(command).read(name);
            Set<String> list = StopWords.folded(language, file.text().lines().toList());
            if (list.isEmpty()) {
                throw EmicException.of(
                        "CLI-061", name + " has no words to leave out", "write one word a line, without #");
            }
            words.addAll(list);
            sources.add("those of " + name + " (" + Counted.of(list.size(), "word") + ")");
        }
        return new Left(words, sources);
    }

    private static EmicException none(String language) {
        return EmicException.of(
                "CLI-060",
                "there is no list of stop words for the language '" + language + "'",
                "give a list of your own with --stop-file; there are lists for "
                        + String.join(", ", StopWords.languages()));
    }
}
