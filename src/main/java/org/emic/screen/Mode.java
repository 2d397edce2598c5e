package org.emic.screen;

/** What the keys are for at the moment. */
sealed interface Mode {

    /** Moving in the text, selecting, coding. */
    record Reading() implements Mode {}

    /**
     * Choosing a code; letters filter.
     *
     * @param purpose what will be done with it
     * @param filter what was typed
     * @param chosen index among the codes that fit
     * @param back where the user was before
     */
    record Choosing(Purpose purpose, Line filter, int chosen, State.At back) implements Mode {
        Choosing with(Line typed, int other) {
            return new Choosing(purpose, typed, other, back);
        }

        enum Purpose {
            APPLY("code"),
            RECODE("new code");

            private final String words;

            Purpose(String words) {
                this.words = words;
            }

            String words() {
                return words;
            }
        }
    }

    /** Typing an answer. */
    record Asking(Question question, Line line) implements Mode {
        enum Question {
            SEARCH("search"),
            GOTO("go to (turn 12, time 1:30, 50%, a segment's id)"),
            MEMO("memo");

            private final String words;

            Question(String words) {
                this.words = words;
            }

            String words() {
                return words;
            }
        }
    }

    /**
     * Reading a page that lies over the text.
     *
     * @param page which
     * @param code index in the tree of the code a definition is of
     * @param top the first line that is shown
     * @param back where closing it leads
     */
    record Paging(Page page, int code, int top, Mode back) implements Mode {
        enum Page {
            HELP,
            DEFINITION
        }
    }

    Mode READING = new Reading();
}
