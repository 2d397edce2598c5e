package org.emic.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.emic.analysis.Plot;
import org.emic.analysis.Table;
import org.emic.diagnostic.EmicException;
import org.emic.report.Style;
import org.emic.report.SvgPlot;
import org.emic.report.Target;
import org.emic.report.Writers;
import picocli.CommandLine.Option;

/** Whether what a table shows is drawn as well. */
final class PlotOptions {

    private static final String ENDING = ".svg";

    @Option(
            names = "--plot",
            paramLabel = "FILE.svg",
            description = "Also draw it, as SVG; the numbers that are drawn stand beside it as CSV.")
    private Path file;

    boolean isWanted() {
        return file != null;
    }

    /**
     * Draws the plot.
     *
     * @param numbers what is drawn, as a long table
     * @throws EmicException CLI-025 if the file is no SVG, CLI-026 if there are too many lines to be told apart
     */
    void draw(ToolCommand command, Plot plot, Table numbers) throws IOException {
        String name = file.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw EmicException.of("CLI-025", "a plot is an SVG file, and '" + name + "' is none", "--plot plot.svg");
        }
        if (plot.series().size() > Plot.MOST_SERIES) {
            throw EmicException.of(
                    "CLI-026",
                    "a plot of " + plot.series().size() + " lines: more than " + Plot.MOST_SERIES
                            + " cannot be told apart",
                    "name the codes that are to be drawn");
        }
        Path svg = command.resolve(file);
        Path csv = svg.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".csv");
        String drawing = SvgPlot.of(plot);
        OutputFile.write(svg, out -> out.write(drawing.getBytes(StandardCharsets.UTF_8)));
        OutputFile.write(
                csv,
                out -> Writers.write(numbers, Writers.named("csv"), Target.of(out), Style.plain(Version.current())));
    }
}
