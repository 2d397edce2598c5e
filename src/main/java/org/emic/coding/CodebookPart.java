package org.emic.coding;

import java.util.List;
import java.util.Set;
import org.emic.model.Code;
import org.emic.model.Codebook;

/** A codebook with the rules of some of its codes only. The tree stays whole, because {@code code:} asks for sub-codes too. */
final class CodebookPart {

    private CodebookPart() {}

    /** @param codes the ids of the codes that keep their rules */
    static Codebook of(Codebook codebook, Set<String> codes) {
        return new Codebook(
                codebook.name(),
                codebook.version(),
                codebook.language(),
                codebook.unit(),
                codebook.description(),
                codebook.citation(),
                codebook.codes().stream().map(code -> of(code, codes)).toList(),
                codebook.file());
    }

    private static Code of(Code code, Set<String> codes) {
        return code.with(
                codes.contains(code.id()) ? code.rules() : List.of(),
                code.codes().stream().map(each -> of(each, codes)).toList());
    }
}
