package org.emic.analysis;

import org.emic.published.Published;

/** Fisher's tea tasting, in Agresti (1990), p. 61. */
@Published({"X-D02"})
class FisherTeaTest extends AnalysisCases {}
