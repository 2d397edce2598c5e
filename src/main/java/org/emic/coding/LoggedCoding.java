package org.emic.coding;

import java.util.List;
import java.util.Map;
import org.emic.model.Place;
import org.emic.model.Span;

/**
 * What a person coded, after everything their log says of it.
 *
 * @param id the ULID of the event that added it
 * @param source the source's id
 * @param points the span in code points
 * @param codebook as the log gives it; may be empty
 * @param code the code's id
 * @param coder who
 * @param memo may be empty
 * @param created when, RFC 3339
 * @param place of the event that added it
 */
public record LoggedCoding(
        String id,
        String source,
        Span points,
        String codebook,
        String code,
        String coder,
        String memo,
        String created,
        Place place) {

    /** The same with other words for some of "source", "codebook", "code" and "memo", in another place. */
    LoggedCoding with(Map<String, String> words, Span otherPoints) {
        return new LoggedCoding(
                id,
                words.getOrDefault("source", source),
                otherPoints,
                words.getOrDefault("codebook", codebook),
                words.getOrDefault("code", code),
                coder,
                words.getOrDefault("memo", memo),
                created,
                place);
    }

    /** Equal for codings that say the same of the same place by the same person. */
    List<Object> sameness() {
        return List.of(source, points, codebook, code, coder);
    }
}
