package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emic.analysis.CountedWords;
import org.emic.analysis.WordCounter;
import org.emic.coding.Choice;
import org.emic.coding.ChosenText;
import org.emic.coding.ChosenWords;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.index.Vocabulary;
import org.emic.model.Source;
import org.emic.project.Workspace;

/** Gives commands that count words the words that filters choose. What is coded is read only if a filter asks for it. */
final class FilteredWords {

    private final Workspace workspace;
    private final ToolCommand command;
    private Coded coded;
    private Codings codings;

    FilteredWords(Workspace workspace, ToolCommand command) {
        this.workspace = workspace;
        this.command = command;
        this.coded = SourceChoice.uncoded(workspace.study(), workspace.sources());
    }

    /** What is wrong with what is read anyway: the settings and the sources. */
    static List<Diagnostic> concerns(Workspace workspace) {
        List<Diagnostic> all = new ArrayList<>(workspace.project().diagnostics());
        all.addAll(workspace.sources().diagnostics());
        return all;
    }

    /** The language of the texts, a BCP 47 tag. */
    String language() {
        return workspace.project().settings().language();
    }

    /** The study's sources, by whose index words are given. */
    List<Source> sources() {
        return workspace.study().sources();
    }

    /** The study; as if nothing were coded in it as long as no filter asked for codings. */
    Coded coded() {
        return coded;
    }

    /**
     * A vocabulary for the texts.
     *
     * @param stems whether words of one stem are one
     * @param stopWords folded
     * @throws EmicException CLI-062 if the language has no stemmer
     */
    Vocabulary vocabulary(boolean stems, Set<String> stopWords) {
        return stems
                ? Vocabulary.ofStems(language(), stopWords)
                        .orElseThrow(() -> EmicException.of(
                                "CLI-062",
                                "there are no stems for the language '" + language() + "'",
                                "leave --stem out; 'language:' in emic.yaml says what the texts are written in"))
                : Vocabulary.of(language(), stopWords);
    }

    /** Counts chosen words. */
    static CountedWords count(ChosenWords chosen, Vocabulary vocabulary) {
        ChosenTaker taker = new ChosenTaker(new WordCounter());
        chosen.each(vocabulary, turn -> taker.take(turn, turn::isChosen));
        return taker.counted();
    }

    /**
     * The words of a filter.
     *
     * @throws EmicException COD-010 for every name the study does not have
     */
    ChosenWords of(FilterOptions filters) {
        ChosenText text = text(filters);
        return new ChosenWords(text, coded);
    }

    /**
     * The words of two filters, in one reading.
     *
     * @throws EmicException COD-010 for every name the study does not have
     */
    ChosenWords of(FilterOptions first, FilterOptions second) {
        List<ChosenText> texts = List.of(text(first), text(second));
        return new ChosenWords(texts, coded);
    }

    /** The text of a filter. */
    ChosenText text(FilterOptions filters) {
        return ChosenText.of(Choice.of(filters.filter(command), coded(filters.asksForCodings())), codings);
    }

    /** The study; with what is coded in it, if that is wanted or a filter asked for it. */
    Coded coded(boolean withCodings) {
        if (withCodings && codings == null) {
            coded = workspace.coded();
            codings = new Codings(coded, language());
        }
        return coded;
    }

    /** What is wrong with codings, if any were asked for. Complete when all filters were asked. */
    List<Diagnostic> diagnostics() {
        if (codings == null) {
            return List.of();
        }
        List<Diagnostic> all = new ArrayList<>(workspace.codebooks().diagnostics());
        all.addAll(coded.log().diagnostics());
        all.addAll(codings.diagnostics());
        return all;
    }
}
