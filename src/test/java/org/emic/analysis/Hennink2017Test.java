package org.emic.analysis;

import org.emic.published.Published;

/** The cumulative share of codes after Hennink, Kaiser and Marconi (2017). */
@Published({"S-D02"})
class Hennink2017Test extends AnalysisCases {}
