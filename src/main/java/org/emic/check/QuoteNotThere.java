package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Span;

/** Finds codings that stand on other words than those that were coded. */
final class QuoteNotThere implements StudyCheck {

    private static final CheckType TYPE =
            new CheckType("CHK-042", Severity.ERROR, "a coding whose quote does not stand at its place");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        return study.codings().stream()
                .flatMap(each -> each.standing().stream()
                        .filter(standing -> standing.inside() && !standing.quoteHolds())
                        .map(standing -> each.at(
                                TYPE,
                                each.told() + " at “"
                                        + Standing.shown(each.logged().quoted().quote())
                                        + "”, and “" + standing.words() + "” stands there",
                                hint(standing))))
                .toList();
    }

    /** Where the words stand now. */
    static String hint(Standing standing) {
        if (standing.elsewhere().isEmpty()) {
            return "the words that were coded are nowhere in the text; restore the text, or code the passage anew";
        }
        Span first = standing.elsewhere().get(0);
        String now = first.start() + "–" + first.end();
        return standing.elsewhere().size() == 1
                ? "the words that were coded stand at " + now + " now; restore the text, or code them there"
                : "the words that were coded stand in several places now, first at " + now
                        + "; restore the text, or code the right one";
    }
}
