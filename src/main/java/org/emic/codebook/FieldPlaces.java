package org.emic.codebook;

import java.util.HashMap;
import java.util.Map;
import org.emic.model.Code;
import org.emic.model.Place;

/** Where the fields of a codebook's codes stand in its file, so that what is found in the model can be shown there. */
public final class FieldPlaces {

    /** Of a codebook that could not be read. */
    static final FieldPlaces NONE = new Builder().build();

    private final Map<String, Place> places;

    private FieldPlaces(Map<String, Place> places) {
        this.places = Map.copyOf(places);
    }

    /**
     * Where the value of a key of a code starts; where the code's own entry starts if it has no such key.
     *
     * @param key as codebooks write it: {@code definition}, {@code close-but-no} is none, see {@link #example}
     */
    public Place field(Code code, String key) {
        return places.getOrDefault(name(code.id(), key), code.place());
    }

    /**
     * Where an example of a code starts; where the code's entry starts if there is none.
     *
     * @param list {@code typical}, {@code atypical} or {@code close-but-no}
     * @param index in {@link org.emic.model.Examples}, from 0
     */
    public Place example(Code code, String list, int index) {
        return places.getOrDefault(name(code.id(), list + "/" + index), code.place());
    }

    private static String name(String code, String key) {
        return code + "\n" + key;
    }

    /** Collects places while a file is read. */
    static final class Builder {
        private final Map<String, Place> places = new HashMap<>();

        void field(String code, String key, Place place) {
            places.put(name(code, key), place);
        }

        void example(String code, String list, int index, Place place) {
            places.put(name(code, list + "/" + index), place);
        }

        FieldPlaces build() {
            return new FieldPlaces(places);
        }
    }
}
