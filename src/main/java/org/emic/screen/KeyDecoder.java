package org.emic.screen;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.emic.screen.Input.Mouse;

/**
 * Makes keys, mouse events and pastes of what a terminal sends: the sequences of xterm, which all usual terminals, tmux and
 * screen send too. What it does not know it leaves out.
 */
final class KeyDecoder {

    /** Where the terminal's characters come from. */
    interface Chars {
        /** There is no character within the time. */
        int NONE = -2;

        /** The terminal is gone. */
        int GONE = -1;

        /**
         * The next UTF-16 unit, {@link #NONE} or {@link #GONE}.
         *
         * @param milliseconds to wait; 0 for as long as it takes
         */
        int next(long milliseconds) throws IOException;
    }

    private static final int ESCAPE = 0x1b;
    private static final long SEQUENCE = 50;
    private static final long DOUBLE_CLICK = 400_000_000L;
    private static final String PASTE_END = "\u001b[201~";
    private static final int LONGEST_PASTE = 100_000;
    private static final int LONGEST_SEQUENCE = 40;

    private final Chars chars;
    private final LongSupplier nanos;
    private long pressedAt;
    private Mouse pressed = new Mouse(Mouse.Kind.PRESS, -1, -1, 0);

    KeyDecoder(Chars chars, LongSupplier nanos) {
        this.chars = chars;
        this.nanos = nanos;
    }

    /** Whether the terminal is gone. */
    static final class Gone extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The next input; empty if none came within the time or what came means nothing.
     *
     * @throws Gone if the terminal is gone
     */
    Optional<Input> next(long milliseconds) throws IOException {
        int c = chars.next(milliseconds);
        if (c == Chars.NONE) {
            return Optional.empty();
        }
        if (c == Chars.GONE) {
            throw new Gone();
        }
        return c == ESCAPE ? escape() : key(plain(c));
    }

    private static Optional<Input> key(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(new Input.Pressed(new Key(name)));
    }

    private String plain(int c) throws IOException {
        return switch (c) {
            case '\r' -> "Enter";
            case '\t' -> "Tab";
            case ' ' -> "Space";
            case 0x7f, 0x08 -> "Backspace";
            case 0 -> "Ctrl-Space";
            default -> {
                if (c < 0x20) {
                    yield "Ctrl-" + (char) (c + '@');
                }
                if (Character.isHighSurrogate((char) c)) {
                    int low = chars.next(SEQUENCE);
                    yield low > 0 && Character.isLowSurrogate((char) low)
                            ? new String(new char[] {(char) c, (char) low})
                            : "";
                }
                yield c < 0xa0 && c > 0x7f ? "" : String.valueOf((char) c);
            }
        };
    }

    private Optional<Input> escape() throws IOException {
        int c = chars.next(SEQUENCE);
        if (c < 0 || c == ESCAPE) {
            return key("Esc");
        }
        if (c == '[') {
            return sequence();
        }
        if (c == 'O') {
            int last = chars.next(SEQUENCE);
            return last < 0 ? key("Alt-O") : key(lettered((char) last));
        }
        return key("Alt-" + plain(c));
    }

    private Optional<Input> sequence() throws IOException {
        StringBuilder parameters = new StringBuilder();
        int c = chars.next(SEQUENCE);
        while (c >= 0x20 && c < 0x40 && parameters.length() < LONGEST_SEQUENCE) {
            parameters.append((char) c);
            c = chars.next(SEQUENCE);
        }
        if (c < 0x40) {
            return parameters.isEmpty() ? key("Alt-[") : Optional.empty();
        }
        if (parameters.length() > 0 && parameters.charAt(0) == '<') {
            return mouse(numbers(parameters.substring(1)), c == 'm');
        }
        int[] numbers = numbers(parameters.toString());
        String modifiers = modifiers(numbers.length > 1 ? numbers[1] : 1);
        if (c == '~' && numbers.length > 0 && numbers[0] == 200) {
            return Optional.of(new Input.Pasted(pasted()));
        }
        String name = c == '~' ? numbered(numbers) : c == 'u' ? coded(numbers, modifiers) : lettered((char) c);
        if (name.isEmpty() || c == 'u') {
            return key(name);
        }
        return key(name.startsWith("Shift-") ? name : modifiers + name);
    }

    private static int[] numbers(String parameters) {
        if (!parameters.matches("[0-9]{1,6}(;[0-9]{1,6}){0,3}")) {
            return new int[0];
        }
        String[] parts = parameters.split(";", -1);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    /** What xterm's parameter for held keys means: one more than the sum of 1 Shift, 2 Alt, 4 Ctrl. */
    private static String modifiers(int parameter) {
        int held = parameter - 1;
        return ((held & 4) != 0 ? "Ctrl-" : "") + ((held & 2) != 0 ? "Alt-" : "") + ((held & 1) != 0 ? "Shift-" : "");
    }

    private static String lettered(char last) {
        return switch (last) {
            case 'A' -> "Up";
            case 'B' -> "Down";
            case 'C' -> "Right";
            case 'D' -> "Left";
            case 'H' -> "Home";
            case 'F' -> "End";
            case 'M' -> "Enter";
            case 'P' -> "F1";
            case 'Q' -> "F2";
            case 'R' -> "F3";
            case 'S' -> "F4";
            case 'Z' -> "Shift-Tab";
            default -> "";
        };
    }

    private static String numbered(int[] numbers) {
        int number = numbers.length == 0 ? 0 : numbers[0];
        return switch (number) {
            case 1, 7 -> "Home";
            case 2 -> "Insert";
            case 3 -> "Delete";
            case 4, 8 -> "End";
            case 5 -> "PageUp";
            case 6 -> "PageDown";
            case 11, 12, 13, 14, 15 -> "F" + (number - 10);
            case 17, 18, 19, 20, 21 -> "F" + (number - 11);
            case 23, 24 -> "F" + (number - 12);
            default -> "";
        };
    }

    /** {@code CSI code;modifiers u}: how some terminals send what had no sequence of its own. */
    private static String coded(int[] numbers, String modifiers) {
        if (numbers.length == 0 || !Character.isValidCodePoint(numbers[0])) {
            return "";
        }
        String base = switch (numbers[0]) {
            case 13 -> "Enter";
            case 9 -> "Tab";
            case 27 -> "Esc";
            case 127 -> "Backspace";
            default -> numbers[0] < 0x20 ? "" : Character.toString(numbers[0]);
        };
        return base.isEmpty() ? "" : Key.read(modifiers + base).map(Key::name).orElse("");
    }

    private Optional<Input> mouse(int[] numbers, boolean released) {
        if (numbers.length != 3) {
            return Optional.empty();
        }
        int row = numbers[2] - 1;
        int column = numbers[1] - 1;
        int button = numbers[0];
        if ((button & 64) != 0) {
            Mouse.Kind wheel = (button & 1) == 0 ? Mouse.Kind.WHEEL_UP : Mouse.Kind.WHEEL_DOWN;
            return Optional.of(new Mouse(wheel, row, column, 1));
        }
        if ((button & 3) != 0) {
            return Optional.empty();
        }
        if (released || (button & 32) != 0) {
            return Optional.of(new Mouse(released ? Mouse.Kind.RELEASE : Mouse.Kind.DRAG, row, column, 1));
        }
        long now = nanos.getAsLong();
        boolean again = now - pressedAt < DOUBLE_CLICK && pressed.row() == row && pressed.column() == column;
        pressed = new Mouse(Mouse.Kind.PRESS, row, column, again ? pressed.clicks() % 3 + 1 : 1);
        pressedAt = now;
        return Optional.of(pressed);
    }

    private String pasted() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(PASTE_END, Math.max(0, text.length() - PASTE_END.length())) < 0) {
            int c = chars.next(1000);
            if (c < 0) {
                return text.toString();
            }
            if (text.length() < LONGEST_PASTE || c == ESCAPE || text.indexOf("\u001b", LONGEST_PASTE) >= 0) {
                text.append((char) c);
            }
        }
        return text.substring(0, text.length() - PASTE_END.length());
    }
}
