package org.emic.cli;

import java.util.List;
import org.emic.agreement.Options;
import org.emic.comparison.IntervalPlan;
import org.emic.comparison.Measured;
import org.emic.diagnostic.EmicException;
import org.emic.project.AgreementSettings;
import org.emic.project.Workspace;

/** Whether the coders of a study agree as well as its settings demand, for {@code emic check}. */
final class StudyAgreement {

    private static final IntervalPlan NO_INTERVALS = new IntervalPlan(IntervalPlan.What.NONE, 100, 1, "pairs");

    private StudyAgreement() {}

    /** Tells what is missed; nothing where nothing is demanded. */
    static void tell(Workspace workspace, FindingList list) {
        AgreementSettings settings = workspace.project().settings().agreement();
        if (settings.minima().isEmpty()) {
            return;
        }
        try {
            AgreementGate gate = GateOptions.of(settings);
            AgreeProject compared = AgreeProject.of(workspace, settings);
            AgreementGate.Verdict verdict = gate.judge(Measured.all(
                    compared.comparisons().all(), GateOptions.with(List.of(), gate), Options.DEFAULT, NO_INTERVALS));
            list.addOfProject(verdict.findings());
            list.looked("values of agreement", verdict.judged());
        } catch (EmicException e) {
            list.addOfProject(e.diagnostics());
        }
    }
}
