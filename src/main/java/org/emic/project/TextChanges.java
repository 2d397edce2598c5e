package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.coding.FilePatch;
import org.emic.coding.LogDraft;
import org.emic.diagnostic.EmicException;

/** Text files of a project as an action leaves them, before it is done. */
final class TextChanges {

    private final Path root;
    private final SortedMap<String, String> before = new TreeMap<>();
    private final SortedMap<String, String> after = new TreeMap<>();

    /** @param root the project's folder */
    TextChanges(Path root) {
        this.root = root;
    }

    /**
     * A file as the action leaves it so far.
     *
     * @param file its name below the project's folder
     */
    String text(String file) {
        if (after.containsKey(file)) {
            return after.get(file);
        }
        Path path = root.resolve(file).normalize();
        if (!path.startsWith(root)) {
            throw EmicException.of(
                    "COD-083",
                    "the file " + file + " is not in the project, so it is not changed",
                    "a codebook that several projects share is changed where it is at home");
        }
        try {
            String text = Files.readString(path);
            before.put(file, text);
            return text;
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** The action changes a file. */
    void put(String file, String text) {
        after.put(file, text);
    }

    /** The new contents, by the files' names. */
    Map<String, String> texts() {
        return Collections.unmodifiableMap(after);
    }

    /** The action's drafts, which say what else it changes, so that it can be taken back with that. */
    List<LogDraft> marked(List<LogDraft> drafts) {
        if (after.isEmpty()) {
            return drafts;
        }
        StringBuilder patch = new StringBuilder();
        after.forEach((file, text) -> patch.append(FilePatch.of(file, before.get(file), text)));
        List<LogDraft> marked = new ArrayList<>();
        for (LogDraft draft : drafts) {
            LogDraft one = draft.with("beside", String.join(", ", after.keySet()));
            marked.add(marked.isEmpty() ? one.with("patch", patch.toString()) : one);
        }
        return marked;
    }
}
