package org.emic.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emic.model.Value;

/** The {@code emic segments} command that lists what a number of a table counts: one row for each. */
final class Followed {

    private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]*");
    private static final Pattern PLAIN_ARGUMENT = Pattern.compile("[A-Za-z0-9_.:/,=@%+-]+");
    private static final Pattern KEYWORD = Pattern.compile("[A-Z]+");

    private Followed() {}

    /**
     * The command.
     *
     * @param selection of the table, whose filters the command repeats
     * @param where the retrieval expression
     * @param options what follows it, as {@code --per turn}; may be empty
     */
    static Cell command(Selection selection, String where, String options) {
        StringBuilder command = new StringBuilder("emic segments");
        for (Map.Entry<String, List<String>> filter : selection.described().entrySet()) {
            if (!filter.getKey().equals("own")) {
                filter.getValue()
                        .forEach(value -> command.append(" --")
                                .append(filter.getKey())
                                .append(' ')
                                .append(argument(value)));
            }
        }
        command.append(" --where ").append(argument(where));
        return Cell.of(
                command.append(options.isEmpty() ? "" : " ").append(options).toString());
    }

    /** A name as a retrieval expression has it: in quotes where it is not plain. */
    static String word(String name) {
        return PLAIN_WORD.matcher(name).matches() && !KEYWORD.matcher(name).matches()
                ? name
                : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
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
