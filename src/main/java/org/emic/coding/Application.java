package org.emic.coding;

import org.emic.model.Coding;
import org.emic.model.Span;

/**
 * A coding as tables count it: without a name, because making names takes longer than counting.
 *
 * @param codebook the codebook's name; empty for a code that no codebook defines
 * @param code the code's id
 * @param source the index of its source among the study's
 * @param span in UTF-16 units of the stored text
 * @param hits places in the span that matched, at least 1
 * @param words tokens in the span
 * @param coder a person's name, or {@code rules:<codebook>}
 * @param origin who or what applied it
 */
public record Application(
        String codebook, String code, int source, Span span, int hits, int words, String coder, Coding.By origin) {}
