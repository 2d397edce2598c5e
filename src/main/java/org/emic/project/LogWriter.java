package org.emic.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.emic.coding.LogDraft;
import org.emic.coding.LogLines;
import org.emic.coding.TornLog;
import org.emic.coding.Ulids;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;

/**
 * Appends what a person did to their log. When {@link #append} returns it is on the disk; when it throws, or the process
 * dies in it, none of it counts (decision 0040).
 */
public final class LogWriter {

    private final Project project;
    private final Ulids ids;

    /** @param ids told of the ids in all logs, so that what is appended comes last */
    public LogWriter(Project project, Ulids ids) {
        this.project = project;
        this.ids = ids;
    }

    /**
     * Appends one action.
     *
     * @param coder who acts; see {@link Coders}
     * @param drafts what was done; nothing happens if there is nothing
     * @return what was found torn at the log's end and moved beside it
     * @throws EmicException PRJ-014 if it could not be written; the log then is as it was
     */
    public List<Diagnostic> append(Lock lock, String coder, List<LogDraft> drafts) {
        lock.requireHeld();
        if (drafts.isEmpty()) {
            return List.of();
        }
        Path folder = project.root().resolve(Project.CODINGS);
        try {
            Files.createDirectories(folder);
            Path log = Coders.log(folder, coder);
            byte[] before = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
            TornLog torn = TornLog.of(coder, before);
            if (torn.isTorn()) {
                setAside(folder.resolve(coder + Coders.TORN), Arrays.copyOfRange(before, torn.whole(), before.length));
            }
            byte[] lines = LogLines.of(drafts, ids);
            write(log, torn.whole(), torn.isEnded() ? lines : join(new byte[] {'\n'}, lines));
            if (before.length == 0) {
                project.files().force(folder);
            }
            return torn.diagnostics();
        } catch (IOException e) {
            throw Failures.writing(folder.resolve(coder + Coders.LOG), e);
        }
    }

    /**
     * Appends one action and changes text files of the project with it, all of it or nothing.
     *
     * @param texts the files' new contents, by their names below the project's folder
     * @throws EmicException PRJ-014 if it could not be written
     */
    public void appendWith(Lock lock, String coder, List<LogDraft> drafts, Map<String, String> texts) {
        lock.requireHeld();
        try {
            List<AtomicFiles.Entry> files = new ArrayList<>(after(coder, drafts));
            texts.forEach((file, text) ->
                    files.add(AtomicFiles.Entry.of(project.root().resolve(file), text)));
            project.jointChange().write(lock, files);
        } catch (IOException e) {
            throw Failures.writing(project.root(), e);
        }
    }

    /**
     * The files of a log after one more action, for a change of several files as one.
     *
     * @return none if nothing was done
     */
    List<AtomicFiles.Entry> after(String coder, List<LogDraft> drafts) throws IOException {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Path folder = project.root().resolve(Project.CODINGS);
        Path log = Coders.log(folder, coder);
        byte[] before = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        TornLog torn = TornLog.of(coder, before);
        List<AtomicFiles.Entry> files = new ArrayList<>();
        if (torn.isTorn()) {
            Path aside = folder.resolve(coder + Coders.TORN);
            byte[] there = Files.exists(aside) ? Files.readAllBytes(aside) : new byte[0];
            byte[] rest = Arrays.copyOfRange(before, torn.whole(), before.length);
            files.add(new AtomicFiles.Entry(aside, join(there, join(rest, new byte[] {'\n'}))));
        }
        byte[] whole = Arrays.copyOf(before, torn.whole());
        byte[] lines = LogLines.of(drafts, ids);
        files.add(new AtomicFiles.Entry(log, join(torn.isEnded() ? whole : join(whole, new byte[] {'\n'}), lines)));
        return files;
    }

    /** Keeps what does not count in a file beside the log, before it leaves the log. */
    private void setAside(Path path, byte[] torn) throws IOException {
        byte[] there = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        byte[] line = join(torn, torn[torn.length - 1] == '\n' ? new byte[0] : new byte[] {'\n'});
        // A crash between the two steps has kept it already.
        if (!new String(there, StandardCharsets.UTF_8).endsWith(new String(line, StandardCharsets.UTF_8))) {
            write(path, there.length, line);
            project.files().force(path.getParent());
        }
    }

    private void write(Path path, long at, byte[] bytes) throws IOException {
        project.files().before("append " + path);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            try {
                channel.truncate(at);
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest, at + rest.position());
                }
                project.files().before("force " + path);
                channel.force(true);
            } catch (IOException e) {
                // The disk is full: what fitted must not stay.
                channel.truncate(at);
                throw e;
            }
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
