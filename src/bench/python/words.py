"""A frequency list, as emic words makes one, of the files of a folder: NLTK."""
import sys
from pathlib import Path

from nltk import FreqDist
from nltk.tokenize import RegexpTokenizer

tokenizer = RegexpTokenizer(r"\w+")
words = FreqDist()
for file in sorted(Path(sys.argv[1]).glob('*.txt')):
    for line in file.read_text(encoding='utf-8').lower().splitlines():
        words.update(tokenizer.tokenize(line.partition(': ')[2]))
for word, count in words.most_common():
    print(f'{word},{count}')
