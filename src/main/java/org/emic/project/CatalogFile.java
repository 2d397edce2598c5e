package org.emic.project;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.coding.PackedInput;
import org.emic.coding.PackedOutput;
import org.emic.index.Words;
import org.emic.model.AttributeType;
import org.emic.model.Attributes;
import org.emic.model.Extent;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Source;
import org.emic.model.Value;

/** The catalog's file. Spans in it count UTF-16 units, because it is made for one machine and read in one go. */
final class CatalogFile {

    /** Changes with the form of the file. */
    private static final long MAGIC = 0x454d494343415434L;

    private CatalogFile() {}

    /** The entries by id; empty if the file is missing, damaged, of another form, of words cut in another way, or for another language. */
    static Map<String, CatalogEntry> read(Path file, String language) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            PackedInput in = PackedInput.checked(channel);
            Map<String, CatalogEntry> entries = new LinkedHashMap<>();
            if (in.fixed() != MAGIC
                    || !in.words().equals(Words.ANALYZER)
                    || !in.words().equals(language)) {
                return entries;
            }
            List<String> speakers = list(in);
            for (int left = in.count(); left > 0; left--) {
                CatalogEntry entry = entry(in, speakers);
                entries.put(entry.source().id(), entry);
            }
            return entries;
        } catch (IOException e) {
            return new LinkedHashMap<>();
        }
    }

    static void write(String language, Collection<CatalogEntry> entries, OutputStream to) throws IOException {
        Map<String, Integer> speakers = new TreeMap<>();
        entries.forEach(entry -> entry.source().turns().forEach(turn -> speakers.put(turn.speaker(), 0)));
        PackedOutput out = new PackedOutput(to);
        out.fixed(MAGIC);
        out.words(Words.ANALYZER);
        out.words(language);
        out.number(speakers.size());
        int next = 0;
        for (Map.Entry<String, Integer> speaker : speakers.entrySet()) {
            out.words(speaker.getKey());
            speaker.setValue(next++);
        }
        out.number(entries.size());
        for (CatalogEntry entry : entries) {
            write(entry, speakers, out);
        }
        out.checksum();
    }

    private static void write(CatalogEntry entry, Map<String, Integer> speakers, PackedOutput out) throws IOException {
        Source source = entry.source();
        Origin origin = source.origin();
        for (String words : List.of(
                source.id(),
                source.title(),
                source.kind(),
                source.textSha256(),
                origin.file(),
                origin.part(),
                origin.sha256(),
                origin.format(),
                origin.encoding(),
                entry.marks().rules(),
                entry.marks().text(),
                entry.aboutSha256())) {
            out.words(words);
        }
        out.words(ParagraphWords.of(source.paragraphs()));
        write(source.attributes(), out);
        for (FileStamp stamp : List.of(entry.text(), entry.about())) {
            out.number(stamp.size());
            out.number(stamp.modified());
        }
        out.number(entry.extent().length());
        out.number(entry.extent().codePoints());
        new TurnColumns(source.turns(), entry.extent().turnWords()).write(speakers, out);
    }

    private static void write(Attributes attributes, PackedOutput out) throws IOException {
        out.number(attributes.values().size());
        for (Map.Entry<String, Value> each : attributes.values().entrySet()) {
            out.words(each.getKey());
            out.words(each.getValue().type().word());
            out.words(each.getValue().written());
        }
    }

    private static CatalogEntry entry(PackedInput in, List<String> speakers) throws IOException {
        String id = in.words();
        String title = in.words();
        String kind = in.words();
        String textSha256 = in.words();
        Origin origin = new Origin(in.words(), in.words(), in.words(), in.words(), in.words());
        CatalogEntry.Marks marks = new CatalogEntry.Marks(in.words(), in.words());
        String aboutSha256 = in.words();
        ParagraphBreak paragraphs = ParagraphWords.read(in.words()).orElseThrow(CatalogFile::unknown);
        Attributes attributes = attributes(in);
        FileStamp text = new FileStamp(in.number(), in.number());
        FileStamp about = new FileStamp(in.number(), in.number());
        int length = in.count();
        int codePoints = in.count();
        TurnColumns turns = TurnColumns.read(in, speakers);
        Source source = new Source(id, title, kind, attributes, turns.turns(), paragraphs, origin, textSha256);
        return new CatalogEntry(source, new Extent(length, codePoints, turns.words()), marks, text, about, aboutSha256);
    }

    private static Attributes attributes(PackedInput in) throws IOException {
        TreeMap<String, Value> values = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            String name = in.words();
            AttributeType type = AttributeType.of(in.words()).orElseThrow(CatalogFile::unknown);
            String written = in.words();
            values.put(
                    name,
                    switch (type) {
                        case TEXT -> new Value.Text(written);
                        case NUMBER -> new Value.Decimal(new BigDecimal(written));
                        case DATE -> new Value.Day(LocalDate.parse(written));
                        case BOOLEAN -> new Value.Flag(Boolean.parseBoolean(written));
                    });
        }
        return new Attributes(values);
    }

    private static IOException unknown() {
        return new IOException("a word that this form of the catalog does not have");
    }

    private static List<String> list(PackedInput in) throws IOException {
        List<String> all = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            all.add(in.words());
        }
        return all;
    }
}
