/**
 * The words of the field as immutable values: what a study consists of, and the total orders everything is printed in.
 *
 * <p>Start with {@link org.emic.model.Source} (one transcript or note, without its words), {@link
 * org.emic.model.Transcript} (the same with its words), {@link org.emic.model.Turn} (what one speaker says), {@link
 * org.emic.model.Codebook} and {@link org.emic.model.Code} (what may be applied), and {@link org.emic.model.Coding}
 * (one application of one code to one span by one coder). {@link org.emic.model.Expression} is the syntax tree of the
 * rule language.
 *
 * <p><b>Offsets.</b> A {@link org.emic.model.Span} counts UTF-16 units of a source's stored text, half-open. In every
 * file and table that leaves the program an offset is a Unicode code point; {@link org.emic.model.CodePoints} is the one
 * place that converts.
 *
 * <p>Nothing here reads files, prints, or knows another package of Emic. No component is ever {@code null}: what can be
 * missing is an {@code Optional}, an empty list or an empty text, as each record says.
 */
package org.emic.model;
