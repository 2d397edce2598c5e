package org.emic.agreement;

import org.emic.published.Published;

/** Fleiss (1971), p. 379; single categories and tests as R irr gives them. */
@Published({"A-D07"})
class Fleiss1971Test extends AgreementCases {}
