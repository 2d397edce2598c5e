package org.emic.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.emic.model.Turn;

/**
 * The Lucene documents of one source, made while Lucene reads them. Documents and fields are used again for each turn, so
 * each must have been indexed before the next is asked for.
 */
final class SourceDocuments implements Iterable<Document> {

    private final Transcript transcript;
    private final String language;
    private final String fingerprint;
    private final Tokens tokens;
    private final int[] words;

    private final Field source;
    private final Replay replay = new Replay();
    private final Field text = new Field(Fields.TEXT, replay, Fields.TOKENS);
    private final Field count = new NumericDocValuesField(Fields.WORDS, 0);
    private final Blob blob = new Blob();

    SourceDocuments(Transcript transcript, String fingerprint, String language) {
        this.transcript = transcript;
        this.fingerprint = fingerprint;
        this.language = language;
        this.tokens = new Tokens(language);
        this.words = new int[transcript.source().turns().size()];
        this.source = new StringField(Fields.SOURCE, transcript.source().id(), Field.Store.NO);
    }

    /** Tokens of each turn, once all documents were read. */
    int[] words() {
        return words;
    }

    @Override
    public Iterator<Document> iterator() {
        Iterator<Turn> turns = transcript.source().turns().iterator();
        return new Iterator<>() {
            private int next = -1;

            @Override
            public boolean hasNext() {
                return next < words.length;
            }

            @Override
            public Document next() {
                return next++ < 0 ? head() : turn(turns.next().span(), next - 1);
            }
        };
    }

    private Document head() {
        Document document = new Document();
        document.add(source);
        document.add(new BinaryDocValuesField(
                Fields.HEAD, new BytesRef(transcript.source().id() + Tokens.EXACT + fingerprint)));
        return document;
    }

    private Document turn(Span span, int index) {
        tokens.read(transcript.text(), span);
        words[index] = tokens.count();
        Document document = new Document();
        document.add(source);
        count.setLongValue(tokens.count());
        document.add(count);
        if (tokens.count() > 0) {
            replay.rewind(tokens);
            document.add(text);
            document.add(new BinaryDocValuesField(Fields.PLACES, places()));
            addWalls(document, span);
        }
        return document;
    }

    private BytesRef places() {
        blob.clear();
        int end = 0;
        for (int i = 0; i < tokens.count(); i++) {
            blob.addToken(tokens.start(i) - end, tokens.end(i) - tokens.start(i));
            end = tokens.end(i);
        }
        return BytesRef.deepCopyOf(blob.toBytes());
    }

    private void addWalls(Document document, Span turn) {
        Source of = transcript.source();
        List<Span> paragraphs = Paragraphs.of(transcript.text(), turn, of.paragraphs());
        addWalls(document, Fields.PARAGRAPHS, turn, paragraphs);
        addWalls(document, Fields.SENTENCES, turn, TurnUnits.sentences(language, transcript.text(), paragraphs));
    }

    private void addWalls(Document document, String field, Span turn, List<Span> walls) {
        if (walls.size() == 1 && walls.get(0).equals(turn)) {
            return;
        }
        blob.clear();
        int[] last = {0, turn.start()};
        TurnUnits.cut(tokens, turn.start(), walls, (token, start, end) -> {
            blob.addWall(token - last[0], start - last[1], end - start);
            last[0] = token;
            last[1] = end;
        });
        document.add(new BinaryDocValuesField(field, BytesRef.deepCopyOf(blob.toBytes())));
    }

    /** Gives the tokens that were read to Lucene. */
    private static final class Replay extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final BytesRef bytes = new BytesRef();
        private Tokens tokens;
        private int next;
        private boolean exactIsNext;

        void rewind(Tokens read) {
            tokens = read;
            next = 0;
            exactIsNext = false;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.count()) {
                return false;
            }
            bytes.bytes = tokens.pool();
            int begin = exactIsNext ? tokens.foldedEnd(next) : tokens.foldedStart(next);
            bytes.offset = begin;
            bytes.length = (exactIsNext ? tokens.exactEnd(next) : tokens.foldedEnd(next)) - begin;
            term.setBytesRef(bytes);
            offset.setOffset(tokens.start(next), tokens.end(next));
            increment.setPositionIncrement(exactIsNext ? 0 : 1);
            exactIsNext = !exactIsNext && tokens.exactEnd(next) > tokens.foldedEnd(next);
            if (!exactIsNext) {
                next++;
            }
            return true;
        }
    }
}
