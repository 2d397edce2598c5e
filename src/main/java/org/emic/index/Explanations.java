package org.emic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.model.Span;
import org.emic.model.Unit;

/** Takes the rules of a code apart and looks at every piece in one unit. */
final class Explanations {

    /** An expression of a rule, compiled by itself. */
    private record Piece(RuleExplanation.Key key, int depth, Expression expression, Node node) {}

    private record Pieces(RuleSet.Ready ready, List<Piece> pieces) {}

    private final RuleSet rules;
    private final List<Pieces> all = new ArrayList<>();

    /** Compiles what will be looked at, so that its patterns are among those of the rule set before they are looked up. */
    Explanations(RuleSet rules, String code) {
        this.rules = rules;
        for (RuleSet.Group group : rules.groups(code)) {
            for (RuleSet.Ready ready : group.rules()) {
                List<Piece> pieces = new ArrayList<>();
                Rule rule = ready.rule();
                collect(rule, RuleExplanation.Key.MATCH, 0, rule.match(), pieces);
                rule.unless().ifPresent(some -> collect(rule, RuleExplanation.Key.UNLESS, 0, some, pieces));
                rule.condition().ifPresent(some -> collect(rule, RuleExplanation.Key.CONDITION, 0, some, pieces));
                all.add(new Pieces(ready, pieces));
            }
        }
    }

    private void collect(Rule rule, RuleExplanation.Key key, int depth, Expression expression, List<Piece> pieces) {
        pieces.add(new Piece(key, depth, expression, rules.compiler().part(rule, expression)));
        for (Expression operand : operands(expression)) {
            collect(rule, key, depth + 1, operand, pieces);
        }
    }

    private static List<? extends Expression> operands(Expression expression) {
        if (expression instanceof Expression.Near near) {
            return List.of(near.left(), near.right());
        }
        if (expression instanceof Expression.Then then) {
            return List.of(then.first(), then.second());
        }
        if (expression instanceof Expression.NotNear notNear) {
            return List.of(notNear.keep(), notNear.without());
        }
        if (expression instanceof Expression.AnyOf any) {
            return any.operands();
        }
        if (expression instanceof Expression.Or or) {
            return or.operands();
        }
        if (expression instanceof Expression.And and) {
            return and.operands();
        }
        return expression instanceof Expression.Not not ? List.of(not.keep(), not.without()) : List.of();
    }

    /** Looks at {@code unit}, in the stretches of one source. */
    List<RuleExplanation> of(Matching matching, Span unit, PostingsWalk walk) throws IOException {
        List<RuleExplanation> explanations = new ArrayList<>();
        for (Pieces pieces : all) {
            Unit kind = pieces.ready().rule().unit();
            boolean held = false;
            List<RuleExplanation.Part> parts = new ArrayList<>();
            for (Piece piece : pieces.pieces()) {
                parts.add(new RuleExplanation.Part(piece.key(), piece.depth(), piece.expression(), false, List.of()));
            }
            for (Stretch stretch : matching.stretchesOfSource(kind)) {
                Look look = new Look(matching, stretch, kind, unit, walk);
                held |= look.at(pieces.ready().node()).held();
                for (int i = 0; i < parts.size(); i++) {
                    Piece piece = pieces.pieces().get(i);
                    Seen seen = look.at(piece.node());
                    if (seen.held()) {
                        parts.set(
                                i,
                                new RuleExplanation.Part(
                                        piece.key(), piece.depth(), piece.expression(), true, seen.matched()));
                    }
                }
            }
            explanations.add(new RuleExplanation(pieces.ready().rule(), held, parts));
        }
        return explanations;
    }

    private record Seen(boolean held, List<Span> matched) {}

    /** What an expression comes to in the unit. */
    private record Look(Matching matching, Stretch stretch, Unit kind, Span unit, PostingsWalk walk) {

        Seen at(Node node) throws IOException {
            Walls walls = new Walls(stretch, kind.kind());
            Evaluation evaluation =
                    new Evaluation(stretch, matching.lexicon(stretch), walk, walls, matching.knowledge());
            Evaluation.Held held = evaluation.held(node, stretch.included());
            boolean holds = false;
            for (int one : held.units()) {
                Span span = walls.span(one);
                holds |= kind.kind() == Unit.Kind.MATCH ? span.overlaps(unit) : span.equals(unit);
            }
            List<Span> matched = new ArrayList<>();
            Hits hits = held.hits().merged();
            for (int i = 0; i < hits.size(); i++) {
                Span span = new Span(walk.start(hits.from(i)), walk.end(hits.to(i)));
                if (span.overlaps(unit)) {
                    matched.add(span);
                }
            }
            return new Seen(holds, matched);
        }
    }
}
