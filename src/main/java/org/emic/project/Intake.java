package org.emic.project;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.CodePoints;
import org.emic.model.Origin;
import org.emic.model.Place;
import org.emic.model.Sha256;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.model.Turn;

/**
 * Adds transcripts to a project. What {@link #add} has answered is on the disk when {@link #close} has returned:
 * transcripts are written by the dozen, because waiting for the disk after each would take most of the time.
 */
public final class Intake implements AutoCloseable {

    private static final int MOST_WAITING = 128;
    private static final long MOST_WAITING_BYTES = 32L << 20;

    /** Takes what has been written. */
    interface Receiver {
        void added(List<Source> sources) throws IOException;
    }

    private final SourceFiles files;
    private final Optional<AtomicFiles> writer;
    private final Receiver receiver;
    private final Map<String, String> idByKey = new HashMap<>();
    private final Map<String, Source> byFile = new HashMap<>();
    private final Map<String, Source> byContent = new HashMap<>();
    private final List<Source> waiting = new ArrayList<>();
    private final List<AtomicFiles.Entry> texts = new ArrayList<>();
    private final List<AtomicFiles.Entry> abouts = new ArrayList<>();
    private long waitingBytes;

    /** @param writer empty for a rehearsal, which answers the same and writes nothing */
    Intake(SourceFiles files, List<Source> there, Optional<AtomicFiles> writer, Receiver receiver) {
        this.files = files;
        this.writer = writer;
        this.receiver = receiver;
        there.forEach(this::remember);
    }

    /**
     * Adds a transcript under its source's id, or under that id with {@code -2}, {@code -3} … where another file's source
     * has it.
     *
     * @throws org.emic.diagnostic.EmicException PRJ-014 if the disk does not take it
     */
    public Added add(Transcript transcript) {
        Source wanted = transcript.source();
        Source same = byContent.get(contentKey(wanted.origin()));
        if (same != null) {
            return new Added(
                    Added.Outcome.SAME,
                    same.id(),
                    Optional.of(Diagnostic.note(
                            "PRJ-040",
                            Place.file(shown(wanted.origin())),
                            "already there as the source '" + same.id() + "'",
                            "")));
        }
        Source other = byFile.get(fileKey(wanted.origin()));
        if (other != null) {
            return new Added(Added.Outcome.CHANGED, other.id(), Optional.of(changed(wanted.origin(), other)));
        }
        if (!SourceIds.allowed(wanted.id())) {
            return refused(wanted, "'" + wanted.id() + "' cannot be the id of a source", SourceIds.RULE);
        }
        byte[] text;
        try {
            text = encoded(transcript.text());
        } catch (CharacterCodingException e) {
            return refused(
                    wanted, "the text holds half a character (an unpaired surrogate)", "save the file again as UTF-8");
        }
        return store(named(wanted, Sha256.of(text)), transcript.text(), text);
    }

    /** Writes what is waiting. */
    @Override
    public void close() {
        flush();
    }

    private Added store(Source source, String text, byte[] bytes) {
        requireTurnsInside(source, text);
        remember(source);
        waiting.add(source);
        if (writer.isPresent()) {
            byte[] about = SourceWriter.write(source, CodePoints.of(text));
            texts.add(new AtomicFiles.Entry(files.text(source.id()), bytes));
            abouts.add(new AtomicFiles.Entry(files.about(source.id()), about));
            waitingBytes += bytes.length + about.length;
        }
        if (waiting.size() >= MOST_WAITING || waitingBytes >= MOST_WAITING_BYTES) {
            flush();
        }
        return new Added(Added.Outcome.ADDED, source.id(), Optional.empty());
    }

    private void flush() {
        if (writer.isPresent() && !waiting.isEmpty()) {
            try {
                writer.get().write(List.of(texts, abouts));
                receiver.added(List.copyOf(waiting));
            } catch (IOException e) {
                throw Failures.writing(files.folder(), e);
            }
        }
        waiting.clear();
        texts.clear();
        abouts.clear();
        waitingBytes = 0;
    }

    private Source named(Source wanted, String sha256) {
        String id = SourceIds.free(wanted.id(), idByKey::containsKey);
        return new Source(
                id,
                wanted.title(),
                wanted.kind(),
                wanted.attributes(),
                wanted.turns(),
                wanted.paragraphs(),
                wanted.origin(),
                sha256);
    }

    private void remember(Source source) {
        idByKey.put(SourceIds.key(source.id()), source.id());
        byFile.put(fileKey(source.origin()), source);
        byContent.put(contentKey(source.origin()), source);
    }

    private static Diagnostic changed(Origin origin, Source other) {
        return Diagnostic.error(
                "PRJ-041",
                Place.file(shown(origin)),
                "the source '" + other.id()
                        + "' was made of a file of this name with another content; nothing was changed",
                "if this is its new version: emic source replace " + other.id()
                        + " FILE; if it is another transcript, give the file another name");
    }

    private static Added refused(Source wanted, String message, String hint) {
        return new Added(
                Added.Outcome.REFUSED,
                wanted.id(),
                Optional.of(Diagnostic.error("PRJ-042", Place.file(shown(wanted.origin())), message, hint)));
    }

    private static String shown(Origin origin) {
        return origin.part().isEmpty() ? origin.file() : origin.file() + " (" + origin.part() + ")";
    }

    private static String fileKey(Origin origin) {
        return origin.file() + "\0" + origin.part();
    }

    private static String contentKey(Origin origin) {
        return origin.sha256() + "\0" + origin.part();
    }

    private static byte[] encoded(String text) throws CharacterCodingException {
        java.nio.ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] array = new byte[bytes.remaining()];
        bytes.get(array);
        return array;
    }

    private static void requireTurnsInside(Source source, String text) {
        int last = 0;
        for (Turn turn : source.turns()) {
            if (turn.span().start() < last || turn.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        source.id() + ": the turn " + turn.span() + " is out of order or text");
            }
            last = turn.span().end();
        }
    }
}
