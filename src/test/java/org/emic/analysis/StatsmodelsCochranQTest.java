package org.emic.analysis;

import org.emic.published.Published;

/** The tests of statsmodels. */
@Published({"X-D03"})
class StatsmodelsCochranQTest extends AnalysisCases {}
