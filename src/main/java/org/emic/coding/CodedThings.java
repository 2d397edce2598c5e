package org.emic.coding;

import java.util.Optional;
import org.emic.diagnostic.EmicException;

/** The codes and segments of a study by the names people give them. */
public final class CodedThings {

    private final Coded coded;
    private final String language;

    /** @param language of the texts, a BCP 47 tag */
    public CodedThings(Coded coded, String language) {
        this.coded = coded;
        this.language = language;
    }

    /**
     * The whole name of a code: with its codebook, where one has it.
     *
     * @throws EmicException COD-010 if there is no such code, COD-047 if two codebooks have it
     */
    public String code(String typed) {
        CodeName name = CodeName.of(typed, "", false, coded);
        return name.codebook().isEmpty() ? name.code() : name.codebook() + ":" + name.code();
    }

    /**
     * The id of a segment, a person's or a rule's.
     *
     * @param id of a person's coding also its first letters
     * @throws EmicException COD-020 if there is none
     */
    public String segment(String id) {
        return CodingEdits.find(coded.log(), id)
                .map(LoggedCoding::id)
                .orElseGet(() -> new Segments(coded, new Codings(coded, language), Context.USUAL, Optional.empty())
                        .find(id)
                        .coding()
                        .id());
    }
}
