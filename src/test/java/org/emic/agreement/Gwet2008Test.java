package org.emic.agreement;

import org.emic.published.Published;

/** The kappa paradox by hand, after Gwet (2008). */
@Published({"A-D10"})
class Gwet2008Test extends AgreementCases {}
