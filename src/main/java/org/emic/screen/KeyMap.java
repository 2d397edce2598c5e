package org.emic.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.model.Place;
import org.emic.screen.Action.Context;

/** What every key does: the actions' own keys, and what the settings put in their place. */
public final class KeyMap {

    /** What a setting that gives a code a key begins with. */
    private static final String CODE = "code:";

    /**
     * A line of the settings.
     *
     * @param action its name, or {@code code:} and a code's id
     * @param keys as written
     * @param place in the settings
     */
    public record Setting(String action, List<String> keys, Place place) {
        public Setting {
            keys = List.copyOf(keys);
        }
    }

    /** The keys, and what is wrong with the settings. */
    public record Result(KeyMap keys, List<Diagnostic> diagnostics) {}

    /**
     * What keys do, pressed one after the other.
     *
     * @param code the id of the code they apply; empty for others
     */
    private record Bound(List<Key> keys, Action action, String code, boolean own) {}

    private final List<Bound> bounds;

    private KeyMap(List<Bound> bounds) {
        this.bounds = List.copyOf(bounds);
    }

    /** The keys as they come. */
    public static KeyMap usual() {
        return of(List.of(), List.of()).keys();
    }

    /**
     * The keys after the settings. An action that is set has the keys that are set and no others; a key that is set is taken
     * from the action that had it.
     *
     * @param codes ids of the codes there are
     */
    public static Result of(List<Setting> settings, List<String> codes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Bound> own = new ArrayList<>();
        for (Setting setting : settings) {
            action(setting, codes, diagnostics).ifPresent(action -> {
                for (String written : setting.keys()) {
                    read(setting, action, written, diagnostics)
                            .flatMap(bound -> free(bound, own, setting, diagnostics))
                            .ifPresent(own::add);
                }
            });
        }
        List<Bound> all = new ArrayList<>(own);
        for (Action action : Actions.ALL) {
            boolean set = own.stream()
                    .anyMatch(bound ->
                            bound.action().equals(action) && bound.code().isEmpty());
            for (String written : set ? List.<String>of() : action.keys()) {
                Bound bound = new Bound(Key.readAll(written).orElseThrow(), action, "", false);
                if (own.stream().noneMatch(other -> meet(bound, other))) {
                    all.add(bound);
                }
            }
        }
        KeyMap map = new KeyMap(all);
        Place place = settings.isEmpty() ? Place.NONE : settings.get(0).place();
        for (Action action : Actions.ALL) {
            if (map.keysOf(action).isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "SCR-005",
                        place,
                        "no key does '" + action.name() + "' any more: its keys were given to other actions",
                        "give it one: " + action.name() + ": KEY"));
            }
        }
        return new Result(map, List.copyOf(diagnostics));
    }

    private static Optional<Action> action(Setting setting, List<String> codes, List<Diagnostic> diagnostics) {
        String name = setting.action();
        if (name.startsWith(CODE)) {
            String code = name.substring(CODE.length());
            if (codes.contains(code)) {
                return Actions.named(Actions.BY_KEY);
            }
            diagnostics.add(Diagnostic.error(
                    "SCR-002",
                    setting.place(),
                    "there is no code '" + code + "' to give a key to",
                    Nearest.hint(code, codes, "emic codebook show lists the codes")));
            return Optional.empty();
        }
        Optional<Action> action = Actions.named(name);
        if (action.isEmpty()) {
            List<String> names = Actions.ALL.stream().map(Action::name).toList();
            diagnostics.add(Diagnostic.error(
                    "SCR-001",
                    setting.place(),
                    "'" + name + "' is nothing that a key can do",
                    Nearest.hint(
                            name,
                            names,
                            "the help of the coding screen (?) names them, as does docs/manual/screen.md")));
        }
        return action;
    }

    private static Optional<Bound> read(Setting setting, Action action, String written, List<Diagnostic> diagnostics) {
        Optional<List<Key>> keys = Key.readAll(written);
        if (keys.isEmpty()) {
            diagnostics.add(
                    Diagnostic.error("SCR-003", setting.place(), "'" + written + "' is no key", "write " + Key.FORMS));
            return Optional.empty();
        }
        if (action.context().typing() && !keys.get().get(0).typed().isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "SCR-003",
                    setting.place(),
                    "'" + written + "' cannot do '" + action.name() + "': where that is done, it types itself",
                    "take a key with a name, or one after Ctrl- or Alt-"));
            return Optional.empty();
        }
        String code = setting.action().startsWith(CODE) ? setting.action().substring(CODE.length()) : "";
        return Optional.of(new Bound(keys.get(), action, code, true));
    }

    private static Optional<Bound> free(Bound bound, List<Bound> own, Setting setting, List<Diagnostic> diagnostics) {
        Optional<Bound> other = own.stream().filter(each -> meet(bound, each)).findFirst();
        other.ifPresent(each -> diagnostics.add(Diagnostic.error(
                "SCR-004",
                setting.place(),
                "'" + shown(bound.keys()) + "' is given to two actions: " + name(each) + " has '" + shown(each.keys())
                        + "'",
                "one key, or the beginning of a sequence, can do one thing")));
        return other.isPresent() ? Optional.empty() : Optional.of(bound);
    }

    private static String name(Bound bound) {
        return bound.code().isEmpty() ? bound.action().name() : CODE + bound.code();
    }

    /** Whether both hold at the same time and one begins with the other. */
    private static boolean meet(Bound one, Bound other) {
        int shared = Math.min(one.keys().size(), other.keys().size());
        return one.action().context().with(other.action().context())
                && one.keys().subList(0, shared).equals(other.keys().subList(0, shared));
    }

    /** What the keys do where {@code context} holds. */
    Optional<Action> find(Context context, List<Key> keys) {
        return bounds.stream()
                .filter(bound ->
                        bound.action().context().with(context) && bound.keys().equals(keys))
                .map(Bound::action)
                .findFirst();
    }

    /** Whether the keys begin a sequence. */
    boolean begins(Context context, List<Key> keys) {
        return bounds.stream()
                .anyMatch(bound -> bound.action().context().with(context)
                        && bound.keys().size() > keys.size()
                        && bound.keys().subList(0, keys.size()).equals(keys));
    }

    /** The keys of an action as people read them. */
    List<String> keysOf(Action action) {
        return bounds.stream()
                .filter(bound -> bound.action().equals(action))
                .map(bound -> shown(bound.keys()))
                .toList();
    }

    private static String shown(List<Key> keys) {
        return keys.stream().map(Key::name).collect(Collectors.joining(" "));
    }

    /** The index in the tree of the code that a key applies; -1 if there is none. */
    int code(CodeTree tree, Key key) {
        for (Bound bound : bounds) {
            if (!bound.code().isEmpty()
                    && bound.keys().get(bound.keys().size() - 1).equals(key)) {
                return tree.indexOf(CodeTree.NO_CODEBOOK, bound.code()).orElse(-1);
            }
        }
        for (Map.Entry<Integer, String> each : codeKeys(tree).entrySet()) {
            if (each.getValue().equals(key.name())) {
                return each.getKey();
            }
        }
        return -1;
    }

    /** The keys that apply codes, by the code's index in the tree: those set, and for other codes in their order the rest. */
    Map<Integer, String> codeKeys(CodeTree tree) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (Bound bound : bounds) {
            if (bound.action().name().equals(Actions.BY_KEY)) {
                String shown = shown(bound.keys());
                if (bound.code().isEmpty()) {
                    rest.add(shown);
                } else {
                    tree.indexOf(CodeTree.NO_CODEBOOK, bound.code()).ifPresent(index -> keys.putIfAbsent(index, shown));
                }
            }
        }
        for (int i = 0; i < tree.entries().size() && !rest.isEmpty(); i++) {
            if (!keys.containsKey(i)) {
                keys.put(i, rest.remove(0));
            }
        }
        return keys;
    }
}
