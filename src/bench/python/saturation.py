"""New codes of each source in order, and the band over 1,000 random orders, as emic saturation has them: pandas, NumPy."""
import sys

import numpy
import pandas

from codings import read

codings = read(sys.argv[1]).sort_values(['month', 'document'])
found = pandas.crosstab(codings['document'], codings['code']) > 0
found = found.loc[codings['document'].unique()].to_numpy()
curve = numpy.maximum.accumulate(found).sum(axis=1)
random = numpy.random.default_rng(1)
orders = [numpy.maximum.accumulate(found[random.permutation(len(found))]).sum(axis=1) for _ in range(1000)]
low, high = numpy.percentile(orders, [2.5, 97.5], axis=0)
for row in zip(numpy.diff(curve, prepend=0), curve, low, high):
    print(*row, sep=',')
