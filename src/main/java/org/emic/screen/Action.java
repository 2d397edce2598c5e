package org.emic.screen;

import java.util.List;

/**
 * Something a key can do.
 *
 * @param name as settings call it
 * @param context where it can be done
 * @param keys that do it unless settings say otherwise; sequences are written with spaces
 * @param help what it does, in a few words
 * @param does it
 */
record Action(String name, Context context, List<String> keys, String help, Doing does) {

    /** Where keys mean something; each is a section of the help. */
    enum Context {
        MOVE("Move", false),
        SELECT("Select", false),
        CODE("Code", false),
        SEE("Find and see", false),
        CHOOSE("While a code is chosen (letters filter)", true),
        LINE("While something is typed", true),
        PAGE("While a page is read", false);

        private final String title;
        private final boolean typing;

        Context(String title, boolean typing) {
            this.title = title;
            this.typing = typing;
        }

        String title() {
            return title;
        }

        /** Whether characters are typed there, so that no action can have one for a key. */
        boolean typing() {
            return typing;
        }

        private boolean isText() {
            return this != CHOOSE && this != LINE && this != PAGE;
        }

        /** Whether the keys of both hold at the same time. */
        boolean with(Context other) {
            return this == other || (isText() && other.isText());
        }
    }

    /** What an action does. */
    @FunctionalInterface
    interface Doing {
        /** @param key the last key that was pressed */
        Step on(State state, Key key);
    }

    Action {
        keys = List.copyOf(keys);
    }
}
