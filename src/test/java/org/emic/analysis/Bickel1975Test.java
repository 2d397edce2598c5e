package org.emic.analysis;

import org.emic.published.Published;

/** Admissions to Berkeley (Bickel, Hammel and O'Connell 1975), with the coefficients that R psych and vcd give. */
@Published({"C-D02"})
class Bickel1975Test extends AnalysisCases {}
