package org.emic.analysis;

import org.emic.published.Published;

/** The c-coefficient in the manual of ATLAS.ti 22. */
@Published({"C-D01"})
class AtlasTiCoOccurrenceTest extends AnalysisCases {}
