package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.emic.analysis.Counted;
import org.emic.analysis.Footer;
import org.emic.coding.Explanation;
import org.emic.index.RuleExplanation;
import org.emic.index.RuleExplanation.Part;
import org.emic.model.CodeLabel;
import org.emic.model.Coding;
import org.emic.model.Expression;
import org.emic.model.Passage;
import org.emic.model.Place;
import org.emic.model.Segment;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.report.PageWriter;
import org.emic.rule.RulePrinter;

/** An explanation for reading: the segment, its text with the matched words marked, then each rule taken apart. */
record ExplainText(Explanation explanation, ExplainedRules rules) {

    void write(PageWriter page) throws IOException {
        Segment segment = explanation.segment();
        CodeLabel code = segment.code();
        page.heading(code.path() + (code.name().equals(code.id()) ? "" : "  " + code.name()));
        facts(page, segment);
        page.gap();
        Passage passage = segment.passage();
        page.passage(passage, rules.hits(), true);
        List<String> others = new ArrayList<>();
        for (ExplainedRules.Fate fate : rules.all()) {
            if (fate.rule().held()) {
                rule(page, fate);
            } else {
                others.add(fate.rule().rule().id());
            }
        }
        if (!others.isEmpty()) {
            page.heading("Rules of the code that do not hold here: " + String.join(", ", others));
        }
        page.end(Footer.NONE);
    }

    private void facts(PageWriter page, Segment segment) throws IOException {
        Coding coding = segment.coding();
        Source source = segment.source();
        Passage passage = segment.passage();
        Span points = passage.codePoints();
        page.fact("segment", coding.id());
        page.fact("codebook", (coding.codebook() + " " + segment.code().version()).strip());
        page.fact("coded by", coding.coder() + (coding.created().isEmpty() ? "" : ", " + coding.created()));
        page.fact("memo", coding.memo());
        page.fact("judged", judged(coding));
        String caseName = source.attributes().caseName();
        page.fact(
                "source", source.id() + " (" + source.kind() + (caseName.isEmpty() ? "" : ", case " + caseName) + ")");
        String role = passage.role().isEmpty() ? "" : " (" + passage.role() + ")";
        page.fact("speaker", passage.speaker() + role);
        String time = passage.time()
                .map(span -> (TimeSpan.clock(span.start()) + "-" + TimeSpan.clock(span.end())).replaceFirst("-$", ""))
                .map(clock -> ", time " + clock)
                .orElse("");
        page.fact(
                "place",
                (passage.turn() > 0 ? "turn " + passage.turn() + ", " : "") + "line " + passage.startLine()
                        + ", characters " + points.start() + "-" + points.end() + time);
        page.fact(
                "size",
                Counted.of(coding.words(), "word")
                        + (coding.origin() == Coding.By.RULE ? ", " + hits(coding.hits()) : ""));
    }

    private String judged(Coding coding) {
        boolean asked = coding.origin() == Coding.By.RULE;
        return explanation.judgement().isEmpty() && asked ? "by nobody yet" : explanation.judgement();
    }

    private static String hits(int count) {
        return Counted.of(count, "hit");
    }

    private static void rule(PageWriter page, ExplainedRules.Fate fate) throws IOException {
        RuleExplanation rule = fate.rule();
        Place place = rule.rule().place();
        String where = place.file().isEmpty() ? "" : ", " + place.file() + ":" + place.line() + ":" + place.column();
        page.heading("Rule " + rule.rule().id() + " holds (unit "
                + rule.rule().unit().written() + where + ")");
        for (int i = 0; i < fate.parts().size(); i = end(fate.parts(), i)) {
            part(page, fate.parts(), i);
        }
    }

    /** A part, and if it holds what it is made of. Of alternatives those that hold, and the others on one line. */
    private static void part(PageWriter page, List<ExplainedRules.Piece> pieces, int at) throws IOException {
        ExplainedRules.Piece piece = pieces.get(at);
        Part part = piece.part();
        // Where A NOT NEAR/n B holds, B is not near what A matched; it may be elsewhere.
        boolean held = part.held() && piece.within() < 0;
        page.point(part.depth(), held, what(piece), told(piece));
        if (!held) {
            return;
        }
        boolean alternatives =
                part.expression() instanceof Expression.AnyOf || part.expression() instanceof Expression.Or;
        List<String> others = new ArrayList<>();
        for (int i = at + 1; i < end(pieces, at); i = end(pieces, i)) {
            if (alternatives && !pieces.get(i).part().held()) {
                others.add(RulePrinter.print(pieces.get(i).part().expression()));
            } else {
                part(page, pieces, i);
            }
        }
        if (!others.isEmpty()) {
            page.point(part.depth() + 1, false, String.join(", ", others), "");
        }
    }

    /** The index after a part and all it is made of. */
    private static int end(List<ExplainedRules.Piece> pieces, int at) {
        int end = at + 1;
        while (end < pieces.size()
                && pieces.get(end).part().depth() > pieces.get(at).part().depth()) {
            end++;
        }
        return end;
    }

    private static String what(ExplainedRules.Piece piece) {
        String what = RulePrinter.print(piece.part().expression());
        if (piece.within() >= 0) {
            return "within " + Counted.of(piece.within(), "word") + " of it: " + what;
        }
        if (piece.without()) {
            return "unless: " + what;
        }
        return piece.part().depth() == 0 && piece.part().key() == RuleExplanation.Key.CONDITION
                ? "where " + what
                : what;
    }

    private static String told(ExplainedRules.Piece piece) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < piece.matched().size(); i++) {
            Span place = piece.places().get(i);
            all.add("“" + piece.matched().get(i) + "” " + place.start() + "-" + place.end());
        }
        String told = String.join(", ", all);
        return piece.within() >= 0 && !told.isEmpty() ? "(elsewhere " + told + ")" : told;
    }
}
