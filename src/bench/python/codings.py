"""The table of codings, with what the names of the documents say: kind, case and month."""
import pandas

# Of each document, as the benchmark writes them; a table of codings does not tell how much was not coded.
TURNS = 240


def read(path):
    codings = pandas.read_csv(path)
    names = codings['document'].str.extract(r'^(?P<kind>[a-z]+)-(?P<case>c\d+)-m(?P<month>\d+)\.txt$')
    return pandas.concat([codings, names.astype({'month': int})], axis=1)
