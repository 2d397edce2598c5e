package org.emic.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.model.Place;

/** Finds the columns that {@code --columns} names in a table. */
final class ChosenColumns {

    private final TableText table;
    private final List<Diagnostic> errors = new ArrayList<>();

    private ChosenColumns(TableText table) {
        this.table = table;
    }

    /** @throws Unreadable if a use or a column is none, or there is no column of words */
    static Columns of(ColumnChoice choice, TableText table) throws Unreadable {
        ChosenColumns chosen = new ChosenColumns(table);
        Map<ColumnUse, Integer> one = new EnumMap<>(ColumnUse.class);
        List<Integer> words = new ArrayList<>();
        for (Map.Entry<String, String> each : new TreeMap<>(choice.byUse()).entrySet()) {
            ColumnUse use = ColumnUse.of(each.getKey()).orElse(null);
            if (use == null) {
                chosen.unknownUse(each.getKey());
            } else if (use == ColumnUse.TEXT) {
                for (String name : each.getValue().split("\\|", 0)) {
                    words.add(chosen.column(name.strip()));
                }
            } else {
                one.put(use, chosen.column(each.getValue().strip()));
            }
        }
        if (chosen.errors.isEmpty() && words.isEmpty()) {
            chosen.errors.add(Diagnostic.error(
                    "ING-163",
                    Place.file(table.file()),
                    "--columns does not say which column holds the words",
                    "add text=…; the columns are " + chosen.names()));
        }
        if (!chosen.errors.isEmpty()) {
            throw new Unreadable(chosen.errors.get(0));
        }
        boolean survey = one.containsKey(ColumnUse.RESPONDENT) || words.size() > 1;
        return new Columns(survey, one, words);
    }

    private void unknownUse(String word) {
        String uses = String.join(", ", ColumnUse.words());
        errors.add(Diagnostic.error(
                "ING-161",
                Place.file(table.file()),
                "--columns: '" + word + "' is no use of a column",
                Nearest.hint(word, ColumnUse.words(), "a use is one of " + uses)));
    }

    /** By header, in any case, or by number. */
    private int column(String name) {
        for (int column = 0; column < table.width(); column++) {
            if (table.headers().get(column).equals(name)) {
                return column;
            }
        }
        for (int column = 0; column < table.width(); column++) {
            if (table.headers().get(column).equalsIgnoreCase(name)) {
                return column;
            }
        }
        if (name.matches("[1-9]\\d{0,5}") && Integer.parseInt(name) <= table.width()) {
            return Integer.parseInt(name) - 1;
        }
        errors.add(Diagnostic.error(
                "ING-162",
                Place.file(table.file()),
                "--columns: the table has no column '" + name + "'",
                Nearest.hint(name, table.headers(), "the columns are " + names())));
        return 0;
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            names.add(table.name(column));
        }
        return String.join(", ", names);
    }
}
