package org.emic.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which passage of a source is meant. */
final class WhereOptions {

    @Option(
            names = "--span",
            paramLabel = "START-END",
            description = "From one character to another, counted from 0, the end not included.")
    private String span;

    @Option(
            names = "--quote",
            paramLabel = "WORDS",
            description = "The words as they stand there; white space may differ. With --turn or --lines, only there.")
    private String quote;

    @Option(names = "--nth", paramLabel = "N", description = "Which of the places where the quote stands, from 1.")
    private String nth;

    @Option(names = "--turn", paramLabel = "N[-M]", description = "A turn, or several, counted from 1.")
    private String turn;

    @Option(names = "--lines", paramLabel = "N[-M]", description = "Whole lines, counted from 1.")
    private String lines;

    /** What was given, by the names of the fields of a record. */
    Map<String, String> fields(ToolCommand command) {
        if (span != null && (turn != null || lines != null || nth != null)) {
            throw command.usage(
                    "--span already says where; leave " + (nth != null ? "--nth" : "--turn and --lines") + " out");
        }
        if (turn != null && lines != null) {
            throw command.usage("give --turn or --lines, not both");
        }
        if (nth != null && quote == null) {
            throw command.usage("--nth counts the places of a --quote");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "span", span);
        put(fields, "quote", quote);
        put(fields, "nth", nth);
        put(fields, "turn", turn);
        put(fields, "lines", lines);
        return fields;
    }

    /** Puts a field where it was given. */
    static void put(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
