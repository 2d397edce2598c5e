package org.emic.agreement;

import org.emic.published.Published;

/** WindowDiff of Pevzner and Hearst (2002) on boundary strings, as NLTK tests it. */
@Published({"U-D07"})
class PevznerHearst2002Test extends AgreementCases {}
