package org.emic.analysis;

import java.util.List;
import org.emic.model.Span;

/** Cuts turns into smaller units. Sources are named by their index in {@link StudyFacts#sources()}. */
public interface UnitPlaces {

    /** The sentences in a turn, in text order. */
    List<Span> sentences(int source, Span turn);

    /** The paragraphs in a turn, in text order. */
    List<Span> paragraphs(int source, Span turn);
}
