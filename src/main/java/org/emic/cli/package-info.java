/**
 * The command line: one class a command, listed in {@link org.emic.cli.Commands}. Nobody imports this package, and it is
 * the only one that knows picocli, exit codes, the clock and the process's streams.
 *
 * <p>A command parses its arguments, makes one or two calls into the library, hands the result to {@code report} and
 * returns an {@link org.emic.cli.ExitCode}. What they share is in {@link org.emic.cli.ToolCommand} (project, quiet,
 * colour, diagnostics) and in the mixins ({@link org.emic.cli.OutputOptions}, {@link org.emic.cli.FilterOptions}).
 * {@link org.emic.cli.Console} stands for the process: tests run commands with one of their own.
 *
 * <p>Only the command that is called is built: the whole tree costs three times as much time, and is built for help and
 * completion alone.
 */
package org.emic.cli;
