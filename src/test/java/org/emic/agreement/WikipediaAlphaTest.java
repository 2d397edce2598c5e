package org.emic.agreement;

import org.emic.published.Published;

/** The example that Wikipedia computes for alpha. */
@Published({"A-D17"})
class WikipediaAlphaTest extends AgreementCases {}
