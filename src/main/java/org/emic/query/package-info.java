/**
 * The retrieval language: a question about codings, as in {@code hostility FOLLOWED BY/1 turn care}, from text to answer.
 *
 * <p>{@link org.emic.query.QueryParser} reads an expression with the names of a study ({@link org.emic.query.Vocabulary})
 * into a {@link org.emic.query.Query}: the sealed syntax tree, in which every name is known. {@link
 * org.emic.query.Retrieval} answers it for the {@link org.emic.query.Piece}s of one frame, a source or a case: which of
 * them are meant, or which pairs. Where pieces lie to each other is a {@link org.emic.query.Relation}; how far apart they
 * are, a {@link org.emic.query.Ruler} measures; whose {@link org.emic.query.Turns} conditions look at, a filter decides.
 *
 * <p>Pure functions over values: no files, no printing. What each operator means is in {@code docs/manual/retrieval.md},
 * why in {@code docs/decisions/0051-retrieval-and-tables-of-units.md}.
 */
package org.emic.query;
