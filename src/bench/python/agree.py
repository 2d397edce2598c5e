"""Krippendorff's alpha of two coders over all turns for one code, without an interval, as emic agree has it for each: NLTK."""
import csv
import sys

from nltk.metrics.agreement import AnnotationTask

TURNS = 240

code, path = sys.argv[1:]
with open(path, encoding='utf-8', newline='') as table:
    rows = list(csv.DictReader(table))
coders = sorted({row['coder'] for row in rows})
coded = {(row['coder'], row['document'], int(row['line']) // 2) for row in rows if row['code'] == code}
documents = sorted({row['document'] for row in rows})
data = [(coder, f'{document} {turn}', (coder, document, turn) in coded)
        for document in documents for turn in range(TURNS) for coder in coders]
print(f'{AnnotationTask(data=data).alpha():.6f}')
