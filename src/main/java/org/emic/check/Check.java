package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;

/** Looks for one kind of fault. */
public interface Check {

    /** Its id, its severity, and what it is about. */
    CheckType type();

    /** What it found, in any order. A check that needs a corpus finds nothing without one. */
    List<Diagnostic> run(Subject subject);
}
