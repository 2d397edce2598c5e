package org.emic.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Under which of some themes a coding falls: its own code's, and those above it. */
public final class Themes {

    private final Set<String> names;
    private final boolean own;
    private final Map<CodeTree.Ref, CodeTree.Node> nodes = new HashMap<>();
    private final List<CodeTree.Node> all;
    private final Map<CodeTree.Ref, List<String>> known = new HashMap<>();

    /**
     * Themes of a study.
     *
     * @param names {@code codebook:code}, or the code where no codebook has it
     * @param own whether a theme has only what carries it itself
     */
    public Themes(CodeTree tree, Set<String> names, boolean own) {
        this.names = Set.copyOf(names);
        this.own = own;
        this.all = tree.nodes();
        all.forEach(node -> nodes.putIfAbsent(node.ref(), node));
    }

    /** The whole name of a code. */
    static String name(CodeTree.Ref ref) {
        return ref.codebook().isEmpty() ? ref.id() : ref.codebook() + ":" + ref.id();
    }

    /**
     * Those of the names that a coding falls under.
     *
     * @param codebook empty for a code that no codebook defines
     */
    public List<String> of(String codebook, String code) {
        return known.computeIfAbsent(new CodeTree.Ref(codebook, code), this::find);
    }

    private List<String> find(CodeTree.Ref ref) {
        List<String> found = new ArrayList<>();
        CodeTree.Node node = nodes.get(ref);
        if (node == null) {
            if (names.contains(name(ref))) {
                found.add(name(ref));
            }
            return found;
        }
        while (node != null) {
            if (names.contains(name(node.ref()))) {
                found.add(name(node.ref()));
            }
            node = own || node.parent() < 0 ? null : all.get(node.parent());
        }
        return found;
    }
}
