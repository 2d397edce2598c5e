package org.emic.cli;

import org.emic.codebook.Slug;
import org.emic.model.Codebook;

/** The name and the language that somebody gave a codebook on the command line. */
final class CodebookNaming {

    private final String name;
    private final String language;

    /**
     * @param name null if none was given
     * @param language null if none was given
     */
    CodebookNaming(ToolCommand command, String name, String language) {
        if (name != null && !name.equals(Slug.of(name))) {
            throw command.usage("'" + name + "' is no name of a codebook; write lower-case letters, digits and '-': "
                    + Slug.of(name));
        }
        if (language != null && !language.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*")) {
            throw command.usage("'" + language + "' is no language tag; write one such as en, de or pt-BR");
        }
        this.name = name;
        this.language = language;
    }

    /** The name that was given, else {@code other}. */
    String nameOr(String other) {
        return name == null ? other : name;
    }

    /** The codebook with what was given. */
    Codebook of(Codebook read) {
        return of(read, read.name());
    }

    /** The codebook with what was given, and else with another name. */
    Codebook of(Codebook read, String other) {
        return new Codebook(
                nameOr(other),
                read.version(),
                language == null ? read.language() : language,
                read.unit(),
                read.description(),
                read.citation(),
                read.codes(),
                read.file());
    }
}
