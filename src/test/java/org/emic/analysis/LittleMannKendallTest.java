package org.emic.analysis;

import org.emic.published.Published;

/** J. Little, A Mann-Kendall Example (By Hand). */
@Published({"T-D01"})
class LittleMannKendallTest extends AnalysisCases {}
