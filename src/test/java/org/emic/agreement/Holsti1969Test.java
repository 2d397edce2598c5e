package org.emic.agreement;

import org.emic.published.Published;

/** Holsti (1969): coders with unequal numbers of decisions. */
@Published({"A-D12"})
class Holsti1969Test extends AgreementCases {}
