package org.emic.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.emic.check.Standing;
import org.emic.check.StoredCoding;
import org.emic.check.StoredStudy;
import org.emic.check.StoredSummary;
import org.emic.check.StudyChecks;
import org.emic.coding.CodingLog;
import org.emic.coding.Codings;
import org.emic.coding.LoggedCoding;
import org.emic.coding.LoggedQuote;
import org.emic.model.CodePoints;
import org.emic.model.MemoTarget;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.project.MatrixFiles;
import org.emic.project.MemoFiles;
import org.emic.project.Sources;
import org.emic.project.Workspace;

/**
 * Whether what a project keeps is whole: each text is looked at once, while it is read, for all that people coded in it.
 */
final class StudyIntegrity {

    private final CodingLog log;
    private final Map<String, List<LoggedQuote>> bySource;
    private final Map<LoggedQuote, Standing> standings = new ConcurrentHashMap<>();

    StudyIntegrity(CodingLog log) {
        this.log = log;
        this.bySource = log.quotes().stream()
                .filter(each -> each.standing() != LoggedQuote.Standing.LOST)
                .collect(Collectors.groupingBy(each -> each.quoted().source()));
    }

    /** Looks at a text; may be called from several threads. */
    void look(Transcript transcript) {
        List<LoggedQuote> here = bySource.getOrDefault(transcript.source().id(), List.of());
        if (!here.isEmpty()) {
            CodePoints points = CodePoints.of(transcript.text());
            here.forEach(each -> standings.put(each, Standing.of(each.quoted(), transcript.text(), points)));
        }
    }

    /** The texts and the log, for checks of codebooks. */
    StudyTexts texts(Workspace workspace) {
        return new StudyTexts(workspace, log);
    }

    /** Tells what is wrong, after all texts were looked at. */
    void tell(ToolCommand command, Workspace workspace, FindingList list) {
        Sources sources = workspace.sources();
        MemoFiles memos = workspace.project().memos();
        Set<String> ids = sources.all().stream().map(Source::id).collect(Collectors.toSet());
        list.looked("sources", ids.size() + sources.damaged().size());
        list.looked("codings", log.codings().size());
        list.looked("memos", memos.files().size());
        sources.all().forEach(source -> {
            list.file(list.ofProject("sources/" + source.id() + ".txt"));
            list.file(list.ofProject("sources/" + source.id() + ".json"));
        });
        log.files().forEach(file -> list.file(list.ofProject(file)));
        memos.files().forEach(file -> list.file(list.ofProject(file)));
        list.addOfProject(sources.diagnostics());
        list.addOfProject(log.diagnostics());
        list.addOfProject(memos.diagnostics());
        List<StoredCoding> codings = log.quotes().stream()
                .map(each -> new StoredCoding(each, Optional.ofNullable(standings.get(each))))
                .toList();
        list.addOfProject(StudyChecks.run(
                new StoredStudy(
                        ids,
                        sources.damaged(),
                        codings,
                        memos.targets(),
                        segments(workspace, memos),
                        workspace.codebooks().all(),
                        summaries(command, workspace, list)),
                list.severities()));
    }

    /** The summaries of the matrix. Rules are applied only if there are files of it. */
    private static List<StoredSummary> summaries(ToolCommand command, Workspace workspace, FindingList list) {
        MatrixFiles files = workspace.project().matrix();
        if (files.all().isEmpty()) {
            return List.of();
        }
        Counting counting = new Counting(workspace);
        MatrixStudy study = new MatrixStudy(command, files, counting);
        study.files().all().forEach(file -> list.file(list.ofProject(file.name())));
        list.addOfProject(study.unreadable());
        List<StoredSummary> summaries = new WrittenSummaries(study, counting).stored();
        list.looked("summaries", summaries.size());
        return summaries;
    }

    /** The segments that memos are on and that are there. Rules are applied only if a memo is on what they code. */
    private Set<String> segments(Workspace workspace, MemoFiles memos) {
        Set<String> named = memos.targets().stream()
                .filter(target -> target.kind().equals("segment"))
                .map(MemoTarget::name)
                .collect(Collectors.toSet());
        Set<String> there = log.codings().stream().map(LoggedCoding::id).collect(Collectors.toSet());
        there.retainAll(named);
        Set<String> byRule = new HashSet<>(named);
        byRule.removeAll(there);
        if (!byRule.isEmpty()) {
            there.addAll(new Codings(
                            workspace.coded(), workspace.project().settings().language())
                    .among(byRule));
        }
        return there;
    }
}
