package org.emic.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.index.Characters;
import org.emic.model.Codebook;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Transcript;

/** What lies on the desk while a source is coded and does not change: the source, the codebooks, who codes, the keys. */
public final class Desk {

    /**
     * Of what a desk is made.
     *
     * @param transcript the source with its words
     * @param language of the words, a BCP 47 tag
     * @param roles what the speakers are in the study
     * @param codebooks by which it is coded
     * @param elsewhere how many codings of other sources carry a code, by codebook, a line feed, and the code's id
     * @param coder who codes
     * @param keys what the keys do
     */
    public record Setting(
            Transcript transcript,
            String language,
            Roles roles,
            List<Codebook> codebooks,
            Map<String, Integer> elsewhere,
            String coder,
            KeyMap keys) {

        public Setting {
            codebooks = List.copyOf(codebooks);
            elsewhere = Map.copyOf(elsewhere);
        }
    }

    /** Columns of {@code 1:02:03}. */
    private static final int TIME = 8;

    private final Setting setting;
    private final Blocks blocks;
    private final Characters characters;
    private final Phrases phrases;
    private final int speakerWidth;
    private Layout layout;

    /** A desk with everything on it. */
    public Desk(Setting setting) {
        Source source = setting.transcript().source();
        String text = setting.transcript().text();
        this.setting = setting;
        this.blocks = Blocks.of(source, text);
        this.characters = new Characters(text);
        this.phrases = new Phrases(source, text, setting.language(), blocks);
        this.speakerWidth = speakerWidth(source);
        this.layout = new Layout(text, blocks, characters, 40);
    }

    Setting setting() {
        return setting;
    }

    Source source() {
        return setting.transcript().source();
    }

    String text() {
        return setting.transcript().text();
    }

    String coder() {
        return setting.coder();
    }

    KeyMap keys() {
        return setting.keys();
    }

    Blocks blocks() {
        return blocks;
    }

    Characters characters() {
        return characters;
    }

    Phrases phrases() {
        return phrases;
    }

    /** The columns of the longest speaker's label, or of a time; 0 if the source has neither. */
    int speakerWidth() {
        return speakerWidth;
    }

    private static int speakerWidth(Source source) {
        Map<String, Integer> widths = new HashMap<>();
        boolean timed = false;
        for (int i = 0; i < source.turns().size(); i++) {
            widths.computeIfAbsent(source.turns().speaker(i), Frame::width);
            timed = timed || source.turns().get(i).time().isPresent();
        }
        int widest = widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(widest, timed ? TIME : 0);
    }

    /** How many codings of other sources carry a code. */
    int elsewhere(CodeTree.Entry entry) {
        return setting.elsewhere().getOrDefault(entry.codebook() + '\n' + entry.id(), 0);
    }

    /** The rows for a width; kept while the width stays the same. */
    Layout layout(int width) {
        if (layout.width() != width) {
            layout = new Layout(text(), blocks, characters, width);
        }
        return layout;
    }
}
