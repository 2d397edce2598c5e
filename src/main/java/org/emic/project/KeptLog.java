package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.coding.CodingLog;
import org.emic.coding.LastText;
import org.emic.coding.LoggedCoding;
import org.emic.coding.PlacedCoding;
import org.emic.model.Sha256;
import org.emic.model.Source;

/**
 * What people coded, as the logs came to it when they were last read: kept in one derived file, so that a command that
 * counts need not read every event, nor find every coding's place in its text, again. The logs are read again when one of
 * them has another size or time; those changed so shortly before the file was written that a further change might not show
 * are compared by their bytes. A log that something is wrong with is read every time, so that it is told every time.
 */
final class KeptLog {

    private final Project project;
    private final Sources sources;
    private final Path file;
    private final String language;

    KeptLog(Project project, Sources sources) {
        this.project = project;
        this.sources = sources;
        this.file = project.derived("log.bin");
        this.language = project.settings().language();
    }

    /** The log as it is now. */
    CodingLog open() {
        SortedMap<String, FileStamp> stamps = Coders.stamps(project);
        if (stamps.isEmpty()) {
            return CodingLog.read(new TreeMap<>());
        }
        Optional<LogFile.Content> before = LogFile.read(file, language);
        if (before.isPresent() && isOfNow(before.get(), stamps)) {
            return CodingLog.kept(before.get().codings(), before.get().rejected(), this::whole);
        }
        SortedMap<String, byte[]> bytes = Coders.logs(project);
        CodingLog log = CodingLog.read(bytes);
        Map<String, PlacedCoding> known = new HashMap<>();
        before.ifPresent(content -> content.codings().stream()
                .filter(each -> isSameText(content, each.logged().source()))
                .forEach(each -> known.put(each.logged().id(), each)));
        Optional<List<PlacedCoding>> placed =
                log.diagnostics().isEmpty() && log.lost().isEmpty() ? placed(log, known) : Optional.empty();
        if (placed.isEmpty()) {
            return log;
        }
        if (bytes.keySet().equals(stamps.keySet())) {
            save(content(stamps, bytes, placed.get(), log));
        }
        return CodingLog.kept(placed.get(), log.rejected(), () -> log);
    }

    private CodingLog whole() {
        return CodingLog.read(Coders.logs(project));
    }

    private boolean isOfNow(LogFile.Content content, SortedMap<String, FileStamp> stamps) {
        if (!content.logs().keySet().equals(stamps.keySet())
                || !content.texts().keySet().stream().allMatch(source -> isSameText(content, source))) {
            return false;
        }
        long noted;
        try {
            noted = FileStamp.of(file).modified();
        } catch (IOException e) {
            return false;
        }
        boolean racy = false;
        for (Map.Entry<String, FileStamp> each : stamps.entrySet()) {
            if (!content.logs().get(each.getKey()).stamp().isSame(each.getValue())) {
                return false;
            }
            racy |= each.getValue().isRacy(noted);
        }
        if (racy) {
            SortedMap<String, byte[]> bytes = Coders.logs(project);
            if (!bytes.keySet().equals(stamps.keySet())
                    || !bytes.entrySet().stream()
                            .allMatch(each -> Sha256.of(each.getValue())
                                    .equals(content.logs().get(each.getKey()).sha256()))) {
                return false;
            }
            save(content);
        }
        return true;
    }

    private boolean isSameText(LogFile.Content content, String source) {
        return sources.find(source)
                .map(each -> each.textSha256().equals(content.texts().get(source)))
                .orElse(false);
    }

    /** Empty if one of the codings has no place, which its reader has to be told. */
    private Optional<List<PlacedCoding>> placed(CodingLog log, Map<String, PlacedCoding> known) {
        LastText texts = new LastText(sources);
        Map<String, PlacedCoding> placed = new TreeMap<>();
        List<LoggedCoding> bySource = new ArrayList<>(log.codings());
        bySource.sort(Comparator.comparing(LoggedCoding::source));
        for (LoggedCoding logged : bySource) {
            PlacedCoding before = known.get(logged.id());
            boolean stays = before != null
                    && before.logged().source().equals(logged.source())
                    && before.logged().points().equals(logged.points());
            Optional<PlacedCoding> now = stays
                    ? Optional.of(new PlacedCoding(logged, before.span(), before.words()))
                    : sources.find(logged.source()).flatMap(source -> PlacedCoding.of(logged, source, texts, language));
            if (now.isEmpty()) {
                return Optional.empty();
            }
            placed.put(logged.id(), now.get());
        }
        return Optional.of(List.copyOf(placed.values()));
    }

    private LogFile.Content content(
            SortedMap<String, FileStamp> stamps,
            SortedMap<String, byte[]> bytes,
            List<PlacedCoding> placed,
            CodingLog log) {
        SortedMap<String, LogFile.Log> logs = new TreeMap<>();
        stamps.forEach((coder, stamp) -> logs.put(coder, new LogFile.Log(stamp, Sha256.of(bytes.get(coder)))));
        SortedMap<String, String> texts = new TreeMap<>();
        for (PlacedCoding each : placed) {
            Source source = sources.get(each.logged().source());
            texts.put(source.id(), source.textSha256());
        }
        return new LogFile.Content(logs, texts, placed, new TreeMap<>(log.rejected()));
    }

    private void save(LogFile.Content content) {
        try {
            Files.createDirectories(file.getParent());
            project.files().write(file, out -> LogFile.write(language, content, out));
        } catch (IOException e) {
            // A folder that cannot be written can still be read, only not as fast.
            return;
        }
    }
}
