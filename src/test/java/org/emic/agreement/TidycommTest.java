package org.emic.agreement;

import org.emic.published.Published;

/** The tests of R tidycomm: content analysis with two and three coders. */
@Published({"A-D08"})
class TidycommTest extends AgreementCases {}
