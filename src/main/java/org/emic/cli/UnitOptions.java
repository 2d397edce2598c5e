package org.emic.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.emic.analysis.UnitKind;
import org.emic.diagnostic.Nearest;

/** Reads the words for what is counted. */
final class UnitOptions {

    /** What can be counted, as it is typed. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(UnitKind.values()).map(UnitKind::word).iterator();
        }
    }

    private UnitOptions() {}

    /** @throws picocli.CommandLine.ParameterException with the nearest words if there is no such unit */
    static UnitKind kind(ToolCommand command, String typed) {
        return UnitKind.of(typed).orElseThrow(() -> unknown(command, "unit", typed, new Kinds()));
    }

    /** What to say of a word that is none of those known. */
    static RuntimeException unknown(ToolCommand command, String what, String typed, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        return command.usage("there is no " + what + " '" + typed + "'; "
                + Nearest.hint(typed, names, "choose " + String.join(", ", names)));
    }
}
