package org.emic.agreement;

import org.emic.published.Published;

/** Mathet, Widlöcher and Métivier (2015): gamma, as pygamma-agreement tests it. */
@Published({"U-D04"})
class Mathet2015Test extends AgreementCases {}
