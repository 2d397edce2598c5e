package org.emic.cli;

import java.util.List;
import org.emic.analysis.WordCounts;
import org.emic.coding.LastText;
import org.emic.coding.Texts;
import org.emic.index.Words;
import org.emic.model.Source;
import org.emic.model.Span;

/** Counts the words of a study's sources; a text is read only where segments overlap in part. */
final class StudyWords implements WordCounts {

    private final List<Source> sources;
    private final Texts texts;
    private final String language;

    StudyWords(List<Source> sources, Texts texts, String language) {
        this.sources = sources;
        this.texts = new LastText(texts);
        this.language = language;
    }

    @Override
    public int ofTurn(int source, int turn) {
        return texts.extent(sources.get(source)).turnWords(turn);
    }

    @Override
    public int in(int source, Span span) {
        return Words.count(language, texts.text(sources.get(source)), span);
    }
}
