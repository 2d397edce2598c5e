package org.emic.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emic.model.Source;

/**
 * How far each coder read each source: a file for both in {@code .emic/read}. It is a convenience: nothing is lost but the
 * bookmark if it is deleted, damaged or cannot be written, and it counts only for the text it was made in.
 */
public final class Bookmarks {

    /**
     * A bookmark.
     *
     * @param cursor where the coder was, UTF-16 units of the stored text
     * @param read the turns that were read, by index
     */
    public record Bookmark(int cursor, BitSet read) {}

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})\n([0-9]{1,9})\n((?:[0-9]{1,9}-[0-9]{1,9}\n)*)");

    private final Project project;
    private final String coder;

    public Bookmarks(Project project, String coder) {
        this.project = project;
        this.coder = Coders.required(coder);
    }

    /** The coder's bookmark in a source, if there is one and it is of this text. */
    public Optional<Bookmark> in(Source source) {
        String written;
        try {
            written = Files.readString(file(source));
        } catch (IOException e) {
            return Optional.empty();
        }
        var matcher = FORM.matcher(written);
        if (!matcher.matches() || !matcher.group(1).equals(source.textSha256())) {
            return Optional.empty();
        }
        BitSet read = new BitSet();
        matcher.group(3).lines().forEach(range -> {
            String[] ends = range.split("-", -1);
            int from = Integer.parseInt(ends[0]);
            int to = Math.min(source.turns().size(), Integer.parseInt(ends[1]));
            if (from < to) {
                read.set(from, to);
            }
        });
        return Optional.of(new Bookmark(Integer.parseInt(matcher.group(2)), read));
    }

    /** Keeps a bookmark. */
    public void keep(Source source, Bookmark bookmark) {
        String ranges = bookmark.read().stream()
                .filter(turn -> turn == 0 || !bookmark.read().get(turn - 1))
                .mapToObj(turn -> turn + "-" + bookmark.read().nextClearBit(turn) + "\n")
                .collect(Collectors.joining());
        String content = source.textSha256() + "\n" + bookmark.cursor() + "\n" + ranges;
        try {
            Files.createDirectories(file(source).getParent());
            Path fresh = file(source).resolveSibling(source.id() + AtomicFiles.UNFINISHED);
            Files.writeString(fresh, content, StandardCharsets.UTF_8);
            Files.move(fresh, file(source), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Whoever cannot write here cannot code either, and is told so when they do.
            return;
        }
    }

    private Path file(Source source) {
        return project.derived("read").resolve(coder).resolve(source.id());
    }
}
