package org.emic.model;

/**
 * How a code is called in tables.
 *
 * @param id the code's id
 * @param path the ids from the root of the codebook down to the code, joined by {@code /}; the id alone where no
 *     codebook has the code
 * @param name for people; the id where nothing better is known
 * @param codebook the codebook's name; empty where no codebook has the code
 * @param version of that codebook; empty where no codebook has the code
 */
public record CodeLabel(String id, String path, String name, String codebook, String version) {

    /** A code that stands in no codebook. */
    public static CodeLabel unknown(String id) {
        return new CodeLabel(id, id, id, "", "");
    }
}
