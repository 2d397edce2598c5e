/**
 * How Emic says that something is wrong: a {@link org.emic.diagnostic.Diagnostic} with an id that is never reused, a
 * place, a message that names what was found, and a hint at what would be right.
 *
 * <p>Trouble in the data is a value: readers and checks return diagnostics beside what could be read, and one bad file
 * never stops the others. What prevents a command is an {@link org.emic.diagnostic.EmicException} carrying diagnostics;
 * the command line maps it to exit code 3. Anything else that is thrown is a mistake of ours.
 *
 * <p>The form is that of compilers: {@code file:line:column: severity[ID]: message}, the line, a caret, {@code hint: …};
 * {@link org.emic.diagnostic.Diagnostic#render()} makes it.
 */
package org.emic.diagnostic;
