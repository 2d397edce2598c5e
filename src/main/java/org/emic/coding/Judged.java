package org.emic.coding;

import java.util.Optional;
import org.emic.model.Coding;

/**
 * A coding, and what was said of it.
 *
 * @param coding a rule's or a person's
 * @param judgement the last event that accepted or rejected it; empty for a person's coding, and for one nobody judged
 */
public record Judged(Coding coding, Optional<LogEvent> judgement) {}
