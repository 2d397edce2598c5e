package org.emic.agreement;

import org.emic.published.Published;

/** Brennan and Prediger (1981), p. 689. */
@Published({"A-D11"})
class BrennanPrediger1981Test extends AgreementCases {}
