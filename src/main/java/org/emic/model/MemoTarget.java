package org.emic.model;

/**
 * What a memo is on.
 *
 * @param kind {@code project}, {@code source}, {@code code} or {@code segment}
 * @param name of that thing: an id; a code's may have its codebook before it, {@code codebook:code}. Empty for the project
 * @param place where the memo says so
 */
public record MemoTarget(String kind, String name, Place place) {

    /** As people read it: {@code source interview-07}. */
    public String words() {
        return name.isEmpty() ? kind : kind + " " + name;
    }
}
