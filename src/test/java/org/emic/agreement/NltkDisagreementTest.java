package org.emic.agreement;

import org.emic.published.Published;

/** The tests of NLTK: a negative alpha with missing values. */
@Published({"A-D13"})
class NltkDisagreementTest extends AgreementCases {}
