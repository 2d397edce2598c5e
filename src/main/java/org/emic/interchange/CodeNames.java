package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import org.emic.codebook.FileText;
import org.emic.codebook.Scalar;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Unit;

/** Lists of names that are to become codes: one a line, sub-codes indented below their code or behind {@code >}. */
public final class CodeNames {

    private CodeNames() {}

    /** A codebook whose codes have nothing but ids and names; with an error if the list has none. */
    public static Incoming read(ForeignFile file) {
        CodePaths paths = new CodePaths();
        Outline outline = new Outline();
        for (Scalar line : new FileText(file.name(), file.text()).lines()) {
            if (!line.text().isBlank()) {
                List<Scalar> way = outline.way(line);
                if (!way.isEmpty()) {
                    paths.at(way);
                }
            }
        }
        List<Diagnostic> diagnostics = new ArrayList<>(paths.diagnostics(true));
        return Drafts.finish(file, Unit.TURN, paths.roots(), diagnostics);
    }
}
