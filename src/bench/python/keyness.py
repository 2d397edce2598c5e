"""Which words set the turns of one speaker apart from those of another, as emic keyness tells: NLTK and SciPy."""
import sys
from pathlib import Path

from nltk import FreqDist
from nltk.tokenize import RegexpTokenizer
from scipy.stats import chi2_contingency

target, reference, folder = sys.argv[1:]
tokenizer = RegexpTokenizer(r"\w+")
words = {target: FreqDist(), reference: FreqDist()}
for file in sorted(Path(folder).glob('*.txt')):
    for line in file.read_text(encoding='utf-8').lower().splitlines():
        speaker, _, said = line.partition(': ')
        if speaker.upper() in words:
            words[speaker.upper()].update(tokenizer.tokenize(said))
here, there = words[target], words[reference]
rows = []
for word in sorted(here | there):
    table = [[here[word], there[word]], [here.N() - here[word], there.N() - there[word]]]
    rows.append((chi2_contingency(table, correction=False, lambda_='log-likelihood').statistic, word, table[0]))
for score, word, (one, other) in sorted(rows, reverse=True):
    print(f'{word},{one},{other},{score:.4f}')
