package org.emic.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, in the order help shows them. A command is in this list or it does not exist. */
final class Commands {

    /**
     * A command of the list.
     *
     * @param name as it is typed
     * @param make builds it, without its sub-commands
     * @param commands its sub-commands
     */
    record Entry(String name, Function<Console, CommandLine> make, List<Entry> commands) {

        Entry(String name, Function<Console, CommandLine> make) {
            this(name, make, List.of());
        }

        /** The command, with the one sub-command that {@code words} begin with, or with all where they name none. */
        CommandLine line(Console console, List<String> words) {
            CommandLine line = make.apply(console);
            Optional<Entry> named = named(commands, words);
            for (Entry entry : named.map(List::of).orElse(commands)) {
                line.addSubcommand(
                        entry.name(), entry.line(console, words.isEmpty() ? words : words.subList(1, words.size())));
            }
            return line;
        }

        static Optional<Entry> named(List<Entry> entries, List<String> words) {
            return entries.stream()
                    .filter(entry -> !words.isEmpty() && entry.name().equals(words.get(0)))
                    .findFirst();
        }
    }

    static final List<Entry> ALL = List.of(
            new Entry("init", console -> new CommandLine(new InitCommand(console))),
            new Entry("ingest", console -> new CommandLine(new IngestCommand(console))),
            new Entry(
                    "source",
                    console -> new CommandLine(new SourceCommand()),
                    List.of(
                            new Entry("list", console -> new CommandLine(new SourceListCommand(console))),
                            new Entry("show", console -> new CommandLine(new SourceShowCommand(console))),
                            new Entry("set", console -> new CommandLine(new SourceSetCommand(console))),
                            new Entry("replace", console -> new CommandLine(new SourceReplaceCommand(console))),
                            new Entry("remove", console -> new CommandLine(new SourceRemoveCommand(console))))),
            new Entry(
                    "codebook",
                    console -> new CommandLine(new CodebookCommand()),
                    List.of(
                            new Entry("new", console -> new CommandLine(new CodebookNewCommand(console))),
                            new Entry("show", console -> new CommandLine(new CodebookShowCommand(console))),
                            new Entry("lint", console -> new CommandLine(new CodebookLintCommand(console))),
                            new Entry("test", console -> new CommandLine(new CodebookTestCommand(console))),
                            new Entry("diff", console -> new CommandLine(new CodebookDiffCommand(console))),
                            new Entry("convert", console -> new CommandLine(new CodebookConvertCommand(console))))),
            new Entry(
                    "code",
                    console -> new CommandLine(new CodeCommand(console)),
                    List.of(
                            new Entry("add", console -> new CommandLine(new CodeAddCommand(console))),
                            new Entry("edit", console -> new CommandLine(new CodeEditCommand(console))),
                            new Entry("remove", console -> new CommandLine(new CodeRemoveCommand(console))),
                            new Entry("rename", console -> new CommandLine(new CodeRenameCommand(console))),
                            new Entry("merge", console -> new CommandLine(new CodeMergeCommand(console))),
                            new Entry("split", console -> new CommandLine(new CodeSplitCommand(console))),
                            new Entry("list", console -> new CommandLine(new CodeListCommand(console))),
                            new Entry("adjudicate", console -> new CommandLine(new CodeAdjudicateCommand(console))))),
            new Entry("review", console -> new CommandLine(new ReviewCommand(console))),
            new Entry("undo", console -> new CommandLine(new UndoCommand(console))),
            new Entry(
                    "memo",
                    console -> new CommandLine(new MemoCommand()),
                    List.of(
                            new Entry("add", console -> new CommandLine(new MemoAddCommand(console))),
                            new Entry("list", console -> new CommandLine(new MemoListCommand(console))),
                            new Entry("show", console -> new CommandLine(new MemoShowCommand(console))),
                            new Entry("export", console -> new CommandLine(new MemoExportCommand(console))))),
            new Entry("log", console -> new CommandLine(new LogCommand(console))),
            new Entry("apply", console -> new CommandLine(new ApplyCommand(console))),
            new Entry("segments", console -> new CommandLine(new SegmentsCommand(console))),
            new Entry("explain", console -> new CommandLine(new ExplainCommand(console))),
            new Entry("merge", console -> new CommandLine(new MergeCommand(console))),
            new Entry("search", console -> new CommandLine(new SearchCommand(console))),
            new Entry("freq", console -> new CommandLine(new FreqCommand(console))),
            new Entry("crosstab", console -> new CommandLine(new CrosstabCommand(console))),
            new Entry("cooccur", console -> new CommandLine(new CooccurCommand(console))),
            new Entry("collocates", console -> new CommandLine(new CollocatesCommand(console))),
            new Entry("sequence", console -> new CommandLine(new SequenceCommand(console))),
            new Entry("compare", console -> new CommandLine(new CompareCommand(console))),
            new Entry("triangulate", console -> new CommandLine(new TriangulateCommand(console))),
            new Entry("trajectory", console -> new CommandLine(new TrajectoryCommand(console))),
            new Entry(
                    "matrix",
                    console -> new CommandLine(new MatrixCommand(console)),
                    List.of(
                            new Entry("build", console -> new CommandLine(new MatrixBuildCommand(console))),
                            new Entry("confirm", console -> new CommandLine(new MatrixConfirmCommand(console))))),
            new Entry("saturation", console -> new CommandLine(new SaturationCommand(console))),
            new Entry("words", console -> new CommandLine(new WordsCommand(console))),
            new Entry("keyness", console -> new CommandLine(new KeynessCommand(console))),
            new Entry("agree", console -> new CommandLine(new AgreeCommand(console))),
            new Entry("check", console -> new CommandLine(new CheckCommand(console))),
            new Entry("sample", console -> new CommandLine(new SampleCommand(console))),
            new Entry("completion", console -> new CommandLine(new CompletionCommand(console))));

    private Commands() {}

    static List<String> names() {
        return ALL.stream().map(Entry::name).toList();
    }

    /** The command line for {@code args}: with the one command they name, or with all where they name none. */
    static CommandLine line(Console console, String... args) {
        List<String> words = List.of(args);
        Optional<Entry> named = Entry.named(ALL, words);
        if (named.isEmpty()) {
            return wholeTree(console);
        }
        // The root's own help and options stand before a command, so there is nothing to read of them here.
        CommandLine root = new CommandLine(CommandSpec.create().name("emic"));
        root.addSubcommand(named.get().name(), named.get().line(console, words.subList(1, words.size())));
        return configured(console, root);
    }

    /** Every command, for help and completion. */
    static CommandLine wholeTree(Console console) {
        CommandLine root = new CommandLine(new RootCommand());
        root.addSubcommand("help", new CommandLine(new CommandLine.HelpCommand()));
        ALL.forEach(entry -> root.addSubcommand(entry.name(), entry.line(console, List.of())));
        return configured(console, root);
    }

    private static CommandLine configured(Console console, CommandLine root) {
        Failures failures = new Failures(console);
        Map<String, CommandLine.IHelpSectionRenderer> sections = new HashMap<>(root.getHelpSectionMap());
        sections.put(CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList());
        return root.setHelpSectionMap(sections)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler((e, line, parsed) -> failures.thrown(e, line));
    }
}
