package org.emic.check;

import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Place;
import org.emic.model.Rule;

/**
 * What became of one example.
 *
 * @param code it stands under
 * @param list {@code typical}, {@code atypical} or {@code close-but-no}
 * @param place where it stands
 * @param tried whether the code has a rule that can be tried
 * @param rules those by which the code is given to it, in the codebook's order
 * @param failure why it failed; empty if it did not, and for atypical ones, which never do
 */
public record ExampleResult(
        Code code,
        String list,
        String text,
        Place place,
        boolean tried,
        List<Rule> rules,
        Optional<Diagnostic> failure) {

    public ExampleResult {
        rules = List.copyOf(rules);
    }

    /** Whether a rule codes it. */
    public boolean coded() {
        return !rules.isEmpty();
    }
}
