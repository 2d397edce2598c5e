package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.model.Code;
import org.emic.model.Codebook;

/** Cuts a text at its {@code [[links]]}, which readers of a paper see as the names of the codes they lead to. */
final class Links {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]]*)]]");

    private Links() {}

    /**
     * A part of a text.
     *
     * @param words as they are to be read
     * @param code where the part leads; empty for plain words
     */
    record Part(String words, Optional<Code> code) {}

    static List<Part> parts(String text, Codebook codebook) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        int from = 0;
        while (matcher.find()) {
            Optional<Code> code = codebook.find(matcher.group(1));
            if (code.isPresent()) {
                parts.add(new Part(text.substring(from, matcher.start()), Optional.empty()));
                parts.add(new Part(code.get().name(), code));
                from = matcher.end();
            }
        }
        parts.add(new Part(text.substring(from), Optional.empty()));
        return parts;
    }
}
