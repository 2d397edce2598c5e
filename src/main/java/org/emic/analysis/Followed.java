package org.emic.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emic.model.Value;

/** The command that lists what a number of a table counts: one row for each. */
final class Followed {

    /** One row for the codings of one coder over the same words, as codes above others count them. */
    static final String ONCE_A_SPAN = "--once span";

    /** One row for each code. */
    static final String ONCE_A_CODE = "--once code";

    private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]*");
    private static final Pattern PLAIN_ARGUMENT = Pattern.compile("[A-Za-z0-9_.:/,=@%+-]+");
    private static final Pattern KEYWORD = Pattern.compile("[A-Z]+");

    /** What begins so is no code but a condition or a question with a name. */
    private static final Pattern CONDITION =
            Pattern.compile("((speaker|role|kind|case|source|coder|origin|query):|attr\\.).*");

    private Followed() {}

    /**
     * The {@code emic search} command that lists the places of a word.
     *
     * @param rule that finds the word; without one there is no command
     * @param filters of the table, which the command repeats
     */
    static Cell search(Optional<String> rule, Map<String, List<String>> filters) {
        if (rule.isEmpty()) {
            return Cell.EMPTY;
        }
        StringBuilder command = new StringBuilder("emic search ").append(argument(rule.get()));
        filters.forEach((name, values) ->
                values.forEach(value -> command.append(name.equals("own") ? " --own" : option(name, value))));
        return Cell.of(command.toString());
    }

    /**
     * The {@code emic collocates} command that lists the pairs of a word.
     *
     * @param asked what the table was made of: its {@code rule}, and each other option
     */
    static Cell pairs(Map<String, List<String>> asked, String word) {
        StringBuilder command = new StringBuilder("emic collocates");
        asked.forEach((name, values) -> values.forEach(value -> command.append(
                switch (name) {
                    case "rule" -> " " + argument(value);
                    case "own" -> " --own";
                    default -> option(name, value);
                })));
        return Cell.of(command.append(option("pairs", word)).toString());
    }

    /**
     * The {@code emic segments} command.
     *
     * @param selection of the table, whose filters the command repeats
     * @param where the retrieval expression; empty for everything the filters choose
     * @param options what follows it, as {@code --per turn}; may be empty
     */
    static Cell command(Selection selection, String where, String options) {
        StringBuilder command = new StringBuilder("emic segments");
        selection.described().forEach((name, values) -> {
            if (!name.equals("own")) {
                values.forEach(value -> command.append(option(name, value)));
            } else if (selection.described().containsKey("code")) {
                command.append(" --own");
            }
        });
        if (!where.isEmpty()) {
            command.append(option("where", where));
        }
        return Cell.of(
                command.append(options.isEmpty() ? "" : " ").append(options).toString());
    }

    /** {@code --name value} for a shell; in one word where the value could be taken for an option or for a file to read. */
    private static String option(String name, String value) {
        boolean apart = !value.startsWith("-") && !value.startsWith("@");
        return " --" + name + (apart ? " " : "=") + argument(value);
    }

    /** A code as a retrieval expression has it. */
    static String code(String name, boolean own) {
        String word = word(name);
        return (own ? "=" : "") + (CONDITION.matcher(word).matches() ? quoted(name) : word);
    }

    /** A name as a retrieval expression has it: in quotes where it is not plain. */
    static String word(String name) {
        return PLAIN_WORD.matcher(name).matches() && !KEYWORD.matcher(name).matches() ? name : quoted(name);
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The condition that something belongs to a group of {@code by}; without a value it is that there is none. */
    static String group(Grouping by, Optional<Value> value) {
        String name =
                by.kind() == Grouping.Kind.ATTRIBUTE && !by.word().equals("case") ? "attr." + by.word() : by.word();
        return name + ":" + value.map(each -> "=" + word(each.written())).orElse("\"\"");
    }

    private static String argument(String words) {
        return PLAIN_ARGUMENT.matcher(words).matches() ? words : "'" + words.replace("'", "'\\''") + "'";
    }
}
