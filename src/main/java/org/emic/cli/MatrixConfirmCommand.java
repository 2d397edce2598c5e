package org.emic.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.project.MatrixFile;
import org.emic.project.MatrixSection;
import org.emic.project.MatrixTheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code emic matrix confirm}: somebody read the evidence, and the summary holds. */
@Command(
        name = "confirm",
        description = {
            "Say that you read the evidence of a summary as it stands in the file, and that the summary still holds."
                    + " The marks go, and the file keeps your name and the day.",
        },
        footer = {"", "Example: emic matrix confirm pryce hostility resistance"})
final class MatrixConfirmCommand extends CodingCommand {

    @Parameters(index = "0", paramLabel = "CASE", description = "The case.")
    private String caseName;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CODE", description = "The themes whose summaries hold.")
    private Set<String> codes = new LinkedHashSet<>();

    MatrixConfirmCommand(Console console) {
        super(console);
    }

    @Override
    void work(Desk desk) throws IOException {
        MatrixStudy.requireWhole(desk.workspace());
        Counting counting = new Counting(desk.workspace());
        MatrixStudy study = new MatrixStudy(this, desk.workspace().project().matrix(), counting);
        MatrixFile file = study.file(caseName);
        List<String> themes = study.themes().chosen(codes);
        MatrixBuilding building =
                new MatrixBuilding(study, counting, EvidenceWords.filters(List.of("--case=" + caseName)));
        building.collect(themes, false);
        String words = desk.coder() + " " + LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
        List<MatrixTheme> confirmed = new ArrayList<>();
        for (String theme : themes) {
            MatrixSection section = study.themes()
                    .of(file)
                    .section(theme)
                    .filter(MatrixSection::isWritten)
                    .orElseThrow(() -> new EmicException(List.of(Diagnostic.error(
                            "CLI-084",
                            file.place(),
                            "there is no summary of '" + theme + "' in it",
                            "write one below the heading of the theme; emic matrix build " + theme
                                    + " makes the heading"))));
            confirmed.add(building.theme(file, theme, section.theme()).confirmedBy(words));
        }
        MatrixFile now = desk.workspace().project().writeMatrix(desk.lock(), file, confirmed);
        report(now.diagnostics());
        for (MatrixSection section : now.sections()) {
            if (themes.contains(section.theme())
                    && section.change(section.shown()).any()) {
                report(List.of(Diagnostic.warning(
                        "CLI-085",
                        section.place(),
                        "what was coded since the file was built is marked now: "
                                + section.change(section.shown()).words(),
                        "read it, and confirm again")));
            }
        }
        say("Confirmed as " + words + ": " + String.join(", ", themes) + " in " + now.name() + ".");
    }
}
