package org.emic.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;

/** All commands, in the order help shows them. A command is in this list or it does not exist. */
final class Commands {

    /**
     * A command of the list.
     *
     * @param name as it is typed
     * @param make builds it, with its sub-commands
     */
    record Entry(String name, Function<Console, CommandLine> make) {}

    static final List<Entry> ALL = List.of(
            new Entry("init", console -> new CommandLine(new InitCommand(console))),
            new Entry("ingest", console -> new CommandLine(new IngestCommand(console))),
            new Entry("source", Commands::source),
            new Entry("codebook", Commands::codebook),
            new Entry("apply", console -> new CommandLine(new ApplyCommand(console))),
            new Entry("segments", console -> new CommandLine(new SegmentsCommand(console))),
            new Entry("explain", console -> new CommandLine(new ExplainCommand(console))),
            new Entry("search", console -> new CommandLine(new SearchCommand(console))),
            new Entry("freq", console -> new CommandLine(new FreqCommand(console))),
            new Entry("sample", console -> new CommandLine(new SampleCommand(console))),
            new Entry("completion", console -> new CommandLine(new CompletionCommand(console))));

    private Commands() {}

    private static CommandLine source(Console console) {
        return new CommandLine(new SourceCommand())
                .addSubcommand("list", new SourceListCommand(console))
                .addSubcommand("show", new SourceShowCommand(console))
                .addSubcommand("set", new SourceSetCommand(console))
                .addSubcommand("remove", new SourceRemoveCommand(console));
    }

    private static CommandLine codebook(Console console) {
        return new CommandLine(new CodebookCommand())
                .addSubcommand("show", new CodebookShowCommand(console))
                .addSubcommand("lint", new CodebookLintCommand(console))
                .addSubcommand("test", new CodebookTestCommand(console));
    }

    static List<String> names() {
        return ALL.stream().map(Entry::name).toList();
    }

    /** The command line for {@code args}: with the one command they name, or with all where they name none. */
    static CommandLine line(Console console, String... args) {
        String first = args.length == 0 ? "" : args[0];
        for (Entry entry : ALL) {
            if (entry.name().equals(first)) {
                CommandLine root = new CommandLine(new RootCommand());
                root.addSubcommand(entry.name(), entry.make().apply(console));
                return configured(console, root);
            }
        }
        return wholeTree(console);
    }

    /** Every command, for help and completion. */
    static CommandLine wholeTree(Console console) {
        CommandLine root = new CommandLine(new RootCommand());
        root.addSubcommand("help", new CommandLine(new CommandLine.HelpCommand()));
        ALL.forEach(entry -> root.addSubcommand(entry.name(), entry.make().apply(console)));
        return configured(console, root);
    }

    private static CommandLine configured(Console console, CommandLine root) {
        Failures failures = new Failures(console);
        return root.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler((e, line, parsed) -> failures.thrown(e, line));
    }
}
