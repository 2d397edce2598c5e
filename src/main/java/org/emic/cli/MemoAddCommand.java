package org.emic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.coding.CodedThings;
import org.emic.diagnostic.Nearest;
import org.emic.model.Memo;
import org.emic.model.MemoTarget;
import org.emic.model.Place;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code emic memo add}: writes a memo. */
@Command(
        name = "add",
        description = {
            "Write a memo: a file in memos/, whose name is printed. It is on the project, or on what the options name.",
            "Without TEXT the memo is empty, to be written in the file.",
        },
        footer = {
            "",
            "Examples:",
            "  emic memo add 'A door or a silence' 'The flat needed a rule. …' --type methods --code control-of-space",
            "  emic memo add 'After the second visit' - --source observation-07 < note.md",
        })
final class MemoAddCommand extends CodingCommand {

    @Parameters(index = "0", paramLabel = "TITLE", description = "What the memo is called.")
    private String title;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", description = "What it says; - reads standard input.")
    private String text = "";

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "free",
            description = "reflexive, analytic, methods or free; free without it.")
    private String type;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "Its day, such as 2026-03-14; today's, in UTC, without it.")
    private String date;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "It is on this source; like those below, several times if need be.")
    private Set<String> sources = new LinkedHashSet<>();

    @Option(names = "--code", paramLabel = "CODE", description = "It is on this code; CODEBOOK:CODE where two have it.")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--segment", paramLabel = "ID", description = "It is on this segment, a person's or a rule's.")
    private Set<String> segments = new LinkedHashSet<>();

    @Option(names = "--on-project", description = "It is on the project, besides what else is named.")
    private boolean onProject;

    MemoAddCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws IOException {
        if (!Memo.TYPES.contains(type)) {
            throw usage("there is no type '" + type + "' of memos; "
                    + Nearest.hint(type, Memo.TYPES, "the types are " + String.join(", ", Memo.TYPES)));
        }
        try {
            date = (date == null
                            ? LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC)
                            : LocalDate.parse(date))
                    .toString();
        } catch (DateTimeParseException e) {
            throw usage("'" + date + "' is no day; write it as 2026-03-14");
        }
        if (text.equals("-")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            console.in().transferTo(bytes);
            text = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    @Override
    void work(Desk desk) {
        List<MemoTarget> on = targets(desk.workspace());
        Memo draft = new Memo("", title.strip(), desk.coder(), type, date, on, text.replace("\r\n", "\n"));
        String id = desk.workspace().project().addMemo(desk.lock(), draft);
        console.out().print("memos/" + id + ".md\n");
        console.out().flush();
        say("Wrote a memo as " + desk.coder() + ", on "
                + String.join(", ", on.stream().map(MemoTarget::words).toList()) + ".");
    }

    private List<MemoTarget> targets(Workspace workspace) {
        List<MemoTarget> on = new ArrayList<>();
        if (onProject || (sources.isEmpty() && codes.isEmpty() && segments.isEmpty())) {
            on.add(new MemoTarget("project", "", Place.NONE));
        }
        CodedThings things = new CodedThings(
                segments.isEmpty() ? Desk.byHand(workspace) : workspace.coded(),
                workspace.project().settings().language());
        for (String source : sources) {
            on.add(new MemoTarget("source", workspace.sources().get(source).id(), Place.NONE));
        }
        codes.forEach(code -> on.add(new MemoTarget("code", things.code(code), Place.NONE)));
        segments.forEach(segment -> on.add(new MemoTarget("segment", things.segment(segment), Place.NONE)));
        return on;
    }
}
