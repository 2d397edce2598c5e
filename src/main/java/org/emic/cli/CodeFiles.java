package org.emic.cli;

import org.emic.project.CodeChange;

/** What a change of codes did to files, in words. */
final class CodeFiles {

    private CodeFiles() {}

    static String told(CodeChange change) {
        return change.texts().isEmpty()
                ? ""
                : ", and " + String.join(", ", change.texts().keySet());
    }
}
