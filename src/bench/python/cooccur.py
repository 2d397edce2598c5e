"""Turns with both of each two codes, and their coefficients, as emic cooccur --within turn has them: pandas, NumPy."""
import sys

import numpy
import pandas

from codings import TURNS, read

codings = read(sys.argv[1]).drop_duplicates(['document', 'line', 'code'])
turns = TURNS * codings['document'].nunique()
there = pandas.crosstab([codings['document'], codings['line']], codings['code']).astype(numpy.int32)
both = there.T @ there
each = there.sum().to_numpy()
expected = numpy.outer(each, each) / turns
c = both / (each[:, None] + each - both)
phi = (both - expected) / numpy.sqrt(numpy.outer(each * (1 - each / turns), each * (1 - each / turns)))
for table in (both, c, both / expected, phi):
    print(table.to_csv())
