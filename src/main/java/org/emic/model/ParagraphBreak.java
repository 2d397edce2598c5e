package org.emic.model;

/** What ends a paragraph in a source's stored text. The reader of the format knows; nothing can be told from the words. */
public enum ParagraphBreak {
    /** Every line is a paragraph: word processor files, tables, captions, and text files with long lines. */
    LINE,
    /** A paragraph ends at a line without words: Markdown, and text files whose lines are wrapped. */
    BLANK_LINE
}
