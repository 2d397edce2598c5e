package org.emic.cli;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.CodingLog;
import org.emic.coding.Texts;
import org.emic.index.Study;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.project.Project;
import org.emic.project.Sources;

/** The sources of a project that filters choose; of speakers and roles, those where anybody of them speaks. */
record SourceChoice(Sources sources, List<Source> chosen) {

    /** A study as if nothing were coded in it. */
    static Coded uncoded(Study study, Texts texts) {
        return new Coded(study, List.of(), List.of(), CodingLog.read(Map.of()), texts);
    }

    static SourceChoice of(ToolCommand command, SourceFilterOptions filters, Project project) {
        Sources sources = project.sources();
        Roles roles = project.settings().roles();
        Choice choice = Choice.of(filters.filter(command), uncoded(new Study(sources.all(), roles), sources));
        BiPredicate<String, String> speaks = choice.turns().orElse((speaker, role) -> true);
        boolean all = choice.turns().isEmpty();
        List<Source> chosen = sources.all().stream()
                .filter(choice::source)
                .filter(source -> all
                        || source.turns().stream()
                                .anyMatch(turn -> speaks.test(turn.speaker(), roles.of(source.id(), turn.speaker()))))
                .toList();
        return new SourceChoice(sources, chosen);
    }
}
