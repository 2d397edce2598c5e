package org.emic.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.emic.model.Code;
import org.emic.model.Codebook;

/**
 * Whether something carries a code, or one below it.
 *
 * @param id the code's id
 * @param path the ids from the root of the codebook, joined by {@code /}
 * @param name for people
 * @param root whether it lies under no other code
 * @param keys the code and, unless it is asked for alone, all below it
 */
public record CodeQuestion(String id, String path, String name, boolean root, Set<Key> keys) {

    /**
     * Which code: ids are unique in a codebook only.
     *
     * @param codebook empty for a code that no codebook defines
     */
    public record Key(String codebook, String code) implements Comparable<Key> {

        // Written out: what the compiler makes of a record is slow where the simple compiler runs it, and this is asked
        // often.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && code.equals(key.code) && codebook.equals(key.codebook);
        }

        @Override
        public int hashCode() {
            return 31 * codebook.hashCode() + code.hashCode();
        }

        @Override
        public int compareTo(Key other) {
            int first = codebook.compareTo(other.codebook);
            return first != 0 ? first : code.compareTo(other.code);
        }
    }

    public CodeQuestion {
        keys = Set.copyOf(keys);
    }

    /**
     * A question for each code, in the order of the codebooks; then for those that are used and no codebook defines, by id.
     *
     * @param wanted which codes, by codebook and id
     * @param own whether a code is asked for without those below it
     */
    static List<CodeQuestion> of(
            List<Codebook> codebooks, Set<Key> used, BiPredicate<String, String> wanted, boolean own) {
        Map<Key, CodeQuestion> questions = new LinkedHashMap<>();
        for (Codebook codebook : codebooks) {
            codebook.codes().forEach(code -> add(questions, codebook.name(), "", code, own));
        }
        for (Key key : new TreeSet<>(used)) {
            questions.putIfAbsent(key, new CodeQuestion(key.code(), key.code(), key.code(), true, Set.of(key)));
        }
        List<CodeQuestion> all = new ArrayList<>();
        questions.forEach((key, question) -> {
            if (wanted.test(key.codebook(), key.code())) {
                all.add(question);
            }
        });
        return all;
    }

    private static void add(Map<Key, CodeQuestion> questions, String codebook, String above, Code code, boolean own) {
        String path = above.isEmpty() ? code.id() : above + "/" + code.id();
        Set<Key> keys = new TreeSet<>();
        (own ? List.of(code).stream() : code.all()).forEach(each -> keys.add(new Key(codebook, each.id())));
        questions.put(
                new Key(codebook, code.id()), new CodeQuestion(code.id(), path, code.name(), above.isEmpty(), keys));
        code.codes().forEach(below -> add(questions, codebook, path, below, own));
    }

    /** All of these together. */
    static Set<Key> keys(List<CodeQuestion> questions) {
        Set<Key> all = new TreeSet<>();
        questions.forEach(question -> all.addAll(question.keys()));
        return all;
    }
}
