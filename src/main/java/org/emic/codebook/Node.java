package org.emic.codebook;

import java.util.List;
import org.emic.model.Place;

/** A piece of a file, before anything is known of what it means: a mapping, a list or a text, with its place. */
public sealed interface Node permits Node.Mapping, Node.Sequence, Scalar {

    /** Where it starts. */
    Place place();

    /** What it is, for messages. */
    String word();

    /** Keys with values, in the file's order; a key may stand there twice. */
    record Mapping(List<Entry> entries, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String word() {
            return "keys with values";
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String word() {
            return "a list";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
