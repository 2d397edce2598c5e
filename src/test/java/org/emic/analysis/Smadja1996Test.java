package org.emic.analysis;

import org.emic.published.Published;

/** Smadja, McKeown and Hatzivassiloglou (1996), p. 13; logDice of Rychlý (2008). */
@Published({"C-D07"})
class Smadja1996Test extends AnalysisCases {}
