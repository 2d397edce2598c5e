package org.emic.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A thing of which two copies of a study say different things.
 *
 * @param type what differs
 * @param key names the conflict, the same in every run: the type, and the ids of codings or the source
 * @param source the source's id
 * @param coder whose coding it is; empty for a text
 * @param ours what this copy says
 * @param theirs what the other copy says
 */
public record MergeConflict(Type type, String key, String source, String coder, String ours, String theirs) {

    /** What may differ. */
    public enum Type {
        /** The text of a source. */
        TEXT,
        /** The place of a coding. */
        SPAN,
        /** The code of a coding. */
        CODE,
        /** The memo of a coding. */
        MEMO,
        /** One copy has a coding, changed, that the other took away. */
        REMOVED;

        /** As people read it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a conflict is settled. */
    public enum Decision {
        OURS,
        THEIRS,
        KEEP_BOTH;

        /** As it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** All words, in the order of the decisions. */
        public static List<String> words() {
            return Stream.of(values()).map(Decision::word).toList();
        }

        /** The decision of that word. */
        public static Optional<Decision> of(String word) {
            return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
        }
    }
}
