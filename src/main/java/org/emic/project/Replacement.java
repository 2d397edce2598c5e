package org.emic.project;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emic.coding.Carried;
import org.emic.coding.Carrying;
import org.emic.coding.CodingLog;
import org.emic.coding.LogDraft;
import org.emic.coding.Ulids;
import org.emic.diagnostic.EmicException;
import org.emic.model.CodePoints;
import org.emic.model.Origin;
import org.emic.model.Sha256;
import org.emic.model.Source;
import org.emic.model.Transcript;

/** A new text for a source, and what becomes of everything that people coded and judged in the old one. */
public final class Replacement {

    /** The old text was changed outside Emic, or cannot be read: what stood where only the logs tell. */
    private static final Set<String> UNKNOWN_TEXT = Set.of("PRJ-015", "PRJ-033", "PRJ-034");

    private final Project project;
    private final Source before;
    private final Transcript after;
    private final Carrying carrying;
    private final CodingLog log;

    private Replacement(Project project, Source before, Transcript after, Carrying carrying, CodingLog log) {
        this.project = project;
        this.before = before;
        this.after = after;
        this.carrying = carrying;
        this.log = log;
    }

    /**
     * Finds out what would happen; nothing is written.
     *
     * @param before the source, of the project's sources
     * @param fresh its new file as a reader read it; its title, kind and attributes do not count
     * @param acceptChanged whether codings go with changed words
     */
    public static Replacement plan(Workspace workspace, Source before, Transcript fresh, boolean acceptChanged) {
        Source read = fresh.source();
        Source now = new Source(
                before.id(),
                before.title(),
                before.kind(),
                before.attributes(),
                read.turns(),
                read.paragraphs(),
                origin(before.origin(), read.origin()),
                Sha256.of(fresh.text()));
        Transcript after = new Transcript(now, fresh.text());
        CodingLog log = workspace.log();
        Carrying carrying =
                Carrying.of(new Transcript(before, text(workspace.sources(), before)), after, log, acceptChanged);
        return new Replacement(workspace.project(), before, after, carrying, log);
    }

    private static String text(Sources sources, Source source) {
        try {
            return sources.text(source);
        } catch (EmicException e) {
            if (UNKNOWN_TEXT.contains(e.diagnostics().get(0).id())) {
                return "";
            }
            throw e;
        }
    }

    /** The new file, under the folder of the old one where it has its name, so that a later ingest knows it again. */
    private static Origin origin(Origin old, Origin now) {
        String base = old.file().substring(old.file().lastIndexOf('/') + 1);
        String file = base.equals(now.file()) ? old.file() : now.file();
        return new Origin(file, old.part(), now.sha256(), now.format(), now.encoding());
    }

    /** What becomes of each coding and judgement. */
    public List<Carried> carried() {
        return carrying.all();
    }

    /** Whether anything would be written. */
    public boolean changesAnything() {
        return !after.source().equals(before) || !carrying.drafts().isEmpty();
    }

    /**
     * Writes the text, what is known of it, and the log, as one: a crash leaves all of it or nothing.
     *
     * @param coder who replaces the text: it stands in their log, also where it is about others' codings
     * @throws EmicException PRJ-014 if the disk does not take it
     */
    public void write(Lock lock, String coder, Ulids ids, String by) {
        lock.requireHeld();
        ids.after(log.lastId());
        String id = before.id();
        List<LogDraft> drafts = new ArrayList<>();
        drafts.add(LogDraft.replace(
                id,
                after.source().origin().file(),
                before.textSha256(),
                after.source().textSha256()));
        drafts.addAll(carrying.drafts());
        List<LogDraft> told = drafts.stream()
                .map(draft -> draft.with("by", by).with("beside", SourceFiles.shown(id, SourceFiles.TEXT)))
                .toList();
        SourceFiles files = new SourceFiles(project.root().resolve(Project.SOURCES));
        byte[] about = SourceWriter.write(after.source(), CodePoints.of(after.text()));
        try {
            List<AtomicFiles.Entry> changed = new ArrayList<>(new LogWriter(project, ids).after(coder, told));
            changed.add(new AtomicFiles.Entry(files.text(id), encoded(after.text())));
            changed.add(new AtomicFiles.Entry(files.about(id), about));
            project.jointChange().write(lock, changed);
        } catch (IOException e) {
            throw Failures.writing(files.folder(), e);
        }
    }

    private byte[] encoded(String text) {
        try {
            java.nio.ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] array = new byte[bytes.remaining()];
            bytes.get(array);
            return array;
        } catch (CharacterCodingException e) {
            throw EmicException.of(
                    "COD-084",
                    "the new text of '" + before.id() + "' holds half a character (an unpaired surrogate)",
                    "save the file again as UTF-8");
        }
    }
}
