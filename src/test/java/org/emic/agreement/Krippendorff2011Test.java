package org.emic.agreement;

import org.emic.published.Published;

/** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, examples A to C. */
@Published({"A-D01", "A-D02", "A-D03"})
class Krippendorff2011Test extends AgreementCases {}
