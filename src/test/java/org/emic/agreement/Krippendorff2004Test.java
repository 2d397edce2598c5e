package org.emic.agreement;

import org.emic.published.Published;

/** Krippendorff (2004), Quality and Quantity 38, figure 2. */
@Published({"U-D02"})
class Krippendorff2004Test extends AgreementCases {}
