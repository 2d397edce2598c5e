package org.emic.analysis;

import org.emic.published.Published;

/** Gries (2008), pp. 406 to 416; Carroll (1970), p. 14. */
@Published({"C-D08"})
class Gries2008Test extends AnalysisCases {}
