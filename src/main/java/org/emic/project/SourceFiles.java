package org.emic.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Place;
import org.emic.model.Sha256;
import org.emic.model.Source;
import org.emic.model.Transcript;

/** The two files of a source. The text is written before the {@code .json}, so a source is there when its {@code .json} is. */
final class SourceFiles {

    static final String TEXT = ".txt";
    static final String ABOUT = ".json";

    private final Path folder;

    /** @param folder the project's {@code sources} */
    SourceFiles(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path text(String id) {
        return folder.resolve(id + TEXT);
    }

    Path about(String id) {
        return folder.resolve(id + ABOUT);
    }

    /** A source's file as messages call it. */
    static String shown(String id, String extension) {
        return Project.SOURCES + "/" + id + extension;
    }

    /**
     * Reads the text, and makes a source of it and of {@code about}.
     *
     * @param about the bytes of the {@code .json}
     * @throws EmicException PRJ-030 to PRJ-034 or PRJ-015, saying which file is wrong where
     */
    Transcript read(String id, byte[] about) {
        byte[] bytes = bytes(text(id));
        StoredText text = new StoredText(id, decoded(id, bytes), Sha256.of(bytes));
        return new Transcript(SourceReader.read(shown(id, ABOUT), about, text), text.text());
    }

    /**
     * Reads the text and proves that it is the one that was ingested.
     *
     * @throws EmicException PRJ-033 if it was changed, PRJ-034 if it is no UTF-8, PRJ-015 if it cannot be read
     */
    String readText(Source source) {
        byte[] bytes = bytes(text(source.id()));
        if (!Sha256.of(bytes).equals(source.textSha256())) {
            throw changed(source.id());
        }
        return decoded(source.id(), bytes);
    }

    /** PRJ-033: the text is not the one that was ingested. */
    static EmicException changed(String id) {
        return new EmicException(Diagnostic.error(
                "PRJ-033",
                Place.file(shown(id, TEXT)),
                "this text was changed outside Emic, so its turns and codings may point at other words",
                "restore the file; to work with an edited text use: emic source replace " + id + " FILE"));
    }

    byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new EmicException(Diagnostic.error(
                    "PRJ-015",
                    Place.file(Project.SOURCES + "/" + path.getFileName()),
                    "cannot read this file: " + Failures.reason(e),
                    "restore it from your version control or a copy, or ingest the transcript again"));
        }
    }

    String decoded(String id, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new EmicException(Diagnostic.error(
                    "PRJ-034",
                    Place.file(shown(id, TEXT)),
                    "this text is no longer valid UTF-8",
                    "restore the file; to work with an edited text use: emic source replace " + id + " FILE"));
        }
    }
}
