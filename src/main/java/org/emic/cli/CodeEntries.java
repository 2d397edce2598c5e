package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.report.CodeWriter;
import org.emic.rule.RulePrinter;

/** Looks codes up in some codebooks and shows their entries. */
record CodeEntries(List<Codebook> codebooks) {

    /** @throws EmicException CLI-006 with the nearest ids if a code is in none of the codebooks */
    void write(ToolCommand command, OutputOptions output, Set<String> ids) throws IOException {
        ids.forEach(this::require);
        if (!output.isForReading()) {
            throw command.usage("the entry of a code is for reading: leave -f and -o out");
        }
        output.read(command, (target, style) -> {
            CodeWriter writer = new CodeWriter(target, style, RulePrinter::print);
            for (String id : ids) {
                for (Codebook codebook : codebooks) {
                    for (Code code : codebook.all().toList()) {
                        if (code.id().equals(id)) {
                            writer.code(codebook, code);
                        }
                    }
                }
            }
            writer.end();
        });
    }

    private void require(String id) {
        List<String> known = new ArrayList<>();
        codebooks.forEach(codebook -> codebook.all().map(Code::id).forEach(known::add));
        if (!known.contains(id)) {
            throw EmicException.of(
                    "CLI-006",
                    "there is no code '" + id + "'",
                    Nearest.hint(id, known, "emic codebook show lists the codes"));
        }
    }
}
