package org.emic.coding;

import java.util.List;
import org.emic.index.Study;
import org.emic.model.Codebook;

/**
 * A study with everything that was coded in it.
 *
 * @param study its sources and who the speakers are
 * @param codebooks by which it is coded; their names differ
 * @param applied what the rules of the codebooks found, as of now
 * @param log what people coded
 * @param texts the sources' words
 */
public record Coded(Study study, List<Codebook> codebooks, List<AppliedCodings> applied, CodingLog log, Texts texts) {

    public Coded {
        codebooks = List.copyOf(codebooks);
        applied = List.copyOf(applied);
    }

    /**
     * The words at a coding's place as they are now; empty if its source is not there, or too short by now. Of a coding that
     * lost its place, the words it had.
     */
    public String words(LoggedCoding coding) {
        if (log.isLost(coding)) {
            return log.place(coding).map(Quoted::quote).orElse("");
        }
        return study.sources().stream()
                .filter(source -> source.id().equals(coding.source()))
                .filter(source -> coding.points().end() <= texts.extent(source).codePoints())
                .map(source -> texts.points(source).toUtf16(coding.points()).in(texts.text(source)))
                .findFirst()
                .orElse("");
    }
}
