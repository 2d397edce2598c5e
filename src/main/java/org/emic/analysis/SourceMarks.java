package org.emic.analysis;

/**
 * The units of one source and which codes they carry.
 *
 * @param source index of the source
 * @param units how many units there are
 * @param turns of each unit the index of the turn it lies in; empty where units are not parts of turns
 * @param marks for each row of the table the units that carry its code, ascending, each once
 */
record SourceMarks(int source, int units, int[] turns, int[][] marks) {}
