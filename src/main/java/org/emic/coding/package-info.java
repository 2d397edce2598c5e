/**
 * What carries a code: what rules found, what people said, and both together.
 *
 * <p><b>By rule.</b> {@code RuleCoder} applies a codebook, only where something changed, and the outcome is a file that
 * {@link org.emic.coding.AppliedCodings} reads. It is derived: same texts and rules, same bytes, whatever was there
 * before. {@link org.emic.coding.CodeChange} says what an application added and removed.
 *
 * <p><b>By hand.</b> {@link org.emic.coding.CodingLog} folds the logs of all coders, line by line events, into what holds
 * now, and knows which of the rules' codings a person rejected.
 *
 * <p><b>Writing.</b> What a person does becomes {@link org.emic.coding.LogDraft}s: {@link org.emic.coding.CodingIntake}
 * makes them of what is to be coded, {@link org.emic.coding.CodingEdits} of changes, {@link org.emic.coding.Review} of
 * judgements, {@link org.emic.coding.Undo} of what is taken back. {@link org.emic.coding.LogLines} gives them their ids and
 * times; {@code org.emic.project.LogWriter} appends them. {@link org.emic.coding.LogEntries} tells the history.
 *
 * <p><b>When texts or codes change.</b> {@link org.emic.coding.Reanchoring} finds the places of codings in an edited text, or
 * says that it cannot; {@link org.emic.coding.Carrying} makes events of that. {@link org.emic.coding.LogMerge} makes one of
 * two copies of the logs.
 *
 * <p><b>Together.</b> {@link org.emic.coding.Codings} goes through all codings of a {@link org.emic.coding.Choice} source
 * by source; {@link org.emic.coding.Segments} adds their texts and contexts; {@link org.emic.coding.Reading} tells in which
 * sources nobody coded anything.
 *
 * <p><b>Without coding.</b> {@link org.emic.coding.Search} finds text by a {@link org.emic.coding.SearchRule}; what it finds
 * comes as {@link org.emic.coding.Found}, as a {@link org.emic.coding.SearchView} asks.
 *
 * <p><b>Words.</b> {@link org.emic.coding.ChosenText} is the text that a filter chooses, {@link org.emic.coding.ChosenWords}
 * reads it turn by turn and keeps none of it. {@link org.emic.coding.NodeStretches} cuts these words where no window reaches
 * over, with what a rule matched in them.
 *
 * <p><b>By another version.</b> {@link org.emic.coding.ConsequenceFinder} runs two versions of a codebook over the same texts
 * and tells what the new one codes otherwise.
 *
 * <p>This package knows no project folder. Files come in as paths, streams and bytes, and texts through {@link
 * org.emic.coding.Texts}.
 */
package org.emic.coding;
