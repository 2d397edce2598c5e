package org.emic.report;

/**
 * One line of a concordance. Texts are as stored: white space that separates them from the match is theirs.
 *
 * @param source the source's id
 * @param line the line of the source it begins on, 1-based
 * @param speaker empty where nobody is named
 * @param before the words to the left of the match
 * @param match what was found
 * @param after the words to the right
 */
public record KwicLine(String source, int line, String speaker, String before, String match, String after) {}
