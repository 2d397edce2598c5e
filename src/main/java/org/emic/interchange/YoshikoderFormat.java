package org.emic.interchange;

import java.util.List;

/** Dictionaries of Yoshikoder: XML with categories ({@code cnode}) and patterns ({@code pnode}). */
final class YoshikoderFormat implements CodebookFormat.Reading {

    @Override
    public String id() {
        return "yoshikoder";
    }

    @Override
    public String summary() {
        return "Yoshikoder dictionary";
    }

    @Override
    public List<String> endings() {
        return List.of("ykd");
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return file.isXmlOf("dictionary");
    }

    @Override
    public Incoming read(ForeignFile file) {
        return new YoshikoderReader(file).read();
    }
}
