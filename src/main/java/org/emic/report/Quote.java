package org.emic.report;

/**
 * A segment as a report quotes it.
 *
 * @param code the id of the theme it stands for
 * @param segment the segment's id
 * @param source the title of its source
 * @param caseName empty where the source belongs to no case
 * @param speaker empty where nobody is named
 * @param startLine the first line of the segment in the source's stored text, 1-based
 * @param endLine the last one
 * @param hits places in it that matched
 * @param text its words
 */
public record Quote(
        String code,
        String segment,
        String source,
        String caseName,
        String speaker,
        int startLine,
        int endLine,
        int hits,
        String text) {}
