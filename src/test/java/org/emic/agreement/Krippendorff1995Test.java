package org.emic.agreement;

import org.emic.published.Published;

/** Krippendorff (1995), p. 57: units as single characters. */
@Published({"U-D03"})
class Krippendorff1995Test extends AgreementCases {}
