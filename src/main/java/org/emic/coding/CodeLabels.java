package org.emic.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.model.Code;
import org.emic.model.CodeLabel;
import org.emic.model.Codebook;

/** How the codes of a study are called. */
final class CodeLabels {

    private final Map<String, CodeLabel> labels = new HashMap<>();

    CodeLabels(List<Codebook> codebooks) {
        for (Codebook codebook : codebooks) {
            codebook.codes().forEach(code -> add(codebook, "", code));
        }
    }

    /** The label of a code, whether or not the codebook has it. */
    CodeLabel of(String codebook, String code) {
        CodeLabel label = labels.get(codebook + ":" + code);
        return label == null ? CodeLabel.unknown(code) : label;
    }

    private void add(Codebook codebook, String above, Code code) {
        String path = above + code.id();
        labels.put(
                codebook.name() + ":" + code.id(),
                new CodeLabel(code.id(), path, code.name(), codebook.name(), codebook.version()));
        code.codes().forEach(each -> add(codebook, path + "/", each));
    }
}
