package org.emic.ingest;

import java.util.Optional;
import org.emic.model.TimeSpan;

/**
 * A line of a conversation before it is laid out.
 *
 * @param speaker empty where nobody is named
 * @param time when it was said, where the file tells
 * @param words without line breaks for a caption; a table's cell may have some
 * @param joins whether it goes on with the turn before it if that has the same speaker
 */
record SpokenLine(String speaker, Optional<TimeSpan> time, String words, boolean joins) {}
