package org.emic.coding;

/**
 * How often a code's rules apply.
 *
 * @param code the code's id
 * @param segments units coded
 * @param hits places in them that matched
 * @param sources with at least one segment
 */
public record CodeTally(String code, int segments, long hits, int sources) {}
