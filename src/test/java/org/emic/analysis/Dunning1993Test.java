package org.emic.analysis;

import org.emic.published.Published;

/** Dunning (1993), p. 72. */
@Published({"C-D05"})
class Dunning1993Test extends AnalysisCases {}
