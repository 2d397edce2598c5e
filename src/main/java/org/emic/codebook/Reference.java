package org.emic.codebook;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Expression;
import org.emic.model.Place;
import org.emic.rule.RuleText;

/** A {@code code:} in a rule, or a {@code [[link]]}. */
record Reference(String code, Place place) {

    /** All {@code code:} conditions of an expression. */
    static List<Reference> in(Expression expression, RuleText text) {
        List<Reference> found = new ArrayList<>();
        collect(expression, text, found);
        return found;
    }

    private static void collect(Expression expression, RuleText text, List<Reference> found) {
        if (expression instanceof Expression.HasCode code) {
            found.add(new Reference(code.code(), text.place(code.at())));
        } else if (expression instanceof Expression.Or or) {
            or.operands().forEach(each -> collect(each, text, found));
        } else if (expression instanceof Expression.And and) {
            and.operands().forEach(each -> collect(each, text, found));
        } else if (expression instanceof Expression.Not not) {
            collect(not.keep(), text, found);
            collect(not.without(), text, found);
        }
    }
}
