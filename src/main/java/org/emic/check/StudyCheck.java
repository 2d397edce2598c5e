package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;

/** Looks for one kind of damage in what a study keeps. */
public interface StudyCheck {

    /** Its id, its severity, and what it is about. */
    CheckType type();

    /** What it found, in any order. */
    List<Diagnostic> run(StoredStudy study);
}
