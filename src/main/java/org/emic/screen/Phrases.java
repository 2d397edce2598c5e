package org.emic.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.emic.index.Paragraphs;
import org.emic.index.Sentences;
import org.emic.index.Words;
import org.emic.model.Source;
import org.emic.model.Span;

/** The words and sentences of blocks, cut when they are first asked for; the last ones are kept. */
final class Phrases {

    private static final int KEPT = 32;

    private final Map<Integer, List<Span>> words = new LinkedHashMap<>();
    private final Map<Integer, List<Span>> sentences = new LinkedHashMap<>();
    private final Source source;
    private final String text;
    private final String language;
    private final Blocks blocks;

    /** @param language BCP 47 tag */
    Phrases(Source source, String text, String language, Blocks blocks) {
        this.source = source;
        this.text = text;
        this.language = language;
        this.blocks = blocks;
    }

    /** The words of a block, in text order. */
    List<Span> words(int block) {
        return kept(words, block, span -> Words.spans(language, text, span));
    }

    /** The sentences of a block, in text order, without the white space around them. */
    List<Span> sentences(int block) {
        return kept(sentences, block, span -> {
            List<Span> all = new ArrayList<>();
            Paragraphs.of(text, span, source.paragraphs())
                    .forEach(paragraph -> all.addAll(Sentences.of(language, text, paragraph)));
            return all;
        });
    }

    private List<Span> kept(Map<Integer, List<Span>> cache, int block, Function<Span, List<Span>> cut) {
        List<Span> known = cache.get(block);
        if (known == null) {
            if (cache.size() >= KEPT) {
                cache.clear();
            }
            known = cut.apply(blocks.get(block).span());
            cache.put(block, known);
        }
        return known;
    }
}
