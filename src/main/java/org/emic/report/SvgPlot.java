package org.emic.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.analysis.Plot;
import org.jetbrains.letsPlot.commons.encoding.UnsupportedRGBEncoder;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Draws a plot as SVG, with text as text. Series differ in colour (Okabe and Ito 2008, told apart by the colour-blind), in
 * the shape of their points and in the kind of their line, so that a print in grey can be read.
 */
public final class SvgPlot {

    private static final List<String> COLOURS =
            List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#E69F00", "#56B4E9", "#7F7F7F");
    private static final List<Integer> SHAPES = List.of(16, 17, 15, 18, 1, 2, 0, 5);
    private static final List<String> LINES =
            List.of("solid", "dashed", "dotted", "dotdash", "longdash", "twodash", "solid", "dashed");

    private static final int PANELS_A_ROW = 3;
    private static final double PANEL_WIDTH = 320;
    private static final double PANEL_HEIGHT = 220;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;
    private static final double MARGIN = 160;

    /** The library gives its elements ids by chance. */
    private static final Pattern CHANCE = Pattern.compile("(?<=id=\"|#)[A-Za-z][A-Za-z0-9]{6}(?=\"| \\.|\\))");

    private SvgPlot() {}

    /** @throws IllegalArgumentException if there are more series than {@link Plot#MOST_SERIES} */
    public static String of(Plot plot) {
        if (plot.series().size() > Plot.MOST_SERIES) {
            throw new IllegalArgumentException(plot.series().size() + " series");
        }
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("kind", "plot");
        spec.put("data", data(plot));
        spec.put("mapping", map("x", "x", "y", "y", "color", "series", "group", "stretch"));
        spec.put("ggtitle", map("text", plot.title()));
        List<Object> layers = new ArrayList<>();
        if (plot.points().stream().anyMatch(point -> point.low().isPresent())) {
            layers.add(map("geom", "ribbon", "mapping", map("ymin", "low", "ymax", "high"), "alpha", 0.15, "size", 0));
        }
        layers.add(map("geom", "line", "mapping", map("linetype", "series"), "size", 0.8));
        layers.add(map("geom", "point", "mapping", map("shape", "series"), "size", 3));
        spec.put("layers", layers);
        spec.put("scales", scales(plot));
        spec.put(
                "theme", map("name", "minimal", "legend_position", plot.series().size() > 1 ? "bottom" : "none"));
        if (plot.panels().size() > 1) {
            spec.put("facet", map("name", "wrap", "facets", list("panel"), "ncol", PANELS_A_ROW, "order", list(1)));
        }
        String svg = PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                spec, size(plot), new UnsupportedRGBEncoder(), true);
        return withCountedIds(svg) + "\n";
    }

    private static Map<String, Object> data(Plot plot) {
        List<Object> x = new ArrayList<>();
        List<Object> y = new ArrayList<>();
        List<Object> series = new ArrayList<>();
        List<Object> panel = new ArrayList<>();
        List<Object> stretch = new ArrayList<>();
        List<Object> low = new ArrayList<>();
        List<Object> high = new ArrayList<>();
        int gaps = 0;
        String last = "";
        for (Plot.Point point : plot.points()) {
            String line = point.panel() + "\n" + point.series();
            if (!line.equals(last) || point.value().isEmpty()) {
                gaps++;
            }
            last = line;
            if (point.value().isPresent()) {
                x.add(point.at());
                y.add(point.value().getAsDouble());
                series.add(point.series());
                panel.add(point.panel());
                stretch.add("s" + gaps);
                low.add(orNull(point.low()));
                high.add(orNull(point.high()));
            }
        }
        return map("x", x, "y", y, "series", series, "panel", panel, "stretch", stretch, "low", low, "high", high);
    }

    private static Object orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static List<Object> scales(Plot plot) {
        List<Object> names = new ArrayList<>(plot.series());
        return list(
                map(
                        "aesthetic",
                        "x",
                        "name",
                        plot.x(),
                        "breaks",
                        new ArrayList<Object>(
                                plot.ticks().stream().map(Plot.Tick::at).toList()),
                        "labels",
                        new ArrayList<Object>(
                                plot.ticks().stream().map(Plot.Tick::label).toList())),
                map("aesthetic", "y", "name", plot.y(), "limits", list(0, null)),
                scale("color", names, COLOURS),
                scale("shape", names, SHAPES),
                scale("linetype", names, LINES));
    }

    private static Map<String, Object> scale(String aesthetic, List<Object> names, List<?> values) {
        return map(
                "aesthetic",
                aesthetic,
                "name",
                "",
                "discrete",
                true,
                "breaks",
                names,
                "limits",
                names,
                "values",
                new ArrayList<Object>(values.subList(0, names.size())));
    }

    private static DoubleVector size(Plot plot) {
        int panels = plot.panels().size();
        if (panels <= 1) {
            return new DoubleVector(LEAST_WIDTH, LEAST_HEIGHT);
        }
        int across = Math.min(panels, PANELS_A_ROW);
        int down = (panels + PANELS_A_ROW - 1) / PANELS_A_ROW;
        return new DoubleVector(
                Math.max(LEAST_WIDTH, across * PANEL_WIDTH), Math.max(LEAST_HEIGHT, down * PANEL_HEIGHT + MARGIN));
    }

    /** The same drawing with ids by the order in which they occur, so that the same plot is the same bytes. */
    private static String withCountedIds(String svg) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher found = CHANCE.matcher(svg);
        while (found.find()) {
            ids.add(found.group());
        }
        Map<String, String> counted = new HashMap<>();
        ids.forEach(id -> counted.put(id, "e" + (counted.size() + 1)));
        return CHANCE.matcher(svg).replaceAll(match -> counted.get(match.group()));
    }

    private static List<Object> list(Object... items) {
        List<Object> list = new ArrayList<>();
        for (Object item : items) {
            list.add(item);
        }
        return list;
    }

    /** A map that the library may change, of names and values in turn. */
    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
