package org.emic.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.emic.analysis.Cell;
import org.emic.analysis.Column;
import org.emic.analysis.Footer;
import org.emic.analysis.Table;

/** The tables of the golden files, by the name of their folder. */
final class ReportTables {

    private ReportTables() {}

    static Map<String, Table> all() {
        Map<String, Table> all = new TreeMap<>();
        all.put("plain", plain());
        all.put("grouped", grouped());
        all.put("hostile", hostile());
        all.put(
                "empty",
                new Table("segments", List.of(Column.text("segment_id"), Column.text("text")), List.of(), Footer.NONE));
        return all;
    }

    private static Table plain() {
        List<Column> columns = List.of(
                Column.text("code"), Column.integer("segments"), Column.decimal("coverage", 2), Column.list("matched"));
        return new Table(
                "freq",
                columns,
                List.of(
                        List.of(
                                Cell.of("hostility"),
                                Cell.of(12),
                                Cell.ratio(1, 3, 100),
                                Cell.of(List.of("shouted", "get out"))),
                        List.of(Cell.of("told-to-leave"), Cell.of(0), Cell.EMPTY, Cell.of(List.of()))),
                new Footer(
                        List.of(Cell.of("(total)"), Cell.of(12), Cell.ratio(1, 3, 100), Cell.EMPTY),
                        ordered("segments", 12L, "units", 40L, "words", 900L),
                        Map.of(),
                        Map.of("kind", List.of("interview", "supervision")),
                        List.of("coverage: % of words.")));
    }

    private static Table grouped() {
        Map<String, Map<String, Long>> groups = new LinkedHashMap<>();
        groups.put("F02", ordered("segments", 3L, "words", 70L));
        groups.put("(none)", ordered("segments", 0L, "words", 0L));
        return new Table(
                "freq",
                List.of(
                        Column.text("code"),
                        Column.integer("F02"),
                        Column.flag("(none)").labelled("no case")),
                List.of(List.of(Cell.of("a_b"), Cell.of(3), Cell.of(true))),
                new Footer(List.of(), ordered("segments", 3L, "words", 70L), groups, Map.of(), List.of()));
    }

    /** Everything a transcript could hold that a format might take for its own. */
    private static Table hostile() {
        List<String> cells = List.of(
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "-2+3",
                "\tcmd",
                "say \"no\", she said",
                "one\ntwo",
                "\u001b[31mred\u0007",
                "<script>alert('x')</script> & more",
                "a|b \\ *c* _d_ `e` [f](g) x_y",
                "\u202egnp.exe\u202c",
                "nul\u0000end",
                "👩‍👧 family 👍🏽",
                "家庭訪問",
                "שלום",
                "cafe\u0301",
                "_x0041_",
                "",
                " edge ");
        return new Table(
                "segments",
                List.of(Column.integer("n"), Column.text("text"), Column.text("after")),
                IntStream.range(0, cells.size())
                        .mapToObj(i -> List.of(Cell.of(i + 1L), Cell.of(cells.get(i)), Cell.of(".")))
                        .toList(),
                Footer.NONE);
    }

    private static Map<String, Long> ordered(Object... pairs) {
        Map<String, Long> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Long) pairs[i + 1]);
        }
        return map;
    }
}
