package org.emic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.emic.analysis.CodeGraph;

/** Codes and what stands together as a graph, for tools that draw graphs. */
public final class GraphWriter {

    private final CodeGraph graph;

    public GraphWriter(CodeGraph graph) {
        this.graph = graph;
    }

    /** GraphML: nodes with {@code name} and {@code count}, edges with {@code both} and {@code c}. */
    public void graphml(Target target) throws IOException {
        Writer out = target.text();
        XmlText xml = new XmlText(out);
        xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        key(xml, "name", "node", "string");
        key(xml, "count", "node", "long");
        key(xml, "both", "edge", "long");
        key(xml, "c", "edge", "double");
        xml.start("graph", "id", "cooccur", "edgedefault", "undirected");
        for (CodeGraph.Node node : graph.nodes()) {
            xml.start("node", "id", node.id());
            data(xml, "name", node.name());
            data(xml, "count", Long.toString(node.count()));
            xml.end();
        }
        for (CodeGraph.Edge edge : graph.edges()) {
            xml.start("edge", "source", id(edge.from()), "target", id(edge.to()));
            data(xml, "both", Long.toString(edge.both()));
            if (edge.c().isPresent()) {
                data(xml, "c", number(edge.c().getAsDouble()));
            }
            xml.end();
        }
        xml.end();
        xml.end();
        xml.flush();
        out.flush();
    }

    /** DOT: the width of a line grows with the c-coefficient. */
    public void dot(Target target) throws IOException {
        Writer out = target.text();
        out.write("graph cooccur {\n");
        for (CodeGraph.Node node : graph.nodes()) {
            out.write("  " + quoted(node.id()) + " [label=" + quoted(node.name()) + ", count=" + node.count() + "];\n");
        }
        for (CodeGraph.Edge edge : graph.edges()) {
            out.write("  " + quoted(id(edge.from())) + " -- " + quoted(id(edge.to())) + " [weight=" + edge.both()
                    + ", label=" + edge.both());
            if (edge.c().isPresent()) {
                double c = edge.c().getAsDouble();
                out.write(", c=" + number(c) + ", penwidth=" + number(1 + 9 * Math.min(1, c)));
            }
            out.write("];\n");
        }
        out.write("}\n");
        out.flush();
    }

    private String id(int node) {
        return graph.nodes().get(node).id();
    }

    private static void key(XmlText xml, String name, String of, String type) throws IOException {
        xml.start("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
        xml.end();
    }

    private static void data(XmlText xml, String key, String value) throws IOException {
        xml.start("data", "key", key);
        xml.text(value);
        xml.end();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String quoted(String words) {
        return "\"" + Shown.line(words).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
