package org.emic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.model.Code;
import org.emic.model.Codebook;

/**
 * Which codes of an old version of a codebook became which of a new one: by the same id, and by the former ids that the new
 * version names and the old one did not know of. Names and definitions decide nothing.
 */
final class CodeHistory {

    private final Map<String, Code> before = new LinkedHashMap<>();
    private final Map<String, Code> after = new LinkedHashMap<>();
    private final Map<String, List<String>> from = new HashMap<>();
    private final Map<String, List<String>> into = new LinkedHashMap<>();

    CodeHistory(Codebook old, Codebook now) {
        old.all().forEach(code -> before.put(code.id(), code));
        now.all().forEach(code -> after.put(code.id(), code));
        before.keySet().forEach(id -> into.put(id, new ArrayList<>()));
        after.values().forEach(code -> {
            List<String> sources = new ArrayList<>();
            if (before.containsKey(code.id())) {
                sources.add(code.id());
            }
            code.formerly().stream()
                    .filter(id -> before.containsKey(id) && isNews(code, id))
                    .forEach(sources::add);
            from.put(code.id(), sources);
            sources.forEach(id -> into.get(id).add(code.id()));
        });
    }

    private boolean isNews(Code code, String former) {
        Code then = before.get(code.id());
        return then == null || !then.formerly().contains(former);
    }

    /** The ids of the old codes it was made from, its own first; none if it is new. */
    List<String> from(String now) {
        return from.getOrDefault(now, List.of());
    }

    /** The ids of the new codes that an old one became, in the order of the new version; none if it is gone. */
    List<String> into(String old) {
        return into.getOrDefault(old, List.of());
    }

    /** What each old code became, in the old version's order. */
    Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        into.forEach((id, ids) -> all.put(id, List.copyOf(ids)));
        return all;
    }

    /** The old code whose fields are to be compared with the new one's; empty if there is none, or it became several. */
    Optional<Code> counterpart(Code now) {
        if (before.containsKey(now.id())) {
            return Optional.of(before.get(now.id()));
        }
        return from(now.id()).stream()
                .findFirst()
                .filter(id -> into(id).size() == 1)
                .map(before::get);
    }

    /** What an old code is called now, where it became one code. */
    String renamed(String old) {
        return into(old).size() == 1 ? into(old).get(0) : old;
    }

    Code before(String id) {
        return before.get(id);
    }
}
