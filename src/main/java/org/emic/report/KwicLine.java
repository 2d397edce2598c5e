package org.emic.report;

/**
 * One line of a concordance.
 *
 * @param source the source's id
 * @param speaker empty where nobody is named
 * @param before the words to the left of the match
 * @param match what was found
 * @param after the words to the right
 */
public record KwicLine(String source, String speaker, String before, String match, String after) {}
