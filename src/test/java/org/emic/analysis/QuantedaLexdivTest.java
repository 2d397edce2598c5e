package org.emic.analysis;

import org.emic.published.Published;

/** The tests of R quanteda.textstats and of Wordless. */
@Published({"C-D09"})
class QuantedaLexdivTest extends AnalysisCases {}
