package org.emic.cli;

import java.util.List;
import java.util.Optional;
import org.emic.analysis.WordNames;
import org.emic.coding.WordRule;
import org.emic.index.Vocabulary;

/** What the words of a vocabulary are called, once all were counted. */
final class CountedNames implements WordNames {

    private final Vocabulary vocabulary;
    private final WordRule rules;
    private final List<String> written;
    private final List<List<String>> folds;

    /** @param language of the texts, a BCP 47 tag */
    CountedNames(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.rules = new WordRule(language);
        this.written = vocabulary.written();
        this.folds = vocabulary.folds();
    }

    @Override
    public String name(int word) {
        return vocabulary.name(word);
    }

    @Override
    public String written(int word) {
        return written.get(word);
    }

    @Override
    public List<String> folds(int word) {
        return folds.get(word);
    }

    @Override
    public boolean isStopWord(int word) {
        return vocabulary.isStopWord(word);
    }

    @Override
    public Optional<String> rule(int word) {
        return rules.of(folds.get(word));
    }
}
