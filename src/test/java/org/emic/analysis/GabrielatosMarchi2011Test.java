package org.emic.analysis;

import org.emic.published.Published;

/** Gabrielatos and Marchi (2011), slide 18. */
@Published({"C-D04"})
class GabrielatosMarchi2011Test extends AnalysisCases {}
