package org.emic.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came to the evidence of a summary, and what left it, since it was written.
 *
 * @param fresh places of new passages in today's evidence, ascending
 * @param gone passages that are no more, in the order they stood in
 */
public record EvidenceChange(List<Integer> fresh, List<EvidencePassage> gone) {

    /** Nothing changed. */
    public static final EvidenceChange NONE = new EvidenceChange(List.of(), List.of());

    public EvidenceChange {
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
    }

    /**
     * Passages of the same words are the same. Where the same words stand several times, those that share a coding are
     * paired first, then the others in their order.
     */
    public static EvidenceChange between(List<EvidencePassage> before, List<EvidencePassage> today) {
        if (isSame(before, today)) {
            return NONE;
        }
        Map<String, List<EvidencePassage>> left = new HashMap<>();
        before.forEach(each -> left.computeIfAbsent(each.fingerprint(), unused -> new ArrayList<>())
                .add(each));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < today.size(); i++) {
            EvidencePassage now = today.get(i);
            List<EvidencePassage> same = left.getOrDefault(now.fingerprint(), List.of());
            int paired = paired(same, now);
            if (paired < 0) {
                open.add(i);
            } else {
                same.remove(paired);
            }
        }
        List<Integer> fresh = new ArrayList<>();
        for (int i : open) {
            List<EvidencePassage> same = left.getOrDefault(today.get(i).fingerprint(), List.of());
            if (same.isEmpty()) {
                fresh.add(i);
            } else {
                same.remove(0);
            }
        }
        Set<EvidencePassage> gone = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        left.values().forEach(gone::addAll);
        return new EvidenceChange(fresh, before.stream().filter(gone::contains).toList());
    }

    /** Most summaries are of this sort. */
    private static boolean isSame(List<EvidencePassage> before, List<EvidencePassage> today) {
        if (before.size() != today.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).fingerprint().equals(today.get(i).fingerprint())) {
                return false;
            }
        }
        return true;
    }

    private static int paired(List<EvidencePassage> same, EvidencePassage now) {
        Set<String> ids = new HashSet<>(now.segments());
        for (int i = 0; i < same.size(); i++) {
            if (same.get(i).segments().stream().anyMatch(ids::contains)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the summary may no longer fit. */
    public boolean any() {
        return !fresh.isEmpty() || !gone.isEmpty();
    }

    /** As people read it: {@code 2 new, 1 gone}; empty for nothing. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (!fresh.isEmpty()) {
            words.add(fresh.size() + " new");
        }
        if (!gone.isEmpty()) {
            words.add(gone.size() + " gone");
        }
        return String.join(", ", words);
    }
}
