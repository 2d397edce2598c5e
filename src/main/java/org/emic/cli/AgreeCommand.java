package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.agreement.Options;
import org.emic.comparison.Measured;
import org.emic.diagnostic.Diagnostic;
import org.emic.project.AgreementSettings;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.report.JsonDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic agree}: how well coders agree. */
@Command(
        name = "agree",
        description = {
            "How well coders agree, code by code: those of a project, or those of a table from elsewhere.",
            "What cannot be computed is told with its reason. docs/manual/agree.md tells what each number means.",
        },
        footer = {
            "",
            "Examples:",
            "  emic agree --themes",
            "  emic agree --code anxiety --by case --statistic alpha,kappa",
            "  emic agree --unit segments --statistic u-alpha,cu-alpha,gamma",
            "  emic agree --rules hostile-relationships --against consensus --by-rule",
            "  emic agree --min alpha=0.8,code=hostility --min-units 100",
            "  emic agree --sample 20%% --blind --coder marek --package second-coder.zip",
            "  emic agree --ratings ratings.csv",
            "  emic agree --ratings ratings.csv --wide --statistic alpha --level ordinal",
            "  emic agree --contingency table.csv --statistic kappa,weighted-kappa --weights linear",
            "  emic agree --spans spans.csv --length 1200 --statistic u-alpha -f json",
        })
final class AgreeCommand extends ProjectCommand {

    @Mixin
    private AgreeFileOptions files;

    @Mixin
    private AgreeOptions options;

    @Mixin
    private GateOptions gates;

    @Mixin
    private DisagreementOptions disagreements;

    @Mixin
    private RulesOptions rules;

    @Mixin
    private BlindSampleOptions samples;

    @Mixin
    private OutputOptions output;

    AgreeCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        disagreements.check(this);
        rules.prepare(this, options);
        samples.check(this, options);
        if (samples.wanted()) {
            AgreeCombinations.besideSample(this);
        } else if (disagreements.wanted()) {
            AgreeCombinations.besideList(this, files.given());
        }
        return files.given() ? table() : study();
    }

    private ExitCode table() throws IOException {
        options.study().requireNone(this);
        if (rules.wanted() || samples.wanted()) {
            throw usage("--rules and --sample are for a project, and a table was given");
        }
        StatisticOptions statistics = options.statistics();
        AgreeFileOptions.Answers answers =
                files.read(this, options.coders().wanted(statistics.categories(this)), statistics.values());
        if (disagreements.wanted()) {
            disagreements.write(this, answers, options, output);
            return ExitCode.OK;
        }
        AgreementGate gate = gates.gate(this, AgreementSettings.NONE);
        List<Measured> measured =
                new AgreeStatistics(this, options, Optional.empty()).of(List.of(answers.comparison()), gate);
        write(
                measured,
                new AgreementScope(
                        "", options.coders().pairs(), options.coders().parts(), Map.of(), Map.of(), List.of()));
        return judged(gate, measured);
    }

    private ExitCode study() throws IOException {
        if (options.statistics().declared()) {
            throw usage("--categories is for tables; in a project the codes are the categories");
        }
        Project project = opened();
        AgreementSettings settings = gates.settings(project.settings().agreement());
        AgreementGate gate = gates.gate(this, settings);
        try (Progress progress = new Progress(console, !quiet);
                Workspace workspace = Workspace.open(project, toldTo(progress))) {
            List<Diagnostic> wrong = new ArrayList<>(workspace.diagnostics());
            if (samples.wanted()) {
                tell(wrong);
                samples.write(this, workspace, options, output);
                return ExitCode.after(wrong);
            }
            AgreeProject compared = AgreeProject.of(this, workspace, options, settings);
            wrong.addAll(compared.counting().diagnostics());
            tell(wrong);
            if (disagreements.wanted()) {
                disagreements.write(this, compared, compared.scope(options), output);
                return ExitCode.after(wrong);
            }
            boolean named = !options.statistics().names().isEmpty()
                    || !gate.thresholds().isEmpty();
            if (rules.wanted() && (!named || rules.rows())) {
                AgreeCombinations.besideRules(this, rules.rows());
                Options level = options.intervals().confident(this, Options.DEFAULT);
                rules.write(this, workspace, new RulesOptions.Asked(compared, compared.scope(options), level), output);
                return ExitCode.after(wrong);
            }
            List<Measured> measured = new AgreeStatistics(this, options, Optional.of(compared.comparisons()))
                    .of(compared.comparisons().all(), gate);
            write(measured, compared.scope(options));
            ExitCode judged = judged(gate, measured);
            return judged == ExitCode.OK ? ExitCode.after(wrong) : judged;
        }
    }

    private ExitCode judged(AgreementGate gate, List<Measured> measured) {
        if (gate.thresholds().isEmpty()) {
            return ExitCode.OK;
        }
        AgreementGate.Verdict verdict = gate.judge(measured);
        tell(verdict.findings());
        say(verdict.judged() - verdict.findings().size() + " of " + verdict.judged()
                + " values reach what was demanded.");
        return verdict.findings().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private void write(List<Measured> measured, AgreementScope scope) throws IOException {
        if (output.chosen().id().equals("json")) {
            output.read(this, (target, style) -> JsonDocument.write(AgreementJson.of(measured, scope), target));
        } else {
            boolean people =
                    List.of("table", "md", "html").contains(output.chosen().id());
            output.write(this, new AgreementTable(measured, scope, people).table());
        }
    }
}
