package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.codebook.CodebookFixes;
import org.emic.codebook.CodebookFixes.Fix;
import org.emic.codebook.CodebookFixes.Fixed;
import org.emic.coding.LoggedCoding;
import org.emic.diagnostic.Visible;
import org.emic.model.Codebook;
import org.emic.project.Lock;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.report.LineDiff;
import org.emic.report.Target;

/** Corrects the files of codebooks for {@code emic codebook lint --fix}. */
final class CodebookFixing {

    /**
     * A codebook's file.
     *
     * @param name as messages call it
     */
    record Book(Path file, String name) {}

    private record Corrected(Book book, byte[] before, Fixed fixed) {
        boolean isOther() {
            return !fixed.fixes().isEmpty();
        }
    }

    private final ProjectCommand command;
    private final Optional<Project> project;
    private final List<Corrected> all = new ArrayList<>();

    /**
     * Finds what is to be corrected, and tells what has to be left.
     *
     * @param project whose codings are looked at
     * @param named the files; without any, all codebooks of the project
     */
    CodebookFixing(ProjectCommand command, Optional<Project> project, List<Path> named) throws IOException {
        this.command = command;
        this.project = project;
        List<Book> books = new ArrayList<>();
        named.forEach(path -> books.add(new Book(command.resolve(path), path.toString())));
        Set<String> inUse = Set.of();
        if (project.isPresent()) {
            try (Progress progress = new Progress(command.console, !command.quiet);
                    Workspace study = Workspace.open(project.get(), command.toldTo(progress))) {
                inUse = study.log().codings().stream().map(LoggedCoding::code).collect(Collectors.toSet());
                if (named.isEmpty()) {
                    for (Codebook book : study.codebooks().all()) {
                        books.add(new Book(project.get().root().resolve(book.file()), book.file()));
                    }
                }
            }
        }
        for (Book book : books) {
            // A file that is not there is told by lint.
            if (Files.isRegularFile(book.file())) {
                byte[] before = Files.readAllBytes(book.file());
                all.add(new Corrected(book, before, CodebookFixes.of(book.name(), before, inUse::contains)));
            }
        }
        all.forEach(each -> command.tell(each.fixed().refused()));
    }

    /** Shows what would be corrected; whether anything would be. */
    boolean show(WrittenOptions output) throws IOException {
        output.write(command, (target, style) -> show(target));
        return all.stream().anyMatch(Corrected::isOther);
    }

    private void show(Target target) throws IOException {
        for (Corrected each : all) {
            LineDiff.write(
                    each.book().name(),
                    CodebookFixes.text(each.before()),
                    CodebookFixes.text(each.fixed().content()),
                    target);
        }
    }

    /** Writes what is corrected, and tells it. */
    void write() throws IOException {
        for (Corrected each : all) {
            if (each.isOther()) {
                write(each.book().file().toRealPath(), each.fixed().content());
            }
            for (Fix fix : each.fixed().fixes()) {
                String what = fix.id().equals("CHK-012")
                        ? "several spaces made one"
                        : "'" + fix.before() + "' → '" + fix.after() + "'";
                command.say(Visible.of("fixed " + each.book().name() + ":"
                        + fix.place().line() + ":" + fix.place().column() + ": " + what + " [" + fix.id() + "]"));
            }
        }
    }

    private void write(Path file, byte[] content) throws IOException {
        if (project.isPresent() && file.startsWith(project.get().root().toRealPath())) {
            try (Lock lock = command.lock(project.get())) {
                project.get().rewriteCodebook(lock, file, content);
            }
        } else {
            OutputFile.write(file, out -> out.write(content));
        }
    }
}
