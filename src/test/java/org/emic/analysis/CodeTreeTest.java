package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables ask the same tree from several threads. */
class CodeTreeTest {

    @Test
    void namesAreTheSameForAllWhoAskAtOnce() {
        List<CodeTree.Ref> refs = IntStream.range(0, 60)
                .mapToObj(i -> new CodeTree.Ref("", "code" + (10 + i)))
                .toList();
        for (int trial = 0; trial < 300; trial++) {
            CodeTree tree = CodeTree.of(List.of()).with(new TreeSet<>(refs));
            List<String> names =
                    IntStream.range(0, 60).parallel().mapToObj(tree::written).toList();
            assertThat(names).isEqualTo(refs.stream().map(CodeTree.Ref::id).toList());
        }
    }
}
