package org.emic.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.diagnostic.EmicException;

/** The coders' names and logs. A name is the name of a file, on every file system. */
public final class Coders {

    /** What the name of a log ends in. */
    static final String LOG = ".jsonl";

    /** What the name of the file ends in that keeps what was set aside. */
    static final String TORN = ".torn";

    private Coders() {}

    /** Whether a person can code under this name: letters, digits, {@code -}, {@code _} and {@code .}. */
    public static boolean allowed(String name) {
        return SourceIds.allowed(name);
    }

    /** A person's name as the name of a coder: {@code Jo Miller} is {@code jo-miller}; empty if nothing of it is left. */
    public static String named(String person) {
        String name = Normalizer.normalize(person, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-")
                .replaceAll("^-+|-+$", "");
        return allowed(name) ? name : "";
    }

    /**
     * The log of a coder.
     *
     * @throws EmicException PRJ-070 if nobody can code under this name, PRJ-071 if somebody codes whose name differs in
     *     capitals or accents' writing alone: on some systems the two would be one file
     */
    static Path log(Path folder, String name) throws IOException {
        String wanted = required(name) + LOG;
        if (!Files.isDirectory(folder)) {
            return folder.resolve(wanted);
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + LOG)) {
            for (Path path : entries) {
                String there = path.getFileName().toString();
                if (!there.equals(wanted) && SourceIds.key(there).equals(SourceIds.key(wanted))) {
                    String coder = there.substring(0, there.length() - LOG.length());
                    throw EmicException.of(
                            "PRJ-071",
                            "there is a coder '" + coder + "' already, and '" + name + "' differs only in its writing",
                            "code as '" + coder + "', or take another name");
                }
            }
        }
        return folder.resolve(wanted);
    }

    /** @throws EmicException PRJ-070 if nobody can code under this name */
    static String required(String name) {
        if (!allowed(name)) {
            throw EmicException.of(
                    "PRJ-070",
                    "'" + name + "' cannot be the name of a coder",
                    "use letters, digits, '-', '_' and '.'; it is the name of a file");
        }
        return name;
    }

    /** The bytes of each coder's log, by the coder's name. */
    static SortedMap<String, byte[]> logs(Project project) {
        return each(project, Files::readAllBytes);
    }

    /** Size and time of each coder's log, by the coder's name. */
    static SortedMap<String, FileStamp> stamps(Project project) {
        return each(project, FileStamp::of);
    }

    private interface Reading<T> {
        T of(Path path) throws IOException;
    }

    private static <T> SortedMap<String, T> each(Project project, Reading<T> reading) {
        SortedMap<String, T> all = new TreeMap<>();
        Path folder = project.root().resolve(Project.CODINGS);
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + LOG)) {
                for (Path path : entries) {
                    String name = path.getFileName().toString();
                    all.put(name.substring(0, name.length() - LOG.length()), reading.of(path));
                }
            } catch (IOException e) {
                throw Failures.reading(folder, e);
            }
        }
        return all;
    }
}
