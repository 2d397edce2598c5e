package org.emic.agreement;

import org.emic.published.Published;

/** Fleiss and Randolph on tables of counts: Wikipedia, and Randolph's calculator. */
@Published({"A-D14"})
class Randolph2005Test extends AgreementCases {}
