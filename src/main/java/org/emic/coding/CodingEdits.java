package org.emic.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.Span;

/** Turns what a person wants to change of their codings, or take away, into drafts for their log, one action together. */
public final class CodingEdits {

    private static final int FEWEST_LETTERS = 6;

    private final Coded coded;
    private final String coder;
    private final SourceFinders sources;
    private final Map<String, String> codebookOf;
    private final List<LogDraft> drafts = new ArrayList<>();

    /** @param coder who acts */
    public CodingEdits(Coded coded, String coder) {
        this.coded = coded;
        this.coder = coder;
        this.sources = new SourceFinders(coded);
        this.codebookOf = Codings.codebookOf(coded);
    }

    /**
     * Takes a coding away.
     *
     * @param id or the first letters of one
     * @return the coding
     * @throws EmicException COD-055 if there is none, COD-056 if it is another's
     */
    public LoggedCoding remove(String id) {
        LoggedCoding coding = own(id);
        if (drafts.stream().noneMatch(draft -> coding.id().equals(draft.words().get("segment")))) {
            drafts.add(LogDraft.remove(coding));
        }
        return coding;
    }

    /**
     * Changes a coding.
     *
     * @param id or the first letters of one
     * @param fields what is to be: "code", "codebook", "memo", and a place as in {@link CodingIntake}
     * @return whether that is anything else than what is
     * @throws EmicException COD-055 if there is none, COD-056 if it is another's, COD-057 if it would be one that is there
     *     already, and those of {@link CodingIntake}
     */
    public boolean edit(String id, Map<String, String> fields) {
        LoggedCoding coding = own(id);
        SourceFinders.Found found = sources.get(coding.source());
        CodeName before = CodeName.of(coding, codebookOf);
        CodeName after = fields.containsKey("code")
                ? CodeName.of(fields.get("code"), fields.getOrDefault("codebook", ""), false, coded)
                : before;
        Optional<Span> place = found.places().find(fields);
        Span points = place.orElse(coding.points());
        Map<String, String> changes = new TreeMap<>();
        if (!after.equals(before)) {
            changes.put("code", after.code());
            changes.put("codebook", after.codebook());
        }
        if (fields.containsKey("memo") && !fields.get("memo").equals(coding.memo())) {
            changes.put("memo", fields.get("memo"));
        }
        boolean moves = !points.equals(coding.points())
                || (place.isPresent() && coded.log().isLost(coding));
        if (changes.isEmpty() && !moves) {
            return false;
        }
        refuseDouble(coding, after, points);
        LogDraft draft = LogDraft.edit(coding, changes);
        drafts.add(moves ? draft.at(found.quoted(points)) : draft);
        return true;
    }

    /** What was taken, in its order. */
    public List<LogDraft> drafts() {
        return List.copyOf(drafts);
    }

    private LoggedCoding own(String id) {
        LoggedCoding coding = find(coded.log(), id)
                .orElseThrow(() -> EmicException.of(
                        "COD-055",
                        "there is no coding '" + id + "' that a person made",
                        Nearest.hint(
                                id,
                                coded.log().codings().stream()
                                        .map(LoggedCoding::id)
                                        .toList(),
                                "emic code list shows the ids; what a rule coded is judged with emic review")));
        if (!coding.coder().equals(coder)) {
            throw EmicException.of(
                    "COD-056",
                    "the coding " + coding.id() + " is by '" + coding.coder() + "', and you are '" + coder + "'",
                    "--coder " + coding.coder() + " acts in their name");
        }
        return coding;
    }

    /** The coding of that id, or the only one whose id begins so. */
    static Optional<LoggedCoding> find(CodingLog log, String id) {
        String wanted = id.toUpperCase(java.util.Locale.ROOT);
        List<LoggedCoding> found = Stream.concat(log.codings().stream(), log.lost().stream())
                .filter(each -> each.id().equals(wanted)
                        || (wanted.length() >= FEWEST_LETTERS && each.id().startsWith(wanted)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void refuseDouble(LoggedCoding coding, CodeName code, Span points) {
        coded.log().codings().stream()
                .filter(each -> !each.id().equals(coding.id())
                        && each.coder().equals(coding.coder())
                        && each.source().equals(coding.source())
                        && each.points().equals(points)
                        && CodeName.of(each, codebookOf).equals(code))
                .findFirst()
                .ifPresent(same -> {
                    throw EmicException.of(
                            "COD-057",
                            "this would be the same as the coding " + same.id(),
                            "remove one of the two: emic code remove " + coding.id());
                });
    }
}
