package org.emic.coding;

import java.util.TreeSet;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Turn;

/** What a rule's outcome in a source depends on, as one word: while it stays, the codings stay. */
public final class Fingerprints {

    private Fingerprints() {}

    /** Of the text, turns, kind and attributes; not of the title and the file it came from, which no rule can ask for. */
    public static String of(Source source) {
        HashedWords sum = new HashedWords()
                .add(source.id())
                .add(source.textSha256())
                .add(source.kind())
                .add(source.paragraphs().name());
        source.attributes()
                .values()
                .forEach((name, value) -> sum.add(name).add(value.type().name()).add(value.written()));
        sum.add(source.turns().size());
        for (Turn turn : source.turns()) {
            sum.add(turn.span().start()).add(turn.span().end()).add(turn.speaker());
        }
        return sum.hex();
    }

    /** Of the text and how it is divided: what an index of the words depends on. */
    public static String ofText(Source source) {
        HashedWords sum = new HashedWords()
                .add(source.textSha256())
                .add(source.paragraphs().name())
                .add(source.turns().size());
        source.turns()
                .forEach(turn -> sum.add(turn.span().start()).add(turn.span().end()));
        return sum.hex();
    }

    /** A source's fingerprint with what the source's speakers are in the study. */
    static String with(String fingerprint, Source source, Roles roles) {
        if (roles.byLabel().isEmpty() && roles.bySource().isEmpty()) {
            return fingerprint;
        }
        TreeSet<String> speakers = new TreeSet<>();
        source.turns().forEach(turn -> speakers.add(turn.speaker()));
        HashedWords sum = new HashedWords().add(fingerprint);
        speakers.forEach(speaker -> sum.add(speaker).add(roles.of(source.id(), speaker)));
        return sum.hex();
    }
}
