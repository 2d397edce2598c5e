package org.emic.analysis;

import org.emic.published.Published;

/** Manning and Schütze (1999), chapter 5; Church and Hanks (1990), p. 24. */
@Published({"C-D06"})
class ManningSchuetze1999Test extends AnalysisCases {}
