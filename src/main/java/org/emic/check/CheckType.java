package org.emic.check;

import org.emic.diagnostic.Severity;

/**
 * What a check is called and how bad it is what it finds.
 *
 * @param id {@code CHK-} and a number, never reused
 * @param severity unless the project says otherwise
 * @param summary what is wrong where it fires, one line without a final period
 */
public record CheckType(String id, Severity severity, String summary) {}
