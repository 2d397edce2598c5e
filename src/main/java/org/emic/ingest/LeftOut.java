package org.emic.ingest;

/** What a document holds beside its text. It is counted and told, never silently dropped. */
enum LeftOut {
    COMMENTS("ING-070", "comment", "comments", "left out: they are about the text, not of it"),
    DELETED(
            "ING-071",
            "stretch of deleted text",
            "stretches of deleted text",
            "left out: changes that the word processor tracked are read as accepted"),
    HEADERS("ING-072", "page header or footer", "page headers and footers", "left out"),
    IMAGES("ING-073", "image", "images", "left out"),
    HIDDEN("ING-074", "stretch of hidden text", "stretches of hidden text", "left out"),
    LIST_NUMBERS(
            "ING-075",
            "automatic list number or bullet",
            "automatic list numbers and bullets",
            "left out: they are not in the file's text"),
    EMBEDDED("ING-076", "embedded file or object", "embedded files and objects", "left out"),
    NOTES("ING-077", "footnote or endnote", "footnotes and endnotes", "put at the end of the text, marked [1], [2] …"),
    BOXES("ING-078", "text box", "text boxes", "put after the paragraph it belongs to"),
    PAGE_PARTS("ING-079", "script, menu or form of the page", "scripts, menus and forms of the page", "left out"),
    MARGIN("ING-080", "line or paragraph number in the margin", "line or paragraph numbers in the margin", "left out");

    private final String id;
    private final String one;
    private final String many;
    private final String fate;

    LeftOut(String id, String one, String many, String fate) {
        this.id = id;
        this.one = one;
        this.many = many;
        this.fate = fate;
    }

    String id() {
        return id;
    }

    /** Such as {@code 2 comments left out: …}. */
    String told(int count) {
        return count + " " + (count == 1 ? one : many) + " " + fate;
    }
}
