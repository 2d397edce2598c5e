package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Memo;
import org.emic.project.MemoFiles;
import org.emic.report.MemoWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic memo show}: memos to read. */
@Command(
        name = "show",
        description = "Show memos: what they are on, and what they say.",
        footer = {"", "Example: emic memo show 2019-11-08-marek-a-door-or-a-silence"})
final class MemoShowCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "MEMO",
            arity = "1..*",
            description = "Names of memos, with or without memos/ and .md, or how they begin.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--text", description = "Only what they say, exactly.")
    private boolean text;

    MemoShowCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        MemoFiles memos = project().memos();
        List<Memo> found = names.stream().map(name -> find(memos.all(), name)).toList();
        if (text) {
            found.forEach(memo -> console.out().print(memo.text() + "\n"));
            console.out().flush();
        } else {
            new OutputOptions().read(this, (target, style) -> new MemoWriter(target, style).read(found));
        }
        return ExitCode.OK;
    }

    private static Memo find(List<Memo> all, String name) {
        String id = name.replaceFirst("^memos/", "").replaceFirst("\\.md$", "");
        List<Memo> found = all.stream().filter(memo -> memo.id().startsWith(id)).toList();
        return found.stream().filter(memo -> memo.id().equals(id)).findFirst().orElseGet(() -> {
            if (found.size() != 1) {
                List<String> known = all.stream().map(Memo::id).toList();
                throw EmicException.of(
                        "CLI-024",
                        found.isEmpty()
                                ? "there is no memo '" + id + "'"
                                : found.size() + " memos begin with '" + id + "'",
                        found.isEmpty()
                                ? Nearest.hint(id, known, "emic memo list shows all")
                                : String.join(", ", found.stream().map(Memo::id).toList()));
            }
            return found.get(0);
        });
    }
}
