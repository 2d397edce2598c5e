package org.emic.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The fields of the index. Documents of a source stand one after the other: first its head, then one for each of its turns.
 */
final class Fields {

    /** In every document: the id of its source. */
    static final String SOURCE = "source";
    /** In heads: the id and the fingerprint, with a NUL between. */
    static final String HEAD = "head";
    /** In turns: the tokens, with offsets from the start of the turn. */
    static final String TEXT = "text";
    /** In turns: how many tokens. */
    static final String WORDS = "words";
    /** In turns: where each token is, as {@link Blob} writes it. */
    static final String PLACES = "places";
    /** In turns of more than one sentence or with text outside it: where each is, as {@link Blob} writes it. */
    static final String SENTENCES = "sentences";
    /** The same for paragraphs. */
    static final String PARAGRAPHS = "paragraphs";

    static final FieldType TOKENS = new FieldType();

    static {
        TOKENS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TOKENS.setTokenized(true);
        TOKENS.setOmitNorms(true);
        TOKENS.freeze();
    }

    private Fields() {}
}
