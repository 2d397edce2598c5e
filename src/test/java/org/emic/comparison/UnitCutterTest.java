package org.emic.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.emic.coding.Texts;
import org.emic.model.Attributes;
import org.emic.model.Extent;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is read and its checksum computed each time it is asked for, so a source is asked for once, not for each turn. */
class UnitCutterTest {

    private static final String TURN = "She left. I stayed.";

    @ParameterizedTest
    @CsvSource({"WORDS, 4", "SENTENCES, 2", "TURNS, 1"})
    void aTextIsReadOnceHoweverManyTurnsItHas(UnitKind kind, int each) {
        int count = 50;
        String text = (TURN + "\n").repeat(count);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = i * (TURN.length() + 1);
            turns.add(Turn.of(new Span(start, start + TURN.length()), "P"));
        }
        Source source = new Source(
                "s",
                "s",
                "interview",
                Attributes.NONE,
                turns,
                ParagraphBreak.LINE,
                new Origin("s.txt", "", "0".repeat(64), "txt", "UTF-8"),
                "0".repeat(64));
        int[] read = new int[1];
        Texts texts = new Texts() {
            @Override
            public String text(Source of) {
                read[0]++;
                return text;
            }

            @Override
            public Extent extent(Source of) {
                return new Extent(text.length(), text.codePointCount(0, text.length()), new int[4]);
            }
        };
        UnitCutter cutter = new UnitCutter(kind, "en", texts, Roles.NONE, (speaker, role) -> true, false);

        List<Span> units = cutter.units(source, List.of());

        assertThat(units).hasSize(count * each);
        assertThat(text.substring(units.get(0).start(), units.get(0).end()))
                .isEqualTo(kind == UnitKind.WORDS ? "She" : kind == UnitKind.SENTENCES ? "She left." : TURN);
        assertThat(read[0]).isLessThanOrEqualTo(1);
    }
}
