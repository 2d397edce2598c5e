package org.emic.agreement;

import org.emic.published.Published;

/** Warrens (2010), p. 284. */
@Published({"A-D09"})
class Warrens2010Test extends AgreementCases {}
