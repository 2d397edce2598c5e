package org.emic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a new project's folder holds. */
final class NewProject {

    private static final List<String> FOLDERS = List.of("codebooks", Project.SOURCES, Project.CODINGS, Project.MEMOS);

    private static final String SETTINGS = """
        # The settings of this study.
        title: %s
        language: %s

        # Which codebooks the study uses. Without this setting: every .yaml file in codebooks/.
        # codebooks:
        #   - codebooks/my-codebook.yaml

        # What the speakers are in the study, by the label the transcripts give them.
        # speakers:
        #   I: interviewer
        #   M:
        #     role: mother
        #     in:
        #       interview-f03-m6: grandmother   # in this one source

        # The types of the sources' attributes: text, number, date or boolean.
        # attributes:
        #   case: text
        #   month: number
        """;

    private static final String IGNORED = Project.DERIVED + "/";
    private static final String MERGED = Project.CODINGS + "/*.jsonl merge=union -text";
    private static final String AS_STORED = Project.SOURCES + "/* -text";

    private NewProject() {}

    static void write(Path root, String title, String language) {
        try {
            Files.createDirectories(root);
            for (String folder : FOLDERS) {
                Files.createDirectories(root.resolve(folder));
            }
            AtomicFiles files = new AtomicFiles();
            List<AtomicFiles.Entry> beside = new ArrayList<>();
            beside.add(withLines(root.resolve(".gitignore"), List.of(IGNORED)));
            beside.add(withLines(root.resolve(".gitattributes"), List.of(MERGED, AS_STORED)));
            String settings =
                    String.format(Locale.ROOT, SETTINGS, SettingsEdit.quoted(title), SettingsEdit.quoted(language));
            // The settings last: with them the folder is a project.
            files.write(List.of(beside, List.of(AtomicFiles.Entry.of(root.resolve(Project.SETTINGS), settings))));
        } catch (IOException e) {
            throw Failures.writing(root, e);
        }
    }

    /** The file with those of {@code lines} that it lacks. */
    private static AtomicFiles.Entry withLines(Path path, List<String> lines) throws IOException {
        String there = Files.exists(path) ? Files.readString(path) : "";
        StringBuilder all = new StringBuilder(there);
        if (!there.isEmpty() && !there.endsWith("\n")) {
            all.append('\n');
        }
        List<String> present = there.lines().map(String::strip).toList();
        lines.stream()
                .filter(line -> !present.contains(line))
                .forEach(line -> all.append(line).append('\n'));
        return AtomicFiles.Entry.of(path, all.toString());
    }
}
