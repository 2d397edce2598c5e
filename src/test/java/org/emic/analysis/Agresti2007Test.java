package org.emic.analysis;

import org.emic.published.Published;

/** Agresti (2007), p. 39. */
@Published({"X-D01"})
class Agresti2007Test extends AnalysisCases {}
