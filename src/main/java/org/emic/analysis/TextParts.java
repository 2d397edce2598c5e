package org.emic.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.model.Source;
import org.emic.model.Value;

/**
 * The parts that counted words are spread over: their sources, or the cases, kinds or values of an attribute that these have.
 * A source that has no value is in no part. Parts without words are none.
 */
final class TextParts {

    private final CountedWords words;
    private final List<Value> values = new ArrayList<>();
    /** By place in {@link CountedWords#sources()}: the part, or −1. */
    private final int[] partOf;

    private final long[] sizes;
    private final PartSizes inWords;
    private final int outside;

    /** @param study all sources, by the index words are counted with */
    TextParts(CountedWords words, List<Source> study, Grouping by) {
        this.words = words;
        int count = words.sources().size();
        List<Optional<Value>> found = words.sources().stream()
                .map(each -> by.ofSource(study.get(each.source())))
                .toList();
        TreeMap<Value, Integer> places = new TreeMap<>();
        new TreeSet<>(found.stream().flatMap(Optional::stream).toList()).forEach(value -> {
            places.put(value, values.size());
            values.add(value);
        });
        partOf = found.stream()
                .mapToInt(value -> value.map(places::get).orElse(-1))
                .toArray();
        outside = (int) Arrays.stream(partOf).filter(part -> part < 0).count();
        sizes = new long[values.size()];
        for (int i = 0; i < count; i++) {
            if (partOf[i] >= 0) {
                sizes[partOf[i]] += words.sources().get(i).words();
            }
        }
        inWords = new PartSizes(Arrays.stream(sizes).asDoubleStream().toArray());
    }

    /** What each has in common, in their order. */
    List<Value> values() {
        return values;
    }

    /** The part of a source, by its place in {@link CountedWords#sources()}; −1 for none. */
    int of(int place) {
        return partOf[place];
    }

    /** How many sources with words are in no part. */
    int outside() {
        return outside;
    }

    /** What dispersion is computed over. */
    PartSizes sizes() {
        return inWords;
    }

    /** A spread over these parts. */
    Spread spread() {
        return new Spread(values.size());
    }

    /** Spreads a word. */
    void spread(int word, Spread over) {
        over.clear();
        for (int i = words.from(word); i < words.to(word); i++) {
            int part = partOf[words.source(i)];
            if (part >= 0) {
                over.add(part, words.count(i));
            }
        }
    }
}
