package org.emic.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes events of what a person decided about the conflicts of a {@link LogMerge}. */
final class MergeSettling {

    private final LogMerge logs;
    private final Set<String> gone;
    private final Map<String, List<LogDraft>> added;

    /**
     * @param gone ids of codings that are taken away already; those that this takes away are put in
     * @param added takes, by coder, codings that two versions of one coding make two of
     */
    MergeSettling(LogMerge logs, Set<String> gone, Map<String, List<LogDraft>> added) {
        this.logs = logs;
        this.gone = gone;
        this.added = added;
    }

    /** The events of one decision. */
    List<LogDraft> of(MergedPair pair, MergeConflict.Decision decision) {
        if (pair.conflict().type() == MergeConflict.Type.REMOVED) {
            return removal(pair, decision);
        }
        return pair.isOneCoding() ? List.of(edit(pair, decision)) : choice(pair, decision);
    }

    private List<LogDraft> removal(MergedPair each, MergeConflict.Decision decision) {
        boolean keep = decision == MergeConflict.Decision.KEEP_BOTH
                || (decision == MergeConflict.Decision.OURS) == each.ours().isPresent();
        LoggedCoding coding = each.ours().or(each::theirs).orElseThrow();
        boolean there = logs.union().coding(coding.id()).isPresent();
        if (keep == there) {
            return List.of();
        }
        return keep
                ? logs.union().events().stream()
                        .filter(event -> event.operation() == LogEvent.Operation.REMOVE
                                && event.segment().equals(coding.id())
                                && !logs.union().undone().contains(event.id()))
                        .map(LogDraft::undo)
                        .toList()
                : List.of(LogDraft.remove(coding));
    }

    /** Two versions of one coding: it gets the chosen one; both make two codings of it, or one memo. */
    private LogDraft edit(MergedPair each, MergeConflict.Decision decision) {
        LoggedCoding our = each.ours().orElseThrow();
        LoggedCoding their = each.theirs().orElseThrow();
        boolean takesTheirs = decision == MergeConflict.Decision.THEIRS;
        LoggedCoding chosen = takesTheirs ? their : our;
        boolean both = decision == MergeConflict.Decision.KEEP_BOTH;
        MergeConflict.Type type = each.conflict().type();
        if (both && type != MergeConflict.Type.MEMO) {
            logs.theirs()
                    .place(their)
                    .ifPresent(place -> added.computeIfAbsent(their.coder(), unused -> new ArrayList<>())
                            .add(LogDraft.add(place, their.codebook(), their.code(), their.memo())));
        }
        return switch (type) {
            case CODE -> LogDraft.edit(chosen, Map.of("code", chosen.code(), "codebook", chosen.codebook()));
            case MEMO -> LogDraft.edit(chosen, Map.of("memo", both ? bothMemos(our, their) : chosen.memo()));
            default ->
                LogDraft.edit(chosen, Map.of())
                        .at((takesTheirs ? logs.theirs() : logs.ours())
                                .place(chosen)
                                .orElseThrow());
        };
    }

    private static String bothMemos(LoggedCoding our, LoggedCoding their) {
        return our.memo() + "\n\n" + their.memo();
    }

    /** Two codings that say almost the same: one is chosen, or both stay; of two memos of the same coding both stay in one. */
    private List<LogDraft> choice(MergedPair each, MergeConflict.Decision decision) {
        LoggedCoding our = each.ours().orElseThrow();
        LoggedCoding their = each.theirs().orElseThrow();
        boolean both = decision == MergeConflict.Decision.KEEP_BOTH;
        if (both && each.conflict().type() != MergeConflict.Type.MEMO) {
            return List.of();
        }
        LoggedCoding leaves = decision == MergeConflict.Decision.THEIRS ? our : their;
        List<LogDraft> drafts = new ArrayList<>();
        if (gone.add(leaves.id())) {
            drafts.add(LogDraft.remove(leaves));
        }
        if (both) {
            drafts.add(LogDraft.edit(our, Map.of("memo", bothMemos(our, their))));
        }
        return drafts;
    }
}
