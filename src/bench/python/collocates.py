"""What stands near a word, at most five words away and in the same turn, as emic collocates counts it: NLTK."""
import sys
from pathlib import Path

from nltk.collocations import BigramAssocMeasures, BigramCollocationFinder
from nltk.tokenize import RegexpTokenizer

node, folder = sys.argv[1:]
tokenizer = RegexpTokenizer(r"\w+")
turns = []
for file in sorted(Path(folder).glob('*.txt')):
    for line in file.read_text(encoding='utf-8').lower().splitlines():
        turns.append(tokenizer.tokenize(line.partition(': ')[2]))
finder = BigramCollocationFinder.from_words(
    (word for turn in turns if turn for word in turn + [None] * 5), window_size=6)
finder.apply_word_filter(lambda word: word is None)
finder.apply_ngram_filter(lambda *pair: node not in pair)
for pair, score in finder.score_ngrams(BigramAssocMeasures.pmi):
    print(*pair, finder.ngram_fd[pair], f'{score:.4f}', sep=',')
