"""Each code by kind or case of source, with its test of independence, as emic crosstab makes it: pandas and SciPy."""
import sys

import pandas
from scipy.stats import chi2_contingency
from scipy.stats.contingency import association

from codings import TURNS, read

by, unit, path = sys.argv[1:]
codings = read(path)
if unit == 'turns':
    codings = codings.drop_duplicates(['document', 'line', 'code'])
    groups = codings.drop_duplicates('document').groupby(by).size() * TURNS
else:
    groups = codings.groupby(by).size()
counts = pandas.crosstab(codings['code'], codings[by])
print(counts.to_csv())
for code, row in counts.iterrows():
    table = [row.to_numpy(), (groups - row).to_numpy()]
    result = chi2_contingency(table, correction=False)
    print(code, result.statistic, result.dof, result.pvalue, association(table), sep=',')
if unit == 'segments':
    result = chi2_contingency(counts, correction=False)
    print(result.statistic, result.dof, result.pvalue, association(counts), sep=',')
