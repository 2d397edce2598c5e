package org.emic.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.emic.model.Transcript;
import org.emic.model.Turn;

/** Lucene as a user of the library would index the same turns: standard analyzer, positions and offsets, all cores. */
final class PlainLucene {

    private PlainLucene() {}

    static void index(Path folder, List<Transcript> transcripts) throws IOException, InterruptedException {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(64);
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Transcript transcript : transcripts) {
                threads.execute(() -> add(writer, type, transcript));
            }
            threads.shutdown();
            if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IOException("indexing took over an hour");
            }
            writer.commit();
        }
    }

    private static void add(IndexWriter writer, FieldType type, Transcript transcript) {
        try {
            for (Turn turn : transcript.source().turns()) {
                Document document = new Document();
                document.add(new Field("text", turn.span().in(transcript.text()), type));
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
