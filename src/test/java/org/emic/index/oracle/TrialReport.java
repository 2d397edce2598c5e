package org.emic.index.oracle;

import java.util.List;
import java.util.stream.Collectors;
import org.emic.model.Code;
import org.emic.model.Rule;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.emic.rule.RulePrinter;

/** A failing trial as a person reads it. */
final class TrialReport {

    private TrialReport() {}

    static String of(long seed, Trial trial, Trial.Difference difference) {
        StringBuilder told = new StringBuilder();
        told.append("seed ")
                .append(seed)
                .append(", language ")
                .append(trial.codebook().language());
        for (Code code : trial.codebook().all().toList()) {
            for (Rule rule : code.rules()) {
                told.append("\ncode ").append(code.id()).append(", rule ").append(rule.id());
                told.append(", unit ").append(rule.unit().written());
                told.append(": ").append(RulePrinter.print(rule.match()));
                rule.unless().ifPresent(each -> told.append(" unless ").append(RulePrinter.print(each)));
                rule.condition().ifPresent(each -> told.append(" if ").append(RulePrinter.print(each)));
            }
        }
        for (Transcript transcript : trial.transcripts()) {
            told.append("\nsource ").append(transcript.source().id());
            told.append(", ").append(transcript.source().kind());
            told.append(", paragraphs ").append(transcript.source().paragraphs());
            transcript
                    .source()
                    .attributes()
                    .values()
                    .forEach((name, value) ->
                            told.append(", ").append(name).append(' ').append(value.written()));
            for (Turn turn : transcript.source().turns()) {
                told.append("\n  ")
                        .append(turn.span())
                        .append(' ')
                        .append(turn.speaker())
                        .append(": ");
                told.append(escaped(turn.span().in(transcript.text())));
            }
        }
        told.append("\ncode ").append(difference.code()).append(" in ").append(difference.source());
        told.append("\n  by the decision record: ").append(told(trial, difference, difference.expected()));
        told.append("\n  by the engine:          ").append(told(trial, difference, difference.found()));
        return told.append('\n').toString();
    }

    private static String told(Trial trial, Trial.Difference difference, List<OracleSegment> segments) {
        String text = trial.transcripts().stream()
                .filter(each -> each.source().id().equals(difference.source()))
                .findFirst()
                .orElseThrow()
                .text();
        return segments.stream()
                .map(segment -> segment.span() + " '" + escaped(segment.span().in(text)) + "' " + segment.words()
                        + " words, hits "
                        + segment.hits().stream()
                                .map(hit -> hit.span() + " by " + hit.rule())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n                          ", segments.isEmpty() ? "nothing" : "", ""));
    }

    /** With everything outside ASCII as an escape beside it, since marks and directions confuse the eye. */
    private static String escaped(String text) {
        StringBuilder plain = new StringBuilder();
        boolean same = true;
        for (int c : text.codePoints().toArray()) {
            boolean shown = c >= ' ' && c < 0x7f;
            same &= shown;
            plain.append(shown ? Character.toString(c) : "<" + Integer.toHexString(c) + ">");
        }
        return same ? text : text.replace("\n", "\\n") + " = " + plain;
    }
}
