package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.emic.analysis.Plot;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgPlotTest {

    private static Plot plot(String title, int series) {
        List<Plot.Point> points = new ArrayList<>();
        for (String panel : List.of("family A", "family B")) {
            for (int s = 0; s < series; s++) {
                for (int i = 1; i <= 4; i++) {
                    OptionalDouble value = i == 3 ? OptionalDouble.empty() : OptionalDouble.of(i * (s + 1));
                    points.add(new Plot.Point(
                            panel, "code-" + s, i, value, OptionalDouble.empty(), OptionalDouble.empty()));
                }
            }
        }
        List<Plot.Tick> ticks = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Plot.Tick(i, "m" + i))
                .toList();
        return new Plot(title, "month", "segments", ticks, points);
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg) {
        NodeList nodes = svg.getElementsByTagName("text");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }

    @Test
    void wordsAreWordsAndEverySeriesPanelAndMonthIsNamed() throws Exception {
        assertThat(texts(parsed(SvgPlot.of(plot("Hostility by month", 2)))))
                .contains("Hostility by month", "family A", "family B", "code-0", "code-1", "m1", "m4", "segments");
    }

    @Test
    void theSamePlotIsTheSameBytes() {
        assertThat(SvgPlot.of(plot("t", 3))).isEqualTo(SvgPlot.of(plot("t", 3)));
    }

    @Test
    void whatIsMarkupInATitleStaysWords() throws Exception {
        String title = "<script>alert(1)</script> & \"é\"";
        Document svg = parsed(SvgPlot.of(plot(title, 1)));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(svg)).contains(title);
    }

    @Test
    void aGapIsNotDrawnOver() throws Exception {
        Document svg = parsed(SvgPlot.of(plot("t", 1)));
        NodeList paths = svg.getElementsByTagName("path");
        List<String> lines = IntStream.range(0, paths.getLength())
                .mapToObj(i -> (org.w3c.dom.Element) paths.item(i))
                .filter(path -> path.getAttribute("fill").equals("none"))
                .map(path -> path.getAttribute("d"))
                .filter(d -> d.indexOf('L') > 0)
                .filter(d -> !d.substring(1, d.indexOf('L'))
                        .strip()
                        .equals(d.substring(d.lastIndexOf('L') + 1).strip()))
                .toList();
        // In each of the two panels one line, from the first month to the second; the fourth stands alone.
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(d -> assertThat(d).startsWith("M13.25").contains("L101.58"));
    }

    @Test
    void moreLinesThanCanBeToldApartAreRefused() {
        assertThatThrownBy(() -> SvgPlot.of(plot("t", 9))).isInstanceOf(IllegalArgumentException.class);
    }
}
