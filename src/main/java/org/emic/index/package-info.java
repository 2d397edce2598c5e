/**
 * From text to index, and from rules to matches. The only importer of Lucene.
 *
 * <p>Start at {@link org.emic.index.TextIndex}: sources are put in, and a {@link org.emic.index.RuleSet} is matched against
 * them. What a rule means is laid down in {@code docs/decisions/0001-what-a-rule-means.md}, why the index looks as it does
 * in {@code 0002-turns-are-documents.md}.
 *
 * <p>The way in: {@code Tokens} cuts a turn into words and folds them ({@code Fold}), {@code SourceDocuments} makes one
 * Lucene document a turn of them, the documents of a source side by side. {@code Sentences} and {@code Paragraphs} find the
 * walls inside turns; they are kept as lists of places ({@code Blob}) beside the postings. No text is stored.
 *
 * <p>The way out: {@code RuleCompiler} makes {@code Node}s of a rule's syntax tree, in which every single-token pattern is a
 * number. {@code Lexicon} looks the patterns up in a segment's term dictionary, once for all rules. The segment is cut into
 * {@code Stretch}es of about a million tokens, which are numbered through; {@code Positions} and
 * {@code Evaluation} evaluate a node over a whole stretch at a time: sets of places in ({@code PostingsWalk}), sets of
 * places ({@code Hits}) and of units out, told apart by {@code Walls}. {@code UnitFinder} makes units of what holds, {@code Matching} does so for all codes in parallel and
 * delivers them in order. {@code Details} and {@code Explanations} do the same for one code with every hit kept.
 *
 * <p>Lists of words, the most usual rules, take a shorter way: their turns are counted without looking at places.
 *
 * <p>Who counts words without rules reads texts with a {@link org.emic.index.Vocabulary}, which numbers them, and
 * a {@link org.emic.index.TurnUnits} that cuts them into sentences as the index does; {@link org.emic.index.StopWords} are
 * what a language has in every text.
 */
package org.emic.index;
