package org.emic.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.emic.model.Code;
import org.emic.model.Codebook;

/** All codes of a study in the order of their codebooks, each before its sub-codes, and which lies under which. */
public final class CodeTree {

    /** Between the ids of a path. */
    private static final String UNDER = "/";

    /**
     * A code in its place.
     *
     * @param ref which code
     * @param name for people
     * @param path the ids from the root of the tree to this code, joined by {@code /}
     * @param level 0 for a root
     * @param parent the index of the code it lies under; -1 for a root
     */
    public record Node(Ref ref, String name, String path, int level, int parent) {}

    /**
     * Which code is meant: ids are unique in a codebook only.
     *
     * @param codebook the codebook's name; empty for a code that no codebook defines
     * @param id the code's id
     */
    public record Ref(String codebook, String id) implements Comparable<Ref> {

        private static final Comparator<Ref> ORDER =
                Comparator.comparing(Ref::codebook).thenComparing(Ref::id);

        @Override
        public int compareTo(Ref other) {
            return ORDER.compare(this, other);
        }

        // Written out, because what the compiler makes of a record is put together when it is first used, which takes a
        // noticeable part of a short command.
        @Override
        public boolean equals(Object other) {
            return other instanceof Ref ref && codebook.equals(ref.codebook) && id.equals(ref.id);
        }

        @Override
        public int hashCode() {
            return 31 * codebook.hashCode() + id.hashCode();
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Ref, Integer> places = new HashMap<>();

    /** What {@link #written} has worked out; tables ask for it from several threads. */
    private volatile List<String> written = List.of();

    private CodeTree() {}

    /** The codes of these codebooks, whose names are all different. */
    public static CodeTree of(List<Codebook> codebooks) {
        CodeTree tree = new CodeTree();
        for (Codebook codebook : codebooks) {
            codebook.codes().forEach(code -> tree.add(codebook.name(), code, -1));
        }
        return tree;
    }

    /** This tree and, as roots at its end, those of {@code refs} that it lacks, by codebook and id. */
    public CodeTree with(Collection<Ref> refs) {
        CodeTree tree = new CodeTree();
        tree.nodes.addAll(nodes);
        tree.places.putAll(places);
        for (Ref ref : new TreeSet<>(refs)) {
            if (tree.places.putIfAbsent(ref, tree.nodes.size()) == null) {
                tree.nodes.add(new Node(ref, ref.id(), ref.id(), 0, -1));
            }
        }
        return tree;
    }

    /** In order. */
    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** The path of a code, ids joined by {@code /}; its id where no codebook of this tree defines it. */
    public String path(String codebook, String code) {
        Integer place = places.get(new Ref(codebook, code));
        return place == null ? code : nodes.get(place).path();
    }

    /** The index of a code of this tree. */
    int place(Ref ref) {
        return places.get(ref);
    }

    /** Whether ids alone could be ambiguous. */
    boolean hasSeveralCodebooks() {
        return nodes.stream()
                        .map(node -> node.ref().codebook())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * A name that means a code of this tree alone: its id, with its codebook where there are several, and a colon alone
     * where another codebook's code is called like one that no codebook defines.
     */
    String written(int place) {
        List<String> names = written;
        if (names.size() < nodes.size()) {
            names = names();
            written = names;
        }
        return names.get(place);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        boolean several = hasSeveralCodebooks();
        Map<String, Integer> alike = new HashMap<>();
        nodes.forEach(node -> alike.merge(node.ref().id(), 1, Integer::sum));
        for (Node node : nodes) {
            Ref ref = node.ref();
            boolean plain = alike.get(ref.id()) == 1 && (ref.codebook().isEmpty() || !several);
            names.add(plain ? ref.id() : ref.codebook() + ":" + ref.id());
        }
        return List.copyOf(names);
    }

    private void add(String codebook, Code code, int parent) {
        int place = nodes.size();
        Ref ref = new Ref(codebook, code.id());
        String path = parent < 0 ? code.id() : nodes.get(parent).path() + UNDER + code.id();
        int level = parent < 0 ? 0 : nodes.get(parent).level() + 1;
        nodes.add(new Node(ref, code.name(), path, level, parent));
        places.putIfAbsent(ref, place);
        code.codes().forEach(each -> add(codebook, each, place));
    }
}
