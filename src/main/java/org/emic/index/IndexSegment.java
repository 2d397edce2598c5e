package org.emic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** One segment of the index, with what is asked of every document held in arrays. */
final class IndexSegment {

    /** The documents of one source: those after the head, up to the next head. */
    record Block(String source, String fingerprint, int from, int to) {}

    private final LeafReader reader;
    private final List<Block> blocks;
    private final int[] words;

    IndexSegment(LeafReader reader) throws IOException {
        this.reader = reader;
        this.blocks = readBlocks(reader);
        this.words = readWords(reader);
    }

    LeafReader reader() {
        return reader;
    }

    /** Those not removed, in the order of their documents. */
    List<Block> blocks() {
        return blocks;
    }

    /** Tokens of all turns, also of those removed. */
    long tokens() {
        long tokens = 0;
        for (int count : words) {
            tokens += count;
        }
        return tokens;
    }

    /** Tokens of a turn. */
    int words(int document) {
        return words[document];
    }

    private static List<Block> readBlocks(LeafReader reader) throws IOException {
        List<Block> blocks = new ArrayList<>();
        BinaryDocValues heads = DocValues.getBinary(reader, Fields.HEAD);
        Bits live = reader.getLiveDocs();
        int head = heads.nextDoc();
        while (head != DocIdSetIterator.NO_MORE_DOCS) {
            String value = heads.binaryValue().utf8ToString();
            int next = heads.nextDoc();
            if (live == null || live.get(head)) {
                int nul = value.indexOf(Tokens.EXACT);
                blocks.add(new Block(
                        value.substring(0, nul), value.substring(nul + 1), head + 1, Math.min(next, reader.maxDoc())));
            }
            head = next;
        }
        return blocks;
    }

    private static int[] readWords(LeafReader reader) throws IOException {
        int[] words = new int[reader.maxDoc()];
        NumericDocValues values = DocValues.getNumeric(reader, Fields.WORDS);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            words[doc] = (int) values.longValue();
        }
        return words;
    }
}
