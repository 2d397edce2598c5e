package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import org.emic.analysis.UnitPlaces;
import org.emic.coding.LastText;
import org.emic.coding.Texts;
import org.emic.index.Paragraphs;
import org.emic.index.Sentences;
import org.emic.model.Source;
import org.emic.model.Span;

/** Cuts the turns of a study as the rules do; a source's text is kept for the next question. */
final class StudyUnits implements UnitPlaces {

    private final List<Source> sources;
    private final Texts texts;
    private final String language;

    StudyUnits(List<Source> sources, Texts texts, String language) {
        this.sources = sources;
        this.texts = new LastText(texts);
        this.language = language;
    }

    @Override
    public List<Span> sentences(int source, Span turn) {
        List<Span> all = new ArrayList<>();
        String text = texts.text(sources.get(source));
        for (Span paragraph : paragraphs(source, turn)) {
            all.addAll(Sentences.of(language, text, paragraph));
        }
        return all;
    }

    @Override
    public List<Span> paragraphs(int source, Span turn) {
        return Paragraphs.of(
                texts.text(sources.get(source)), turn, sources.get(source).paragraphs());
    }
}
