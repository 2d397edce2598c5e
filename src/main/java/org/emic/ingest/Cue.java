package org.emic.ingest;

import java.util.Optional;
import org.emic.model.TimeSpan;

/**
 * One caption as its file has it.
 *
 * @param line 1-based, of its first line of words
 * @param time when it is shown; empty where the file does not tell or tells nonsense
 * @param payload its lines, with their tags, joined by {@code \n}
 */
record Cue(int line, Optional<TimeSpan> time, String payload) {}
