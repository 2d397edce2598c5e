package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.model.Source;
import org.emic.project.Bookmarks.Bookmark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookmarksTest {

    @TempDir
    Path folder;

    private Project project;
    private Source source;

    @BeforeEach
    void study() throws IOException {
        Path file = folder.resolve("talk.txt");
        Files.writeString(file, "I: One.\n\nP: Two.\n\nI: Three.\n\nP: Four.\n");
        source = new Ingest(IngestOptions.NONE)
                .read(file, "talk.txt")
                .transcripts()
                .get(0)
                .source();
        project = Project.init(folder.resolve("study"), "", "en");
    }

    private static BitSet turns(int... turns) {
        BitSet read = new BitSet();
        for (int turn : turns) {
            read.set(turn);
        }
        return read;
    }

    @Test
    void aBookmarkIsTheCodersOwn() {
        Bookmark bookmark = new Bookmark(12, turns(0, 1, 3));
        new Bookmarks(project, "jo").keep(source, bookmark);
        assertThat(new Bookmarks(project, "jo").in(source)).contains(bookmark);
        assertThat(new Bookmarks(project, "marek").in(source)).isEmpty();
        new Bookmarks(project, "jo").keep(source, new Bookmark(0, new BitSet()));
        assertThat(new Bookmarks(project, "jo").in(source)).contains(new Bookmark(0, new BitSet()));
    }

    @Test
    void aBookmarkOfAnotherTextOrADamagedOneIsNone() throws IOException {
        Bookmarks bookmarks = new Bookmarks(project, "jo");
        bookmarks.keep(source, new Bookmark(3, turns(0)));
        Path file = project.root().resolve(".emic/read/jo/" + source.id());
        String written = Files.readString(file);
        for (String damaged :
                List.of("", "x", written.replaceFirst("^..", "00"), written + "9-3x\n", written.substring(70))) {
            Files.writeString(file, damaged);
            assertThat(bookmarks.in(source)).as(damaged).isEqualTo(Optional.empty());
        }
        Files.writeString(file, written.replace("0-1", "0-999"));
        assertThat(bookmarks.in(source).orElseThrow().read()).isEqualTo(turns(0, 1, 2, 3));
    }

    @Test
    void whereItCannotBeKeptNothingHappens() throws IOException {
        Files.createDirectories(project.root().resolve(".emic"));
        Files.writeString(project.root().resolve(".emic/read"), "in the way");
        new Bookmarks(project, "jo").keep(source, new Bookmark(3, turns(0)));
        assertThat(new Bookmarks(project, "jo").in(source)).isEmpty();
    }
}
