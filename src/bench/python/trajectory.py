"""Segments of each code in each case by month, with Mann and Kendall's trend, as emic trajectory has them: pandas, SciPy."""
import sys

from scipy.stats import kendalltau, theilslopes

from codings import read

codings = read(sys.argv[1])
table = codings.pivot_table(index=['case', 'code'], columns='month', values='line', aggfunc='count', fill_value=0)
print(table.to_csv())
months = table.columns.to_numpy()
for name, counts in zip(table.index, table.to_numpy()):
    trend = kendalltau(months, counts)
    print(*name, trend.statistic, trend.pvalue, theilslopes(counts, months).slope, sep=',')
