package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.emic.screen.Input.Mouse;
import org.junit.jupiter.api.Test;

class KeyDecoderTest {

    private long now;

    private KeyDecoder decoder(String sent) {
        int[] at = new int[1];
        return new KeyDecoder(
                milliseconds -> at[0] < sent.length()
                        ? sent.charAt(at[0]++)
                        : milliseconds == 0 ? KeyDecoder.Chars.GONE : KeyDecoder.Chars.NONE,
                () -> now);
    }

    private List<Input> inputs(String sent) throws IOException {
        KeyDecoder decoder = decoder(sent);
        List<Input> all = new ArrayList<>();
        for (int i = 0; i <= sent.length(); i++) {
            decoder.next(1).ifPresent(all::add);
        }
        return all;
    }

    private String keys(String sent) throws IOException {
        return String.join(
                " ",
                inputs(sent).stream()
                        .map(each -> ((Input.Pressed) each).key().name())
                        .toList());
    }

    @Test
    void characters() throws IOException {
        assertThat(keys("aZ?é漢😀 ")).isEqualTo("a Z ? é 漢 😀 Space");
        assertThat(keys("\r\t\u007f\b\u0012\u0003\u001a\n"))
                .isEqualTo("Enter Tab Backspace Backspace Ctrl-R Ctrl-C Ctrl-Z Ctrl-J");
    }

    @Test
    void keysWithNames() throws IOException {
        assertThat(keys("\u001b[A\u001b[B\u001bOC\u001bOD\u001b[H\u001b[F")).isEqualTo("Up Down Right Left Home End");
        assertThat(keys("\u001b[1~\u001b[3~\u001b[5~\u001b[6~\u001b[4~")).isEqualTo("Home Delete PageUp PageDown End");
        assertThat(keys("\u001bOP\u001b[15~\u001b[24~\u001b[Z")).isEqualTo("F1 F5 F12 Shift-Tab");
    }

    @Test
    void heldKeys() throws IOException {
        assertThat(keys("\u001b[1;2C\u001b[1;5D\u001b[1;6C\u001b[1;3A\u001b[3;5~"))
                .isEqualTo("Shift-Right Ctrl-Left Ctrl-Shift-Right Alt-Up Ctrl-Delete");
        assertThat(keys("\u001bf\u001b\r")).isEqualTo("Alt-f Alt-Enter");
        assertThat(keys("\u001b[13;5u\u001b[97;5u")).isEqualTo("Ctrl-Enter Ctrl-A");
    }

    @Test
    void escAloneIsAKey() throws IOException {
        assertThat(keys("\u001b")).isEqualTo("Esc");
    }

    @Test
    void theMouse() throws IOException {
        assertThat(inputs("\u001b[<0;30;2M\u001b[<32;31;2M\u001b[<0;31;2m\u001b[<64;1;1M\u001b[<65;1;1M\u001b[<2;1;1M"))
                .containsExactly(
                        new Mouse(Mouse.Kind.PRESS, 1, 29, 1),
                        new Mouse(Mouse.Kind.DRAG, 1, 30, 1),
                        new Mouse(Mouse.Kind.RELEASE, 1, 30, 1),
                        new Mouse(Mouse.Kind.WHEEL_UP, 0, 0, 1),
                        new Mouse(Mouse.Kind.WHEEL_DOWN, 0, 0, 1));
    }

    @Test
    void quickPressesInOnePlaceAreCounted() throws IOException {
        KeyDecoder decoder = decoder("\u001b[<0;3;2M".repeat(5));
        List<Integer> clicks = new ArrayList<>();
        for (long wait : new long[] {1, 1, 1, 1_000_000_000, 1}) {
            now += wait;
            clicks.add(((Mouse) decoder.next(1).orElseThrow()).clicks());
        }
        assertThat(clicks).containsExactly(1, 2, 3, 1, 2);
    }

    @Test
    void aPasteIsOneInput() throws IOException {
        assertThat(inputs("\u001b[200~one\rq \u001b[31m\u001b[201~x"))
                .containsExactly(new Input.Pasted("one\rq \u001b[31m"), new Input.Pressed(Key.of("x")));
        List<Input> long1 = inputs("\u001b[200~" + "y".repeat(300_000) + "\u001b[201~x");
        assertThat(long1).hasSize(2).last().isEqualTo(new Input.Pressed(Key.of("x")));
    }

    @Test
    void whatMeansNothingIsLeftOutAndGarbageNeverThrows() throws IOException {
        assertThat(inputs("\u001b[?1;2c\u001b[999~\u001b[<1;2M")).isEmpty();
        String signs = "\u001b[<0123;MmuO~A\uD83D\uDE00x\u0080";
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            StringBuilder sent = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                sent.append(signs.charAt(random.nextInt(signs.length())));
            }
            inputs(sent.toString());
        }
    }

    @Test
    void aTerminalThatIsGoneIsSaid() {
        assertThatThrownBy(() -> decoder("").next(0)).isInstanceOf(KeyDecoder.Gone.class);
    }
}
