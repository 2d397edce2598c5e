package org.emic.coding;

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
        Place place) {}
