package org.emic.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the people behind the speaker labels are in the study: {@code P1} is a {@code parent}.
 *
 * @param byLabel the role of each label as the transcripts write it, for all sources
 * @param bySource roles that hold in one source only, by source id and label; they win over {@code byLabel}
 */
public record Roles(SortedMap<String, String> byLabel, SortedMap<String, SortedMap<String, String>> bySource) {

    /** Nobody's role is known. */
    public static final Roles NONE = new Roles(new TreeMap<>(), new TreeMap<>());

    /** Copies, so that later changes of the maps do not show. */
    public Roles {
        byLabel = Collections.unmodifiableSortedMap(new TreeMap<>(byLabel));
        bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
    }

    /** The role of {@code speaker} in the source {@code sourceId}; empty where none is known. */
    public String of(String sourceId, String speaker) {
        Map<String, String> own = bySource.get(sourceId);
        String role = own == null ? null : own.get(speaker);
        return role != null ? role : byLabel.getOrDefault(speaker, "");
    }
}
