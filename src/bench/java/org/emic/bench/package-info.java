/**
 * What Emic's speed is compared with, in one run on one machine: {@link org.emic.bench.Bench} prints a table of ratios.
 * Whole commands are timed as processes, from the shell to their end; indexing is timed as a piece, beside plain Lucene.
 */
package org.emic.bench;
