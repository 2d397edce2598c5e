package org.emic.agreement;

import org.emic.published.Published;

/** Hayes and Krippendorff (2007): the distribution of alpha, on the data of Krippendorff (2011), example C. */
@Published({"B-D01"})
class HayesKrippendorff2007Test extends AgreementCases {}
