package org.emic.agreement;

import org.emic.published.Published;

/** Cohen (1960), p. 45. */
@Published({"A-D04"})
class Cohen1960Test extends AgreementCases {}
