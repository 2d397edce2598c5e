"""Puts codings into a project of qc, with its own models, as its update_coded_lines does for one document and coder.

That one looks up the paragraph of each line by itself, which takes minutes for 60,000; here each document's are read once.
Arguments: the settings, and a table document,line,coder,code.
"""
import csv
import sys

from qualitative_coding.corpus import QCCorpus
from qualitative_coding.database.models import CodedLine, DocumentIndex

corpus = QCCorpus(sys.argv[1])
with open(sys.argv[2], encoding='utf-8', newline='') as table:
    rows = list(csv.DictReader(table))
with corpus.session():
    session = corpus.get_session()
    for coder in sorted({row['coder'] for row in rows}):
        corpus.get_or_create_coder(coder)
    for code in sorted({row['code'] for row in rows}):
        corpus.get_or_create_code(code)
    paragraphs = {}
    for index in session.query(DocumentIndex):
        for location in index.locations:
            for line in range(location.start_line, location.end_line):
                paragraphs[index.document_id, line] = location
    for row in rows:
        line = int(row['line'])
        coded = CodedLine(line=line, code_id=row['code'], coder_id=row['coder'])
        coded.locations.append(paragraphs[row['document'], line])
        session.add(coded)
    session.commit()
    corpus.update_codebook()
