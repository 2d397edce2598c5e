package org.emic.cli;

import org.emic.coding.CodingLog;
import org.emic.project.Workspace;

/**
 * The texts that codebooks are checked over, and what people coded in them.
 *
 * @param log what people coded, read once
 */
record StudyTexts(Workspace workspace, CodingLog log) {}
