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
    /** Of stems; else a word is its own only one. */
    private final Optional<List<List<String>>> folds;

    /**
     * The names of what was counted.
     *
     * @param stems whether the words are stems
     * @param language of the texts, a BCP 47 tag
     */
    CountedNames(Vocabulary vocabulary, boolean stems, String language) {
        this.vocabulary = vocabulary;
        this.rules = new WordRule(language);
        this.written = vocabulary.written();
        this.folds = stems ? Optional.of(vocabulary.folds()) : Optional.empty();
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
        return folds.map(all -> all.get(word)).orElseGet(() -> List.of(name(word)));
    }

    @Override
    public boolean isStopWord(int word) {
        return vocabulary.isStopWord(word);
    }

    @Override
    public Optional<String> rule(int word) {
        return rules.of(folds(word));
    }
}
