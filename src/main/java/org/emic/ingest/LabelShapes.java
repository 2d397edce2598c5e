package org.emic.ingest;

import java.util.List;

/** Every way of saying who speaks that Emic recognises. Where two explain as many lines, the earlier one is taken. */
final class LabelShapes {

    static final List<LabelShape> ALL = List.of(
            new VoiceShape(),
            new BoldShape(),
            new QuestionShape(),
            new ColonShape(),
            new NameThenTimeShape(),
            new NameTimeShape(),
            new BracketShape(),
            new NumberedShape(),
            new TabShape(),
            new NameAloneShape(),
            new TimeRowShape());

    private LabelShapes() {}
}
