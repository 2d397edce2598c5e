package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;
import org.emic.screen.Action.Context;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final Place PLACE = new Place("emic.yaml", 3, 3, 6, "  accept: y");

    private static KeyMap.Result map(String... settings) {
        List<KeyMap.Setting> all = java.util.stream.Stream.of(settings)
                .map(each -> each.split("=", 2))
                .map(each -> new KeyMap.Setting(each[0], List.of(each[1].split(",", -1)), PLACE))
                .toList();
        return KeyMap.of(all, List.of("angry", "afraid"));
    }

    @Test
    void everyKeyOfEveryActionDoesThatAction() {
        for (Action action : Actions.ALL) {
            assertThat(action.keys()).as(action.name()).isNotEmpty();
            for (String written : action.keys()) {
                List<Key> keys = Key.readAll(written).orElseThrow();
                assertThat(keys.stream().map(Key::name).collect(Collectors.joining(" ")))
                        .isEqualTo(written);
                assertThat(KeyMap.usual().find(action.context(), keys))
                        .as(written)
                        .contains(action);
                for (int i = 1; i < keys.size(); i++) {
                    assertThat(KeyMap.usual().begins(action.context(), keys.subList(0, i)))
                            .isTrue();
                }
            }
        }
        assertThat(map().diagnostics()).isEmpty();
    }

    @Test
    void namesAreUniqueAndWellFormed() {
        Set<String> names = new HashSet<>();
        for (Action action : Actions.ALL) {
            assertThat(names.add(action.name())).as(action.name()).isTrue();
            assertThat(action.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(action.help()).isNotBlank().doesNotEndWith(".");
        }
    }

    @Test
    void theHelpTellsEveryActionWithItsKeys() {
        String help = Pages.help(KeyMap.usual(), 200).stream()
                .map(Pages.PageLine::words)
                .collect(Collectors.joining("\n"));
        for (Action action : Actions.ALL) {
            assertThat(help).contains(action.help() + " (" + action.name() + ")");
        }
        assertThat(help).contains("Ctrl-D").contains("g g  Ctrl-Home").contains("1 … 9");
        Play play = Play.of("P1: Words.");
        assertThat(play.keys("?").screen()).contains("Move", "a character back (left)");
        assertThat(play.keys("Space").screen()).doesNotContain("a character back (left)");
        assertThat(play.keys("Esc").screen()).doesNotContain("Esc closes");
    }

    @Test
    void settingsGiveActionsOtherKeys() {
        KeyMap.Result result = map("accept=n,F8", "quit=Ctrl-X", "top=g t");
        assertThat(result.diagnostics()).extracting(Diagnostic::id).isEmpty();
        KeyMap keys = result.keys();
        assertThat(keys.find(Context.MOVE, List.of(Key.of("n"))).orElseThrow().name())
                .isEqualTo("accept");
        assertThat(keys.find(Context.MOVE, List.of(Key.of("a")))).isEmpty();
        assertThat(keys.find(Context.MOVE, List.of(Key.of("q")))).isEmpty();
        assertThat(keys.find(Context.SEE, List.of(Key.of("Ctrl-X")))
                        .orElseThrow()
                        .name())
                .isEqualTo("quit");
        assertThat(keys.find(Context.MOVE, Key.readAll("g t").orElseThrow())
                        .orElseThrow()
                        .name())
                .isEqualTo("top");
        String help = Pages.help(keys, 200).stream().map(Pages.PageLine::words).collect(Collectors.joining("\n"));
        assertThat(help).contains("n  F8").contains("Ctrl-X");
    }

    @Test
    void aCodeCanHaveAKeyOfItsOwn() {
        Play play = Play.of("P1: One. Two.", map("code:afraid=f,1").keys());
        play.keys("f");
        assertThat(play.codings()).containsExactly("afraid jo One.");
        assertThat(play.screen()).contains("f▸■ Fear").contains("2 ■ Anger");
        play.keys(") 1");
        assertThat(play.codings()).containsExactly("afraid jo One.", "afraid jo Two.");
    }

    @Test
    void wrongSettingsTeach() {
        assertThat(map("acept=y").diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("SCR-001");
            assertThat(each.place()).isEqualTo(PLACE);
            assertThat(each.hint()).isEqualTo("did you mean 'accept'?");
        });
        assertThat(map("code:afrad=y").diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("SCR-002");
            assertThat(each.hint()).contains("'afraid'");
        });
        assertThat(map("accept=Strg-X").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("SCR-003");
        assertThat(map("line-done=x").diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("it types itself"));
        assertThat(map("accept=y", "reject=y").diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("SCR-004");
            assertThat(each.message()).contains("accept has 'y'");
        });
        assertThat(map("accept=g", "reject=g x").diagnostics())
                .extracting(Diagnostic::id)
                .contains("SCR-004");
        assertThat(map("accept=x,Delete").diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("SCR-005");
            assertThat(each.message()).contains("'remove'");
        });
    }

    @Test
    void keysAreReadAsPeopleWriteThem() {
        assertThat(Key.read("ctrl-r")).contains(Key.of("Ctrl-R"));
        assertThat(Key.read("C-r")).contains(Key.of("Ctrl-R"));
        assertThat(Key.read("^r")).contains(Key.of("Ctrl-R"));
        assertThat(Key.read("M-x")).contains(Key.of("Alt-x"));
        assertThat(Key.read("shift-ctrl-left")).contains(Key.of("Ctrl-Shift-Left"));
        assertThat(Key.read("pgdn")).contains(Key.of("PageDown"));
        assertThat(Key.read("^")).contains(Key.of("^"));
        assertThat(Key.read("é")).contains(Key.of("é"));
        assertThat(Key.read("-")).contains(Key.of("-"));
        assertThat(Key.read("Shift-a")).contains(Key.of("A"));
        assertThat(Key.read("hyper-x")).isEmpty();
        assertThat(Key.read("")).isEmpty();
    }
}
