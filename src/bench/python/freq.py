"""Segments of each code by case of source, as emic freq counts them: pandas."""
import sys

import pandas

from codings import read

by, path = sys.argv[1:]
codings = read(path)
print(pandas.crosstab(codings['code'], codings[by], margins=True).to_csv())
