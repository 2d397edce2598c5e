package org.emic.cli;

import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;

/** The list of commands in a help text: each with the first sentence of what it does, wherever its lines are broken. */
final class CommandList implements IHelpSectionRenderer {

    private static final int GAP = 2;

    @Override
    public String render(Help help) {
        Map<String, Help> commands = help.subcommands();
        if (commands.isEmpty()) {
            return "";
        }
        int longest = commands.keySet().stream().mapToInt(String::length).max().orElse(0);
        int name = longest + 2 * GAP;
        TextTable table = TextTable.forColumns(
                help.colorScheme(),
                new Column(name, GAP, Column.Overflow.SPAN),
                new Column(help.commandSpec().usageMessage().width() - name, GAP, Column.Overflow.WRAP));
        commands.forEach((command, each) -> table.addRowValues(command, firstSentence(each.commandSpec())));
        return table.toString();
    }

    private static String firstSentence(CommandSpec command) {
        String[] header = command.usageMessage().header();
        String all = String.join(
                " ", header.length > 0 ? header : command.usageMessage().description());
        int end = all.indexOf(". ");
        return end < 0 ? all : all.substring(0, end + 1);
    }
}
