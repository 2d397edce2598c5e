package org.emic.report;

/**
 * One line of a concordance. Texts are as stored: white space that separates them from the match is theirs.
 *
 * @param source the source's id
 * @param turn the number of the turn, 1-based; 0 where there is none
 * @param speaker empty where nobody is named
 * @param before the words to the left of the match
 * @param match what was found
 * @param after the words to the right
 */
public record KwicLine(String source, int turn, String speaker, String before, String match, String after) {}
