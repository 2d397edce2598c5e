/**
 * A step of the build, no part of the program: makes the sample study's Word, OpenDocument, PDF and Excel files of the text
 * in {@code sample-corpus/text}, so that what is in them can be reviewed. Start at {@link org.emic.build.SampleSources}.
 *
 * <p>{@link org.emic.build.StudyText} is a text; each format has a class that writes one. What an office file has beside the
 * text (styles, page header and footer, properties) stands as XML in {@code src/build/office}, and {@link
 * org.emic.build.Template} fills it in. The same text gives the same bytes on every JDK, in every locale and time zone: the
 * decision record 0011 says how.
 *
 * <p>{@link org.emic.build.ScriptedEdits} does to transcripts what people do after they were coded; a test and a benchmark
 * see whether the codings are found again.
 */
package org.emic.build;
