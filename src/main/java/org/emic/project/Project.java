package org.emic.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.emic.codebook.ReadCodebook;
import org.emic.coding.CodingLog;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Severity;
import org.emic.model.AttributeType;
import org.emic.model.Memo;
import org.emic.model.Roles;
import org.emic.model.Transcript;

/** A study's folder. */
public final class Project {

    /** The file that makes a folder a project. */
    public static final String SETTINGS = "emic.yaml";

    static final String SOURCES = "sources";
    static final String CODINGS = "codings";
    static final String MEMOS = "memos";
    static final String MATRIX = "matrix";
    static final String DERIVED = ".emic";
    static final String CODEBOOKS = "codebooks";

    private final Path root;
    private final AtomicFiles files;
    private Settings settings;
    private Optional<Begun<Reading>> codebooks = Optional.empty();
    private final List<Diagnostic> diagnostics;

    private Project(Path root, AtomicFiles files, Settings settings, List<Diagnostic> diagnostics) {
        this.root = root;
        this.files = files;
        this.settings = settings;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Makes a new project; {@code folder} is made where it is missing.
     *
     * @param title for people; the folder's name if empty
     * @param language of the transcripts, such as {@code en}
     * @throws EmicException PRJ-001 if it is a project already, PRJ-014 if it cannot be written
     */
    public static Project init(Path folder, String title, String language) {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.exists(root.resolve(SETTINGS))) {
            throw EmicException.of(
                    "PRJ-001",
                    root + " is a project already",
                    "choose another folder; " + SETTINGS + " stays as it is");
        }
        NewProject.write(root, title.isBlank() ? String.valueOf(root.getFileName()) : title, language);
        return open(root);
    }

    /** The nearest folder upward from {@code from}, itself included, that is a project. */
    public static Optional<Path> find(Path from) {
        for (Path folder = from.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(SETTINGS))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /**
     * Opens the project in {@code root}.
     *
     * @throws EmicException PRJ-002 if it is none, PRJ-020 to PRJ-028 if its settings are wrong
     */
    public static Project open(Path root) {
        return open(root, Probe.NONE);
    }

    static Project open(Path root, Probe probe) {
        Path folder = root.toAbsolutePath().normalize();
        AtomicFiles files = new AtomicFiles(probe);
        Optional<Diagnostic> completed = new JointChange(folder, files).complete();
        SettingsReader.Result read = SettingsReader.read(SETTINGS, settingsText(folder));
        if (read.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            throw new EmicException(read.diagnostics());
        }
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        completed.ifPresent(diagnostics::add);
        return new Project(folder, files, read.settings(), diagnostics);
    }

    /** The project's folder: absolute, without {@code ..}. */
    public Path root() {
        return root;
    }

    /** What {@code emic.yaml} says. */
    public Settings settings() {
        return settings;
    }

    /** Warnings about {@code emic.yaml}, and what was completed when the project was opened. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Takes the lock that whoever changes the project must hold, and clears away what crashed writers left.
     *
     * @throws EmicException PRJ-010 to PRJ-012 if it cannot be had
     */
    public Lock lock() {
        Lock lock = Lock.take(derived("lock"));
        try {
            AtomicFiles.sweep(root);
            AtomicFiles.sweep(root.resolve(SOURCES));
            AtomicFiles.sweep(root.resolve(DERIVED));
            AtomicFiles.sweep(root.resolve(MATRIX));
            jointChange().finish();
            jointChange().sweep();
            return lock;
        } catch (IOException e) {
            lock.close();
            throw Failures.writing(root, e);
        }
    }

    /** The sources as they are now. */
    public Sources sources() {
        SourceFiles stored = new SourceFiles(root.resolve(SOURCES));
        Catalog catalog = Catalog.open(derived("catalog.bin"), stored, settings.language(), files);
        return new Sources(stored, files, catalog);
    }

    /** The same, but every source is read, even if nothing changed, and shown to {@code reader}, from several threads. */
    Sources sources(Consumer<Transcript> reader) {
        SourceFiles stored = new SourceFiles(root.resolve(SOURCES));
        Catalog catalog = Catalog.reading(derived("catalog.bin"), stored, settings.language(), files, reader);
        return new Sources(stored, files, catalog);
    }

    /**
     * What people coded.
     *
     * @throws EmicException PRJ-015 if a log cannot be read
     */
    public CodingLog log() {
        return CodingLog.read(Coders.logs(this));
    }

    /** The memos: what each is on, and what is wrong with them. */
    public MemoFiles memos() {
        return MemoFiles.read(root.resolve(MEMOS));
    }

    /**
     * Writes a new memo.
     *
     * @param draft its id means nothing: the file is named for its date, coder and title
     * @return the memo's id
     * @throws EmicException PRJ-014 if it cannot be written
     */
    public String addMemo(Lock lock, Memo draft) {
        lock.requireHeld();
        return MemoWriter.write(root.resolve(MEMOS), draft, files);
    }

    /** The files of the framework matrix. */
    public MatrixFiles matrix() {
        return MatrixFiles.read(root.resolve(MATRIX));
    }

    /**
     * Writes the evidence of some themes of a case anew, below the summaries of its file as it is at this moment, of which
     * every byte stays; a case without a file gets one.
     *
     * @param draft the case's file, or what a new one is of: its case, its options, and as its text the heading
     * @param themes those that are written; others stay as they are
     * @return the file as it is then; one that is damaged was left as it is, and says why
     * @throws EmicException PRJ-014 if it cannot be written
     */
    public MatrixFile writeMatrix(Lock lock, MatrixFile draft, List<MatrixTheme> themes) {
        lock.requireHeld();
        return MatrixFiles.write(root.resolve(MATRIX), draft, themes, files);
    }

    /**
     * Writes into {@code emic.yaml} what speakers are in the study; roles of other labels, and every other line, stay as
     * they are.
     */
    public void putRoles(Lock lock, Roles roles) {
        Roles known = settings.roles();
        SortedMap<String, String> byLabel = new TreeMap<>(known.byLabel());
        byLabel.putAll(roles.byLabel());
        SortedMap<String, SortedMap<String, String>> bySource = new TreeMap<>();
        known.bySource().forEach((source, own) -> bySource.put(source, new TreeMap<>(own)));
        roles.bySource()
                .forEach((source, own) -> bySource.computeIfAbsent(source, unused -> new TreeMap<>())
                        .putAll(own));
        SortedSet<String> labels = new TreeSet<>(roles.byLabel().keySet());
        roles.bySource().values().forEach(own -> labels.addAll(own.keySet()));
        SortedMap<String, String> written = new TreeMap<>();
        labels.forEach(label -> written.put(label, SettingsEdit.speaker(label, new Roles(byLabel, bySource))));
        edit(lock, "speakers", written);
    }

    /** Writes into {@code emic.yaml} the types of attributes, by name; every other line stays as it is. */
    public void putAttributeTypes(Lock lock, Map<String, AttributeType> typeByName) {
        SortedMap<String, String> words = new TreeMap<>();
        typeByName.forEach((name, type) -> words.put(name, SettingsEdit.quoted(type.word())));
        edit(lock, "attributes", words);
    }

    /**
     * Copies a codebook from outside into {@code codebooks/}, unless it is there already.
     *
     * @return the codebook's name
     * @throws EmicException CBK-… if it is no codebook, PRJ-055 if another file stands in its way, PRJ-056 if the settings
     *     would not see it there
     */
    public String addCodebook(Lock lock, Path file) {
        lock.requireHeld();
        codebooks = Optional.empty();
        return new CodebookIntake(root, settings.codebooks(), codebooksBegun(), files).add(file);
    }

    /** Replaces the file of a codebook of the project by a corrected one. */
    public void rewriteCodebook(Lock lock, Path file, byte[] content) {
        lock.requireHeld();
        codebooks = Optional.empty();
        try {
            files.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw Failures.writing(file, e);
        }
    }

    /**
     * A codebook as it was when its rules were last applied. It is derived: who deletes {@code .emic/} deletes it, and rules
     * that were applied by an earlier version of Emic left none.
     *
     * @throws EmicException PRJ-050 if there is no codebook of that name, CBK-045 if it is not known how it was applied
     */
    public ReadCodebook appliedCodebook(String name) {
        Optional<ReadCodebook> kept =
                SourceIds.allowed(name) ? new AppliedBook(derived("codings"), name).read() : Optional.empty();
        return kept.orElseThrow(() -> EmicException.of(
                "CBK-045",
                "the project does not know which version of '" + name + "' was applied",
                "it is kept in " + DERIVED + "/, which emic apply makes anew; for an older version write git:REV:"
                        + codebooksBegun().get().get(name).file()));
    }

    /** Begins to read the codebooks, for a {@link Workspace} that will be opened soon. */
    public void readCodebooksAhead() {
        codebooks = Optional.of(Begun.of(this::reading));
    }

    /** The codebooks, being read from now on: those read ahead, or as they are now. */
    Supplier<Codebooks> codebooksBegun() {
        Begun<Reading> begun = codebooks.orElseGet(() -> Begun.of(this::reading));
        codebooks = Optional.empty();
        return () -> begun.get().kept(files);
    }

    private Reading reading() {
        ReadBefore before = new ReadBefore(derived("codebooks.bin"));
        return new Reading(Codebooks.read(root, settings.codebooks(), before), before);
    }

    /** Codebooks that were read. Nothing is written before somebody asks for them, who then waits until it is. */
    private record Reading(Codebooks codebooks, ReadBefore before) {
        Codebooks kept(AtomicFiles files) {
            before.save(files);
            return codebooks;
        }
    }

    /** Changes several files as one. */
    JointChange jointChange() {
        return new JointChange(root, files);
    }

    AtomicFiles files() {
        return files;
    }

    /** A file of the folder of what can be made again. */
    Path derived(String name) {
        return root.resolve(DERIVED).resolve(name);
    }

    private void edit(Lock lock, String section, SortedMap<String, String> entries) {
        lock.requireHeld();
        String text = settingsText(root);
        String edited = SettingsEdit.put(text, section, entries);
        if (edited.equals(text)) {
            return;
        }
        SettingsReader.Result read = SettingsReader.read(SETTINGS, edited);
        if (read.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            throw new EmicException(read.diagnostics());
        }
        try {
            files.write(root.resolve(SETTINGS), out -> out.write(edited.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Failures.writing(root.resolve(SETTINGS), e);
        }
        settings = read.settings();
    }

    private static String settingsText(Path root) {
        Path path = root.resolve(SETTINGS);
        if (!Files.isRegularFile(path)) {
            throw EmicException.of(
                    "PRJ-002",
                    root + " is no project: it has no " + SETTINGS,
                    "make one with: emic init " + root + ", or name the project's folder with -C");
        }
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }
}
