package org.emic.screen;

/** What comes to the screen. */
public sealed interface Input {

    /** A key was pressed. */
    record Pressed(Key key) implements Input {}

    /**
     * The mouse did something.
     *
     * @param kind what
     * @param row of the screen, 0 at the top
     * @param column of the screen, 0 at the left
     * @param clicks how many presses followed each other quickly in this place, 1 to 3; 1 for what is no press
     */
    record Mouse(Kind kind, int row, int column, int clicks) implements Input {
        /** What a mouse does. */
        public enum Kind {
            PRESS,
            DRAG,
            RELEASE,
            WHEEL_UP,
            WHEEL_DOWN
        }
    }

    /** Text was pasted, control characters and all. */
    record Pasted(String text) implements Input {}

    /**
     * The terminal has another size now.
     *
     * @param rows at least 1
     * @param columns at least 1
     */
    record Resized(int rows, int columns) implements Input {}

    /** The journal answered. */
    record Answered(Journal.Answer answer) implements Input {}
}
