package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.diagnostic.EmicException;
import org.emic.project.MatrixFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Filters as a file of the matrix keeps them: the words of a command line. */
final class EvidenceWords {

    /** What picocli reads them into. */
    @Command
    private static final class Holder {
        @Mixin
        private FilterOptions filters;
    }

    private EvidenceWords() {}

    /** The words of filters; which cases are looked at is not among them. */
    static List<String> of(Map<String, List<String>> described) {
        List<String> words = new ArrayList<>();
        described.forEach((name, values) -> {
            if (name.equals("own")) {
                words.add("--own");
            } else if (!name.equals("case")) {
                values.forEach(value -> words.add("--" + name + "=" + value));
            }
        });
        return words;
    }

    /** The filters of words that were written by {@link #of}. */
    static FilterOptions filters(List<String> words) {
        Holder holder = new Holder();
        new CommandLine(holder)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .parseArgs(words.toArray(String[]::new));
        return holder.filters;
    }

    /**
     * The filters of a file.
     *
     * @throws EmicException CLI-080 if it has words that are none
     */
    static FilterOptions filters(MatrixFile file, ToolCommand command) {
        try {
            FilterOptions filters = filters(file.options());
            // A condition that is none is only seen now.
            filters.filter(command);
            if (filters.described().containsKey("case")) {
                throw wrong(file, "the file is of one case already");
            }
            return filters;
        } catch (ParameterException e) {
            throw wrong(file, e.getMessage());
        }
    }

    private static EmicException wrong(MatrixFile file, String why) {
        return new EmicException(List.of(org.emic.diagnostic.Diagnostic.error(
                "CLI-080",
                file.place(),
                "what is to be evidence cannot be read: " + why.replaceAll("[.\\s]+$", ""),
                "write the options of emic segments, as in evidence: [--origin=manual]")));
    }

    /** The filters of a command, and of {@code usual} those options that it does not set. */
    static FilterOptions over(FilterOptions typed, List<String> usual) {
        Map<String, List<String>> all = new LinkedHashMap<>(filters(usual).described());
        all.putAll(typed.described());
        List<String> words = of(all);
        typed.described().getOrDefault("case", List.of()).forEach(each -> words.add("--case=" + each));
        return filters(words);
    }
}
