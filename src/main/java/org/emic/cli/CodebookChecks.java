package org.emic.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.emic.check.Checks;
import org.emic.check.Corpus;
import org.emic.check.ExampleTests;
import org.emic.check.Subject;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.ReadCodebook;
import org.emic.coding.LoggedCoding;
import org.emic.coding.RuleConcerns;
import org.emic.coding.RulesInStudy;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.project.Workspace;

/** Runs all checks over codebooks and, if a project is at work, over its texts; and the examples as tests, if wanted. */
final class CodebookChecks {

    private final FindingList list;
    private final Optional<StudyTexts> texts;
    private final boolean examples;

    /** @param list takes what is found */
    CodebookChecks(FindingList list, Optional<StudyTexts> texts, boolean examples) {
        this.list = list;
        this.texts = texts;
        this.examples = examples;
    }

    /** Checks a file. */
    void add(Path file, String name) {
        list.file(name);
        ReadCodebook read = CodebookReader.read(file, name);
        list.add(read.diagnostics());
        check(read, list::add);
    }

    /** Checks the codebooks of the project. */
    void addThoseOf(Workspace study) {
        list.addOfProject(study.codebooks().diagnostics());
        for (Codebook codebook : study.codebooks().all()) {
            list.file(list.ofProject(codebook.file()));
            Path file = study.project().root().resolve(codebook.file());
            check(CodebookReader.read(file, codebook.file()), list::addOfProject);
        }
    }

    private void check(ReadCodebook read, Consumer<Collection<Diagnostic>> found) {
        read.codebook().ifPresent(codebook -> {
            Subject subject = new Subject(codebook, read.places(), list.limits());
            found.accept(RuleConcerns.of(codebook));
            found.accept(Checks.run(
                    texts.map(study -> subject.in(corpus(study, codebook, subject)))
                            .orElse(subject),
                    list.severities()));
            if (examples) {
                found.accept(tested(subject));
            }
        });
    }

    private List<Diagnostic> tested(Subject subject) {
        ExampleTests tests = ExampleTests.run(subject);
        List<Code> codes = subject.codebook().all().toList();
        list.looked("codebooks", 1);
        list.looked("codes", codes.size());
        list.looked(
                "rules", codes.stream().mapToInt(code -> code.rules().size()).sum());
        list.looked("examples", tests.results().size());
        return tests.failures();
    }

    private static Corpus corpus(StudyTexts texts, Codebook codebook, Subject subject) {
        Workspace study = texts.workspace();
        RulesInStudy rules = new RulesInStudy(codebook, study.study(), study.index(), subject.sentences());
        List<LoggedCoding> codings = texts.log().codings();
        Set<String> byHand = codings.stream()
                .filter(coding ->
                        coding.codebook().isEmpty() || coding.codebook().equals(codebook.name()))
                .map(LoggedCoding::code)
                .collect(Collectors.toSet());
        return new Corpus(rules, byHand, strays(study.codebooks().all(), codebook, codings));
    }

    /** Codings of no code, each told once: with the codebook they name, or with the first of the project. */
    private static List<LoggedCoding> strays(List<Codebook> all, Codebook codebook, List<LoggedCoding> codings) {
        Set<String> defined = all.stream().flatMap(Codebook::all).map(Code::id).collect(Collectors.toSet());
        codebook.all().forEach(code -> defined.add(code.id()));
        List<String> names = all.stream().map(Codebook::name).toList();
        boolean first = !names.isEmpty() && names.get(0).equals(codebook.name());
        return codings.stream()
                .filter(coding -> !defined.contains(coding.code()))
                .filter(coding ->
                        names.contains(coding.codebook()) ? coding.codebook().equals(codebook.name()) : first)
                .toList();
    }
}
