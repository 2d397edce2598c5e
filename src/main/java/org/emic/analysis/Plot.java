package org.emic.analysis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a table shows, ready to be drawn: lines through points, in one panel or several side by side.
 *
 * @param title above it
 * @param x what the horizontal axis is
 * @param y what the vertical axis is, with its unit
 * @param ticks the marks of the horizontal axis, rising
 * @param points of a panel and series in the order of {@code at}
 */
public record Plot(String title, String x, String y, List<Tick> ticks, List<Point> points) {

    /** Lines that can still be told apart, also in grey and by those who do not see colours. */
    public static final int MOST_SERIES = 8;

    /** A mark of the axis. */
    public record Tick(double at, String label) {}

    /**
     * A point of a line.
     *
     * @param panel the panel's title; empty where there is one panel
     * @param series the line's name
     * @param at where on the horizontal axis
     * @param value empty where there is none: the line has a gap there
     * @param low of a band around the line; empty for none
     * @param high of the band
     */
    public record Point(
            String panel, String series, double at, OptionalDouble value, OptionalDouble low, OptionalDouble high) {}

    public Plot {
        ticks = List.copyOf(ticks);
        points = List.copyOf(points);
    }

    /** The lines' names, in the order in which they first occur. */
    public List<String> series() {
        return points.stream().map(Point::series).distinct().toList();
    }

    /** The panels' titles, in the order in which they first occur. */
    public List<String> panels() {
        return points.stream().map(Point::panel).distinct().toList();
    }
}
