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
}
