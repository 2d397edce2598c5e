package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emic.model.Attributes;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.emic.model.Turn;

/** The texts that are one step smaller than another: without what stands outside turns, without a turn, without a word. */
final class SmallerText {

    private SmallerText() {}

    static Stream<Transcript> of(Transcript transcript) {
        List<Turn> turns = transcript.source().turns();
        Transcript plain = with(
                transcript,
                turns,
                turns.stream().map(turn -> turn.span().in(transcript.text())).toList());
        Stream<Transcript> plainer = plain.text().equals(transcript.text()) ? Stream.empty() : Stream.of(plain);
        List<Integer> numbers =
                Stream.iterate(0, i -> i < turns.size(), i -> i + 1).toList();
        Stream<Transcript> fewer = Shrinker.without(numbers)
                .map(some -> with(
                        transcript,
                        some.stream().map(turns::get).toList(),
                        some.stream()
                                .map(i -> turns.get(i).span().in(transcript.text()))
                                .toList()));
        List<String> words =
                turns.stream().map(turn -> turn.span().in(transcript.text())).toList();
        Stream<Transcript> shorter =
                Shrinker.each(words, SmallerText::shorter).map(some -> with(transcript, turns, some));
        return Stream.of(plainer, fewer, shorter).flatMap(one -> one);
    }

    /** Cut in pieces of a half down to one character, each left out in turn. */
    private static Stream<String> shorter(String words) {
        return Stream.iterate(words.length() / 2, size -> size > 0, size -> size / 2)
                .flatMap(size -> Stream.iterate(0, at -> at < words.length(), at -> at + size)
                        .map(at -> words.substring(0, at) + words.substring(Math.min(words.length(), at + size))))
                .filter(rest -> !rest.isEmpty() && isWellFormed(rest));
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Transcript with(Transcript transcript, List<Turn> turns, List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Turn> placed = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            text.append(i == 0 ? "" : "\n\n");
            placed.add(Turn.of(
                    new Span(text.length(), text.length() + words.get(i).length()),
                    turns.get(i).speaker()));
            text.append(words.get(i));
        }
        Source of = transcript.source();
        Attributes attributes = of.attributes();
        return new Transcript(
                new Source(
                        of.id(),
                        of.title(),
                        of.kind(),
                        attributes,
                        placed,
                        of.paragraphs(),
                        of.origin(),
                        of.textSha256()),
                text.toString());
    }
}
