package org.emic.agreement;

import org.emic.published.Published;

/** The example of SAS PROC FREQ with the option AGREE, as statsmodels tests against it. */
@Published({"A-D05"})
class SasFreqAgreeTest extends AgreementCases {}
