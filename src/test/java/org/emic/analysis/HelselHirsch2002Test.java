package org.emic.analysis;

import org.emic.published.Published;

/** Helsel and Hirsch (2002), Statistical Methods in Water Resources: Kendall's tau. */
@Published({"T-D02"})
class HelselHirsch2002Test extends AnalysisCases {}
