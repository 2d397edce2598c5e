package org.emic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/** What the last commit wrote, opened when it is first asked for. */
final class WrittenSegments {

    private final Directory directory;
    private final Guard guard;
    private DirectoryReader reader;
    private List<IndexSegment> segments;

    WrittenSegments(Directory directory, Guard guard) {
        this.directory = directory;
        this.guard = guard;
    }

    /** Goes on with a reader that was opened before; {@code null} for none. */
    synchronized void take(DirectoryReader opened) {
        reader = opened;
    }

    /** All segments, in their order. */
    synchronized List<IndexSegment> all() {
        if (segments == null) {
            segments = guard.run(() -> {
                List<IndexSegment> found = new ArrayList<>();
                refresh();
                if (reader != null) {
                    for (LeafReaderContext leaf : reader.leaves()) {
                        found.add(new IndexSegment(leaf.reader()));
                    }
                }
                return found;
            });
        }
        return segments;
    }

    long tokens() {
        return all().stream().mapToLong(IndexSegment::tokens).sum();
    }

    /** How many tokens each source has, by its id. */
    Map<String, Integer> wordsBySource() {
        Map<String, Integer> words = new TreeMap<>();
        for (IndexSegment segment : all()) {
            for (IndexSegment.Block block : segment.blocks()) {
                int sum = 0;
                for (int document = block.from(); document < block.to(); document++) {
                    sum += segment.words(document);
                }
                words.put(block.source(), sum);
            }
        }
        return words;
    }

    /** The reader may have been opened before another process committed. */
    private void refresh() throws IOException {
        if (reader == null) {
            reader = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
            return;
        }
        DirectoryReader newer = DirectoryReader.openIfChanged(reader);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
    }

    /** Lets go of it: what is asked for next is opened anew. */
    synchronized void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        reader = null;
        segments = null;
    }
}
