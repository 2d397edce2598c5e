package org.emic.analysis;

import org.emic.model.Span;

/**
 * A coding as tables count it: no more than that, because there may be millions.
 *
 * @param codebook the codebook's name; empty for a code that no codebook defines
 * @param code the code's id
 * @param source the index of its source in {@link StudyFacts#sources()}
 * @param span in UTF-16 units of the source's stored text
 * @param hits places in the span that matched, at least 1
 * @param words tokens in the span
 * @param coder a person's name, or {@code rules:<codebook>}
 */
public record CodedSpan(String codebook, String code, int source, Span span, int hits, int words, String coder) {}
