package org.emic.agreement;

import org.emic.published.Published;

/** Krippendorff (2019), figure 12.11; Krippendorff, Mathet, Bouvry and Widlöcher (2016). */
@Published({"U-D01"})
class Krippendorff2019Test extends AgreementCases {}
