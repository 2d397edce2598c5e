/**
 * Finds what is inconsistent in a codebook before it reaches a team: one class a {@link org.emic.check.Check}, all of them
 * in {@link org.emic.check.Checks#ALL} in the order of their ids.
 *
 * <p>A check is given a {@link org.emic.check.Subject}: the codebook, where its fields stand in the file, the limits the
 * project set, and, inside a project, what its rules found in the texts. It answers with diagnostics that have its id and its
 * severity, at the field that is to be changed. It never stops another check, prints nothing and changes nothing.
 *
 * <p>What makes a file no codebook at all (a missing key, a second id, a rule that cannot be read) is told by the reader, with
 * the ids {@code CBK} and {@code RUL}; checks look at what could be read.
 *
 * <p>A new check is a class, a line in {@code Checks}, a fixture with one planted fault, and its section in {@code
 * docs/manual/checks.md}; a test misses what is missing.
 *
 * <p>What a study keeps is looked at by {@link org.emic.check.StudyCheck}s, listed in {@link org.emic.check.StudyChecks#ALL}:
 * they are given a {@link org.emic.check.StoredStudy}, in which each coding comes with what its text says at its place. A new one
 * is a class, a line in the list, and its section in the manual, whose example it must find in a study, and find alone.
 *
 * <p>{@link org.emic.check.CodebookDiff} compares two versions of a codebook, and {@link org.emic.check.VersionVerdict} says
 * whether the version rose as far as the differences ask for. They live here because they too tell from how rules and texts
 * are written what can be told for certain (decision 0032).
 */
package org.emic.check;
