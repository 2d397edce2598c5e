package org.emic.check;

import java.util.List;
import java.util.Set;
import org.emic.model.Codebook;
import org.emic.model.MemoTarget;

/**
 * What a study keeps.
 *
 * @param sources the ids of those that can be read
 * @param damaged the ids of those that cannot
 * @param codings what people coded and judged, with what stands there
 * @param memos what memos are on
 * @param segments of those segments that memos are on, the ids of those that are there
 * @param codebooks as far as they could be read
 * @param summaries of the framework matrix, as far as its files could be read
 */
public record StoredStudy(
        Set<String> sources,
        Set<String> damaged,
        List<StoredCoding> codings,
        List<MemoTarget> memos,
        Set<String> segments,
        List<Codebook> codebooks,
        List<StoredSummary> summaries) {

    public StoredStudy {
        sources = Set.copyOf(sources);
        damaged = Set.copyOf(damaged);
        codings = List.copyOf(codings);
        memos = List.copyOf(memos);
        segments = Set.copyOf(segments);
        codebooks = List.copyOf(codebooks);
        summaries = List.copyOf(summaries);
    }

    /** Whether there is such a source, be it one that cannot be read. */
    boolean hasSource(String id) {
        return sources.contains(id) || damaged.contains(id);
    }
}
