package org.emic.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.LogDraft;
import org.emic.coding.Review;
import org.emic.coding.Undo;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Visible;
import org.emic.model.Passage;
import org.emic.model.Place;
import org.emic.model.Segment;
import org.emic.project.Project;
import org.emic.report.PassageWriter;
import org.emic.report.Style;
import org.emic.report.Target;

/**
 * Shows segments one by one and asks, line by line. Each answer is saved before the next segment is shown, and the
 * project's lock is held only while it is saved.
 */
final class ReviewDialog {

    private static final String HELP = """
        a [MEMO]  accept it
        r [MEMO]  reject it
        c CODE    reject it and code its place by hand with CODE
        s         leave it open and go on
        b         go back to the one before
        u         take back what you did last
        q         end
        """;

    private final ProjectCommand command;
    private final Project project;
    private final String coder;
    private final BufferedReader answers;
    /** Where in the list the judgements were made that are not taken back, the last first. */
    private final Deque<Integer> judged = new ArrayDeque<>();

    private int at;

    ReviewDialog(ProjectCommand command, Project project, String coder) {
        this.command = command;
        this.project = project;
        this.coder = coder;
        this.answers = new BufferedReader(new InputStreamReader(command.console.in(), StandardCharsets.UTF_8));
    }

    void ask(List<Segment> segments) throws IOException {
        while (at < segments.size()) {
            show(segments.get(at), at + 1, segments.size());
            String answer = answers.readLine();
            if (answer == null || answer.strip().equals("q")) {
                break;
            }
            step(segments.get(at), answer.strip());
        }
        print("Judged " + judged.size() + " of " + segments.size() + " as " + coder + ".\n");
    }

    private void step(Segment segment, String answer) {
        int space = answer.indexOf(' ');
        String key = space < 0 ? answer : answer.substring(0, space);
        String rest = space < 0 ? "" : answer.substring(space + 1).strip();
        try {
            switch (key) {
                case "a" -> judge(segment, "accept", Map.of("memo", rest));
                case "r" -> judge(segment, "reject", Map.of("memo", rest));
                case "c" -> judge(segment, "change", Map.of("code", rest));
                case "s" -> at++;
                case "b" -> at = Math.max(0, at - 1);
                case "u" -> undo();
                default -> print(HELP);
            }
        } catch (EmicException e) {
            command.tell(e.diagnostics());
        }
    }

    private void judge(Segment segment, String word, Map<String, String> fields) {
        Review.Judgement judgement = new Review.Judgement(segment.coding().id(), word, fields, Place.NONE);
        try (Desk desk = Desk.open(command, project, coder)) {
            Coded coded = desk.workspace().coded();
            Codings codings = new Codings(coded, project.settings().language());
            Review review = new Review(coded, codings, coder, List.of(judgement));
            review.take(judgement).ifPresent(note -> command.tell(List.of(note)));
            if (!review.drafts().isEmpty()) {
                desk.write(coded.log(), review.drafts());
                judged.push(at);
            }
        }
        at++;
    }

    private void undo() {
        if (judged.isEmpty()) {
            print("There is nothing to take back.\n");
            return;
        }
        try (Desk desk = Desk.open(command, project, coder)) {
            Coded coded = desk.byHand();
            Undo undo = new Undo(coded, coder);
            List<LogDraft> drafts = undo.drafts(undo.last(1));
            desk.write(coded.log(), drafts);
        }
        at = judged.pop();
        print("Taken back.\n");
    }

    private void show(Segment segment, int number, int all) throws IOException {
        Passage passage = segment.passage();
        print("\n");
        boolean colour = command.colorOn(command.console.screen().out());
        Style style = new Style(colour, command.console.screen().columns(), false, Version.current());
        command.console.out().flush();
        PassageWriter writer = new PassageWriter(Target.of(command.console.bytes()), style);
        writer.segment(segment);
        writer.end(org.emic.analysis.Footer.NONE);
        print("    before: " + shown(passage.before()) + "\n    after:  " + shown(passage.after()) + "\n");
        print("[" + number + "/" + all + "] accept, reject, change, skip, back, undo, quit (a r c s b u q, ? helps): ");
    }

    private static String shown(String text) {
        return Visible.of(text.strip().replace('\n', ' '));
    }

    private void print(String words) {
        command.console.out().print(words);
        command.console.out().flush();
    }
}
