package org.emic.cli;

import java.util.List;
import java.util.function.BiPredicate;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.CodingLog;
import org.emic.index.Study;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.project.Project;
import org.emic.project.Sources;

/** The sources of a project that filters choose; of speakers and roles, those where anybody of them speaks. */
record SourceChoice(Sources sources, List<Source> chosen) {

    static SourceChoice of(ToolCommand command, SourceFilterOptions filters, Project project) {
        Sources sources = project.sources();
        Roles roles = project.settings().roles();
        Coded uncoded = new Coded(
                new Study(sources.all(), roles), List.of(), List.of(), CodingLog.read(java.util.Map.of()), sources);
        Choice choice = Choice.of(filters.filter(command), uncoded);
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
