package org.emic.analysis;

/**
 * The turns of one source in their order.
 *
 * @param codes of each turn the rows whose codes it carries
 * @param groups of each turn the index of who speaks
 * @param firsts indexes of turns from which a turn so much further on is looked at
 * @param seconds the turns looked at
 */
record TurnSequence(int[][] codes, int[] groups, int[] firsts, int[] seconds) {}
