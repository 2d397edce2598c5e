package org.emic.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A codebook for people to begin with: each field stands there with a comment that says what it is for. */
public final class CodebookTemplate {

    private static final String FILE = "template.yaml";

    /** The column of the comments, from 0. */
    private static final int COMMENTS = 28;

    private CodebookTemplate() {}

    /**
     * The template as YAML that the reader takes without a word.
     *
     * @param name a slug
     * @param language a BCP 47 tag
     */
    public static String text(String name, String language) {
        try (InputStream in = CodebookTemplate.class.getResourceAsStream(FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return with(with(text, "name: NAME", "name: " + name), "language: LANGUAGE", "language: " + language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a value in its place and the comment behind it below the others. */
    private static String with(String text, String placeholder, String line) {
        String padding = " ".repeat(Math.max(2, COMMENTS - line.length()));
        return text.replaceFirst(placeholder + " +#", line + padding + "#");
    }
}
