package org.emic.agreement;

import org.emic.published.Published;

/** Zwick (1988), p. 376, example 3. */
@Published({"A-D15"})
class Zwick1988Test extends AgreementCases {}
