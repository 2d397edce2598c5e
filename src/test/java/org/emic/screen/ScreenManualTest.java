package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.screen.Action.Context;
import org.junit.jupiter.api.Test;

/** The manual's list of keys is the list of actions, and its picture is the screen. */
class ScreenManualTest {

    private static final Path PAGE = Path.of(System.getProperty("emic.home", "."), "docs/manual/screen.md");
    private static final Path PICTURE = PAGE.resolveSibling("screen.svg");
    private static final String BEGIN = "<!-- keys: written by ScreenManualTest -->\n";
    private static final String END = "<!-- end of keys -->";
    private static final List<String> DIAGNOSTICS = List.of(
            "SCR-001", "SCR-002", "SCR-003", "SCR-004", "SCR-005", "SCR-010", "SCR-011", "SCR-012", "SCR-013",
            "SCR-014", "SCR-020", "SCR-021");

    @Test
    void theManualListsEveryActionWithItsKeys() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        check(PAGE, page, page.substring(0, begin) + keys() + page.substring(end));
    }

    @Test
    void theManualsPictureIsTheScreen() throws IOException {
        String found = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        check(PICTURE, found, Picture.of(Example.play().canvas()));
    }

    @Test
    void theManualTellsEveryDiagnostic() throws IOException {
        assertThat(Files.readString(PAGE)).contains(DIAGNOSTICS);
    }

    private static void check(Path path, String found, String expected) throws IOException {
        if (Boolean.getBoolean("golden.update") && !found.equals(expected)) {
            Files.writeString(path, expected);
        }
        assertThat(found)
                .as("%s; -Dgolden.update=true writes it anew", path.getFileName())
                .isEqualTo(expected);
    }

    private static String keys() {
        StringBuilder out = new StringBuilder();
        for (Context context : Context.values()) {
            out.append("\n**").append(context.title()).append("**\n\n| keys | what they do | name |\n|---|---|---|\n");
            for (Action action : Actions.ALL) {
                if (action.context() == context) {
                    out.append("| ").append(shown(action)).append(" | ").append(action.help());
                    out.append(" | `").append(action.name()).append("` |\n");
                }
            }
        }
        return out.append('\n').toString();
    }

    private static String shown(Action action) {
        List<String> keys = KeyMap.usual().keysOf(action);
        return action.name().equals(Actions.BY_KEY)
                ? "`1` … `9`"
                : keys.stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "));
    }
}
