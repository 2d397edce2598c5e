package org.emic.agreement;

import org.emic.published.Published;

/** Fournier (2013) and the tests of segeval. */
@Published({"U-D05", "U-D06"})
class Fournier2013Test extends AgreementCases {}
