package org.emic.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.coding.LoggedCoding;
import org.emic.coding.PackedInput;
import org.emic.coding.PackedOutput;
import org.emic.coding.PlacedCoding;
import org.emic.index.Words;
import org.emic.model.Place;
import org.emic.model.Span;

/** The file that keeps what the logs come to. Words that recur stand in it once, and are numbered. */
final class LogFile {

    /** Changes with the form of the file, and with what the events of a log are folded to. */
    private static final long MAGIC = 0x454d49434c4f4731L;

    /**
     * What a log was when it was read.
     *
     * @param sha256 of its bytes
     */
    record Log(FileStamp stamp, String sha256) {}

    /**
     * What the logs came to.
     *
     * @param logs by the coder's name
     * @param texts the SHA-256 of the text of each source that is coded, by the source's id
     * @param codings in the order of their ids
     * @param rejected segments of rules, each with its source's id
     */
    record Content(
            SortedMap<String, Log> logs,
            SortedMap<String, String> texts,
            List<PlacedCoding> codings,
            SortedMap<String, String> rejected) {}

    private LogFile() {}

    /** Empty if the file is missing, damaged, of another form, of words cut in another way, or for another language. */
    static Optional<Content> read(Path file, String language) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            PackedInput in = PackedInput.checked(channel);
            if (in.fixed() != MAGIC
                    || !in.words().equals(Words.ANALYZER)
                    || !in.words().equals(language)) {
                return Optional.empty();
            }
            SortedMap<String, Log> logs = new TreeMap<>();
            for (int left = in.count(); left > 0; left--) {
                logs.put(in.words(), new Log(new FileStamp(in.number(), in.number()), in.words()));
            }
            SortedMap<String, String> texts = words(in);
            List<String> recurring = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                recurring.add(in.words());
            }
            List<PlacedCoding> codings = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                codings.add(coding(in, recurring));
            }
            return Optional.of(new Content(logs, texts, codings, words(in)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static void write(String language, Content content, OutputStream to) throws IOException {
        PackedOutput out = new PackedOutput(to);
        out.fixed(MAGIC);
        out.words(Words.ANALYZER);
        out.words(language);
        out.number(content.logs().size());
        for (Map.Entry<String, Log> log : content.logs().entrySet()) {
            out.words(log.getKey());
            out.number(log.getValue().stamp().size());
            out.number(log.getValue().stamp().modified());
            out.words(log.getValue().sha256());
        }
        words(content.texts(), out);
        Map<String, Integer> recurring = numbered(content.codings());
        out.number(recurring.size());
        for (String each : recurring.keySet()) {
            out.words(each);
        }
        out.number(content.codings().size());
        for (PlacedCoding each : content.codings()) {
            LoggedCoding logged = each.logged();
            out.words(logged.id());
            for (String word : recurring(logged)) {
                out.number(recurring.get(word));
            }
            out.words(logged.memo());
            out.number(logged.place().line());
            for (Span span : List.of(logged.points(), each.span())) {
                out.number(span.start());
                out.number(span.end() - span.start());
            }
            out.number(each.words());
        }
        words(content.rejected(), out);
        out.checksum();
    }

    private static PlacedCoding coding(PackedInput in, List<String> recurring) throws IOException {
        String id = in.words();
        String source = recurring(in, recurring);
        String codebook = recurring(in, recurring);
        String code = recurring(in, recurring);
        String coder = recurring(in, recurring);
        String created = recurring(in, recurring);
        String file = recurring(in, recurring);
        String memo = in.words();
        Place place = new Place(file, in.count(), 0, 0, "");
        Span points = span(in);
        return new PlacedCoding(
                new LoggedCoding(id, source, points, codebook, code, coder, memo, created, place),
                span(in),
                in.count());
    }

    private static List<String> recurring(LoggedCoding logged) {
        return List.of(
                logged.source(),
                logged.codebook(),
                logged.code(),
                logged.coder(),
                logged.created(),
                logged.place().file());
    }

    private static Map<String, Integer> numbered(Collection<PlacedCoding> codings) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        codings.forEach(each -> recurring(each.logged()).forEach(word -> numbers.put(word, 0)));
        int next = 0;
        for (Map.Entry<String, Integer> each : numbers.entrySet()) {
            each.setValue(next++);
        }
        return numbers;
    }

    private static String recurring(PackedInput in, List<String> recurring) throws IOException {
        int number = in.count();
        if (number >= recurring.size()) {
            throw new IOException("no word of that number: " + number);
        }
        return recurring.get(number);
    }

    private static Span span(PackedInput in) throws IOException {
        int start = in.count();
        return new Span(start, start + in.count());
    }

    private static void words(SortedMap<String, String> map, PackedOutput out) throws IOException {
        out.number(map.size());
        for (Map.Entry<String, String> each : map.entrySet()) {
            out.words(each.getKey());
            out.words(each.getValue());
        }
    }

    private static SortedMap<String, String> words(PackedInput in) throws IOException {
        SortedMap<String, String> map = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            map.put(in.words(), in.words());
        }
        return map;
    }
}
