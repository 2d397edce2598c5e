package org.emic.ingest;

import java.util.Optional;
import org.emic.model.AttributeType;
import org.emic.model.Place;

/**
 * An attribute's value as somebody wrote it, and where.
 *
 * @param written without white space around it
 * @param type that the place itself gives it ({@code {month:int}}, a whole column of numbers), if it does
 * @param place for messages
 */
record Raw(String written, Optional<AttributeType> type, Place place) {}
