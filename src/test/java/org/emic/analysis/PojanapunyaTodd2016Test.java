package org.emic.analysis;

import org.emic.published.Published;

/** Pojanapunya and Todd (2016), p. 154, with the values of R KeynessMeasures. */
@Published({"C-D03"})
class PojanapunyaTodd2016Test extends AnalysisCases {}
