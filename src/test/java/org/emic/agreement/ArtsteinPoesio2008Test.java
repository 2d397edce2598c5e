package org.emic.agreement;

import org.emic.published.Published;

/** Artstein and Poesio (2008), pp. 558 and 568. */
@Published({"A-D06", "A-D16"})
class ArtsteinPoesio2008Test extends AgreementCases {}
