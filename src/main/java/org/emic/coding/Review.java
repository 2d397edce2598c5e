package org.emic.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;
import org.emic.model.CodePoints;
import org.emic.model.Coding;
import org.emic.model.Place;
import org.emic.model.Source;
import org.emic.model.Span;

/**
 * Turns a person's judgements of what rules coded into drafts for their log, one action together. To change a rule's
 * coding is to reject it and to code by hand what it should have been.
 */
public final class Review {

    /**
     * One judgement.
     *
     * @param segment the id of the rule's coding
     * @param word {@code accept}, {@code reject} or {@code change}
     * @param fields "memo", and for a change "code", "codebook" and a place as in {@link CodingIntake}
     * @param place where it is asked for, for messages
     */
    public record Judgement(String segment, String word, Map<String, String> fields, Place place) {
        public Judgement {
            fields = Map.copyOf(fields);
        }
    }

    private final Coded coded;
    private final Map<String, LogEvent> judged;
    private final SourceFinders sources;
    private final CodingIntake intake;
    private final Map<String, Coding> found = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<LogDraft> drafts = new ArrayList<>();

    /**
     * @param codings of {@code coded}
     * @param coder who judges
     * @param judgements all that will be taken: their segments are looked up together
     */
    public Review(Coded coded, Codings codings, String coder, List<Judgement> judgements) {
        this.coded = coded;
        this.judged = coded.log().judgements();
        this.sources = new SourceFinders(coded);
        this.intake = new CodingIntake(coded, coder, false);
        Set<String> wanted = new HashSet<>();
        judgements.forEach(judgement -> wanted.add(judgement.segment()));
        Choice rules = Choice.of(Filter.ofOrigin(Coding.By.RULE), coded);
        codings.bySource(
                rules,
                true,
                (source, some) -> codings.codings(source, some).stream()
                        .filter(coding -> wanted.contains(coding.id()))
                        .forEach(coding -> found.put(coding.id(), coding)));
    }

    /**
     * Takes a judgement.
     *
     * @return a note if it says what is so already
     * @throws EmicException COD-065 to COD-068, or what {@link CodingIntake} says of a change
     */
    public Optional<Diagnostic> take(Judgement judgement) {
        try {
            return judged(judgement)
                    ? Optional.empty()
                    : Optional.of(Diagnostic.note(
                            "COD-066",
                            judgement.place(),
                            "the segment " + judgement.segment() + " is judged so already",
                            ""));
        } catch (EmicException e) {
            throw e.at(judgement.place());
        }
    }

    /** What was taken, in its order. */
    public List<LogDraft> drafts() {
        return List.copyOf(drafts);
    }

    private boolean judged(Judgement judgement) {
        Coding coding = coding(judgement.segment());
        if (!taken.add(coding.id())) {
            throw EmicException.of(
                    "COD-067", "the segment " + coding.id() + " is judged twice here", "leave one of the two out");
        }
        String memo = judgement.fields().getOrDefault("memo", "");
        Standing before = Standing.of(judged.get(coding.id()));
        return switch (judgement.word()) {
            case "accept" -> judge(LogEvent.Operation.ACCEPT, coding, memo, before == Standing.ACCEPTED);
            case "reject" -> judge(LogEvent.Operation.REJECT, coding, memo, before == Standing.REJECTED);
            case "change" -> change(coding, judgement.fields(), before == Standing.REJECTED);
            default ->
                throw EmicException.of(
                        "COD-068",
                        "'" + judgement.word() + "' is no judgement",
                        Nearest.hint(
                                judgement.word(),
                                List.of("accept", "reject", "change"),
                                "judge with accept, reject or change"));
        };
    }

    private Coding coding(String id) {
        Coding coding = found.get(id);
        if (coding != null) {
            return coding;
        }
        boolean byHand = coded.log().coding(id).isPresent();
        throw EmicException.of(
                "COD-065",
                byHand
                        ? "the coding " + id + " was made by a person, not by a rule"
                        : "there is no segment '" + id + "' that a rule coded",
                byHand
                        ? "emic code edit and emic code remove change it"
                        : "emic review lists the ids; a segment is gone when its text or rule no longer says it");
    }

    private boolean judge(LogEvent.Operation operation, Coding coding, String memo, boolean isSo) {
        if (isSo) {
            return false;
        }
        Quoted place = sources.get(coding.source()).quoted(points(coding));
        LogDraft.CodeInPlace what = new LogDraft.CodeInPlace(coding.codebook(), coding.code(), place);
        drafts.add(LogDraft.judge(operation, coding.id(), what, memo));
        return true;
    }

    private boolean change(Coding coding, Map<String, String> fields, boolean isRejected) {
        SourceFinders.Found source = sources.get(coding.source());
        Span now = source.places().find(fields).orElse(points(coding));
        Map<String, String> own = new HashMap<>();
        own.put("source", coding.source());
        own.put("code", fields.getOrDefault("code", coding.codebook() + ":" + coding.code()));
        own.put("span", now.start() + "-" + now.end());
        for (String field : List.of("codebook", "memo")) {
            if (fields.containsKey("code") || field.equals("memo")) {
                own.put(field, fields.getOrDefault(field, ""));
            }
        }
        int before = intake.drafts().size();
        Optional<Diagnostic> already = intake.take(own, Place.NONE);
        if (intake.drafts().size() > before) {
            LogDraft draft = intake.drafts().get(before);
            boolean same = draft.words().get("code").equals(coding.code())
                    && draft.words().getOrDefault("codebook", "").equals(coding.codebook())
                    && now.equals(points(coding));
            if (same) {
                throw EmicException.of(
                        "COD-069", "this change changes neither the code nor the place", "accept the segment instead");
            }
            drafts.add(draft);
        }
        boolean rejects = judge(LogEvent.Operation.REJECT, coding, "", isRejected);
        return rejects || already.isEmpty();
    }

    private Span points(Coding coding) {
        Source source = sources.get(coding.source()).source();
        CodePoints points = coded.texts().points(source);
        return points.fromUtf16(coding.span());
    }
}
