package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.Filter;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Code;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.project.Bookmarks;
import org.emic.project.Bookmarks.Bookmark;
import org.emic.project.Workspace;
import org.emic.screen.CodingScreen;
import org.emic.screen.Desk;
import org.emic.screen.KeyMap;
import org.emic.screen.Look;

/** A source on the desk: everything the coding screen needs of a project, and its way back into it. */
final class CodingSession {

    private final Console console;
    private final Workspace workspace;
    private final Source source;
    private final String coder;
    private final List<Diagnostic> concerns = new ArrayList<>();

    CodingSession(Console console, Workspace workspace, Source source, String coder) {
        this.console = console;
        this.workspace = workspace;
        this.source = source;
        this.coder = coder;
    }

    /** What is odd about the keys of the settings and wrong with the logs. Complete when the session is over. */
    List<Diagnostic> concerns() {
        return List.copyOf(concerns);
    }

    /**
     * Codes until the user leaves.
     *
     * @param turn where to begin, 1-based; 0 for where the coder was
     * @throws EmicException SCR-001 to SCR-004 if the settings' keys are wrong, SCR-020 or SCR-021 without a terminal
     */
    void run(int turn, boolean colour) throws IOException {
        KeyMap keys = keys();
        ScreenJournal journal = new ScreenJournal(workspace, source, coder, console.ulids());
        Bookmarks bookmarks = new Bookmarks(workspace.project(), coder);
        Look look = Look.of(console.environment("TERM"), console.environment("COLORTERM"));
        Desk desk = new Desk(new Desk.Setting(
                new Transcript(source, journal.text().text(source)),
                workspace.project().settings().language(),
                workspace.project().settings().roles(),
                workspace.codebooks().all(),
                elsewhere(journal),
                coder,
                keys));
        CodingScreen.run(
                colour ? look : look.withoutColours(),
                desk,
                begin(bookmarks, turn),
                new CodingScreen.Outside(
                        journal, mark -> bookmarks.keep(source, new Bookmark(mark.cursor(), mark.read()))));
        concerns.addAll(journal.diagnostics());
    }

    private KeyMap keys() {
        List<KeyMap.Setting> settings = new ArrayList<>();
        workspace
                .project()
                .settings()
                .keys()
                .forEach(
                        (action, setting) -> settings.add(new KeyMap.Setting(action, setting.keys(), setting.place())));
        List<String> codes = workspace.codebooks().all().stream()
                .flatMap(codebook -> codebook.all().map(Code::id))
                .toList();
        KeyMap.Result read = KeyMap.of(settings, codes);
        if (ExitCode.after(read.diagnostics()) != ExitCode.OK) {
            throw new EmicException(read.diagnostics());
        }
        concerns.addAll(read.diagnostics());
        return read.keys();
    }

    private CodingScreen.Bookmark begin(Bookmarks bookmarks, int turn) {
        int first = source.turns().isEmpty() ? 0 : source.turns().start(0);
        Bookmark kept = bookmarks.in(source).orElse(new Bookmark(first, new BitSet()));
        int cursor = turn > 0 ? source.turns().start(turn - 1) : kept.cursor();
        return new CodingScreen.Bookmark(cursor, kept.read());
    }

    /** How many codings of other sources carry each code. */
    private Map<String, Integer> elsewhere(ScreenJournal journal) {
        Map<String, Integer> counts = new HashMap<>();
        Coded coded = journal.coded();
        int here = coded.study().sources().indexOf(source);
        new Codings(coded, workspace.project().settings().language()).count(Choice.of(Filter.ALL, coded), coding -> {
            if (coding.source() != here) {
                counts.merge(coding.codebook() + '\n' + coding.code(), 1, Integer::sum);
            }
        });
        return counts;
    }
}
