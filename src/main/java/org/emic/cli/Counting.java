package org.emic.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.emic.analysis.CodeTree;
import org.emic.analysis.CodedSpan;
import org.emic.analysis.CodedStudy;
import org.emic.analysis.Frequencies;
import org.emic.analysis.FrequencyRequest;
import org.emic.analysis.Selection;
import org.emic.analysis.StudyFacts;
import org.emic.analysis.UnitPlaces;
import org.emic.coding.Application;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.Filter;
import org.emic.coding.Reading;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;
import org.emic.project.Workspace;

/** Hands the codings of a project to the analyses that count them. */
final class Counting {

    private final Coded coded;
    private final String language;
    private final Codings codings;

    Counting(Workspace workspace) {
        this(workspace, workspace.codebooks().all());
    }

    /** @param some of the project's codebooks */
    Counting(Workspace workspace, List<Codebook> some) {
        this.coded = workspace.coded(some);
        this.language = workspace.project().settings().language();
        this.codings = new Codings(coded, language);
    }

    Coded coded() {
        return coded;
    }

    Codings codings() {
        return codings;
    }

    /** What people coded that cannot be counted. Complete when everything was counted. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(coded.log().diagnostics());
        all.addAll(codings.diagnostics());
        return all;
    }

    /** What the filters select, for tables that say what they counted over. */
    Selection selection(FilterOptions filters, UncodedOptions uncoded, Choice choice) {
        Set<String> codes = filters.codes();
        return new Selection(
                choice::source,
                choice.turns(),
                code -> codes.isEmpty() || codes.stream().anyMatch(each -> names(each, code)),
                coding -> true,
                filters.described(),
                new Selection.Uncoded(Reading.uncoded(coded, choice, uncoded.codes()), uncoded.areCounted()));
    }

    private static boolean names(String typed, String code) {
        return typed.equals(code) || typed.endsWith(":" + code);
    }

    /** Everything that the filter chooses, ready to be counted. */
    Frequencies count(Filter filter, FrequencyRequest request) {
        return counted(filter, Frequencies.of(facts(), CodeTree.of(coded.codebooks()), request));
    }

    /** Everything, for the table of the codes. */
    Frequencies countCodebooks() {
        return counted(Filter.ALL, Frequencies.ofCodebooks(facts(), CodeTree.of(coded.codebooks())));
    }

    private Frequencies counted(Filter filter, Frequencies frequencies) {
        codings.count(Choice.of(filter, coded), one -> frequencies.add(span(one)));
        return frequencies;
    }

    /** Everything that the filters choose, kept by source. */
    CodedStudy study(FilterOptions filters, UncodedOptions uncoded, ToolCommand command) {
        return study(filters, uncoded, command, List.of());
    }

    /** @param besides codes that have a row though the study does not know them */
    CodedStudy study(
            FilterOptions filters, UncodedOptions uncoded, ToolCommand command, Collection<CodeTree.Ref> besides) {
        Choice choice = Choice.of(filters.filter(command), coded);
        CodeTree tree = CodeTree.of(coded.codebooks()).with(besides);
        CodedStudy study = new CodedStudy(facts(), tree, selection(filters, uncoded, choice));
        codings.count(choice, one -> study.add(span(one)));
        return study;
    }

    /** Cuts turns into sentences and paragraphs. */
    UnitPlaces units() {
        return new StudyUnits(coded.study().sources(), coded.texts(), language);
    }

    private StudyFacts facts() {
        return new StudyFacts(
                coded.study().sources(),
                coded.study().roles(),
                new StudyWords(coded.study().sources(), coded.texts(), language));
    }

    private static CodedSpan span(Application one) {
        return new CodedSpan(
                one.codebook(), one.code(), one.source(), one.span(), one.hits(), one.words(), one.coder());
    }
}
