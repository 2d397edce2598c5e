package org.emic.ingest;

import org.emic.model.Span;

/**
 * What would be a speaker label.
 *
 * @param mark from the label's first character to the first of the words it introduces; may cover several lines
 * @param speaker as the text has it, without colon, brackets, emphasis and time; empty for a time without a speaker
 * @param stamp the time beside it
 */
record Label(Span mark, String speaker, Stamp stamp) {}
