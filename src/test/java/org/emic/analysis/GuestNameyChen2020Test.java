package org.emic.analysis;

import org.emic.published.Published;

/** Guest, Namey and Chen (2020), steps 1 to 7. */
@Published({"S-D01"})
class GuestNameyChen2020Test extends AnalysisCases {}
