package org.emic.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for fish, which picocli has none for. */
final class FishCompletion {

    private FishCompletion() {}

    static String script(CommandLine root) {
        StringBuilder out = new StringBuilder("# fish completion for emic\n");
        Map<String, CommandLine> commands = new TreeMap<>(root.getSubcommands());
        String names = String.join(" ", commands.keySet());
        options(root, "not __fish_seen_subcommand_from " + names, out);
        commands.forEach((name, command) -> {
            line("not __fish_seen_subcommand_from " + names, "-f -a " + name, command, out);
            String inside = "__fish_seen_subcommand_from " + name;
            Map<String, CommandLine> below = new TreeMap<>(command.getSubcommands());
            String belowNames = String.join(" ", below.keySet());
            below.forEach((sub, subCommand) -> {
                line(inside + "; and not __fish_seen_subcommand_from " + belowNames, "-f -a " + sub, subCommand, out);
                options(subCommand, inside + "; and __fish_seen_subcommand_from " + sub, out);
            });
            if (below.isEmpty()) {
                options(command, inside, out);
            }
        });
        return out.toString();
    }

    private static void line(String when, String what, CommandLine command, StringBuilder out) {
        String[] description = command.getCommandSpec().usageMessage().description();
        add(when, what, description.length == 0 ? "" : description[0], out);
    }

    private static void options(CommandLine command, String when, StringBuilder out) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (option.hidden()) {
                continue;
            }
            String names = Arrays.stream(option.names())
                    .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                    .collect(Collectors.joining(" "));
            String value = option.arity().max() == 0 ? "" : " -r";
            String candidates = "";
            if (option.completionCandidates() != null) {
                StringBuilder all = new StringBuilder();
                option.completionCandidates()
                        .forEach(each -> all.append(all.isEmpty() ? "" : " ").append(each));
                candidates = all.isEmpty() ? "" : " -f -a '" + all + "'";
            }
            String[] description = option.description();
            add(when, names + value + candidates, description.length == 0 ? "" : description[0], out);
        }
    }

    private static void add(String when, String what, String description, StringBuilder out) {
        out.append("complete -c emic -n '").append(when).append("' ").append(what);
        if (!description.isEmpty()) {
            out.append(" -d '")
                    .append(description.replace("\\", "\\\\").replace("'", "\\'"))
                    .append('\'');
        }
        out.append('\n');
    }
}
