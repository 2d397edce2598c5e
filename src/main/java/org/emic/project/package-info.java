/**
 * The project folder: what a study is on the disk.
 *
 * <pre>
 * emic.yaml               {@link org.emic.project.Settings}; edits keep comments and order
 * sources/ID.txt, .json   {@link org.emic.project.Sources}; added through an {@link org.emic.project.Intake}
 * codings/CODER.jsonl     what people did; {@link org.emic.project.LogWriter} appends, {@code org.emic.coding} reads
 * memos/*.md              notes: {@link org.emic.project.MemoFiles}
 * matrix/*.md             summaries of people, a case a file, and their evidence: {@link org.emic.project.MatrixFiles}
 * .emic/                  derived, safe to delete
 * </pre>
 *
 * <p>Start with {@link org.emic.project.Project}. Reading needs no lock. Whatever changes the project takes a {@link
 * org.emic.project.Lock} first and hands it to the method that writes, so forgetting it does not compile.
 *
 * <p><b>Crashes.</b> Every file appears whole or not at all (temporary file, fsync, rename). Of a source's two files the
 * {@code .json} comes last: a source is there when its {@code .json} is. A text alone is what an interrupted ingest left;
 * it is reported and the next ingest overwrites it.
 *
 * What changes several files, {@link org.emic.project.Replacement} of a text, {@link org.emic.project.CodeChange} and {@link
 * org.emic.project.Merging}, goes through {@code JointChange}: all of it or nothing.
 *
 * <p><b>Offsets</b> in files count code points; in memory they count UTF-16 units. {@code SourceWriter} and {@code
 * SourceReader} convert.
 *
 * <p>Everything in the folder may have been edited, merged or damaged outside Emic. What is wrong is a diagnostic with a
 * place, and what is right is still there.
 */
package org.emic.project;
