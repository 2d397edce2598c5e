package org.emic.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emic.index.RuleExplanation;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.rule.RulePrinter;

/**
 * How far a rule got in a text where it does not hold.
 *
 * @param rule as the codebook has it
 * @param held its parts that are there, each with the words it matches
 * @param missing its parts that are not there
 * @param apart pairs that are both there, but not as near, or not in the order, as the rule asks
 * @param against what is there and must not be, with its words
 * @param scattered whether all that it asks for is there, but not in one sentence or paragraph
 */
public record NearMiss(
        Rule rule,
        List<String> held,
        List<String> missing,
        List<String> apart,
        List<String> against,
        boolean scattered) {

    public NearMiss {
        held = List.copyOf(held);
        missing = List.copyOf(missing);
        apart = List.copyOf(apart);
        against = List.copyOf(against);
    }

    /** A part of a rule with what it is made of. */
    private record Piece(RuleExplanation.Part part, List<Piece> below, double share) {}

    private static final double NOT_QUITE = 0.9;

    /** The one of which most is there, of several the first; empty if nothing of any is. */
    static Optional<NearMiss> of(List<RuleExplanation> rules, String text) {
        Optional<NearMiss> nearest = Optional.empty();
        double most = 0;
        for (RuleExplanation each : rules) {
            Piece match = piece(each.parts(), 0);
            double share = each.held() ? 2 : match.share();
            if (share > most) {
                most = share;
                Telling telling = new Telling(text);
                telling.tell(match);
                each.parts().stream()
                        .filter(part -> part.key() == RuleExplanation.Key.UNLESS && part.depth() == 0 && part.held())
                        .forEach(part -> telling.against.add(telling.withWords(part)));
                nearest = Optional.of(new NearMiss(
                        each.rule(), telling.held, telling.missing, telling.apart, telling.against, each.held()));
            }
        }
        return nearest;
    }

    /** The same, of the one of {@code rules} that it was made from. */
    NearMiss of(List<Rule> rules) {
        Rule original = rules.stream()
                .filter(each -> each.id().equals(rule.id()) && each.place().equals(rule.place()))
                .findFirst()
                .orElse(rule);
        return new NearMiss(original, held, missing, apart, against, scattered);
    }

    private static Piece piece(List<RuleExplanation.Part> parts, int at) {
        RuleExplanation.Part part = parts.get(at);
        List<Piece> below = new ArrayList<>();
        for (int i = at + 1; i < parts.size() && parts.get(i).depth() > part.depth(); i++) {
            if (parts.get(i).depth() == part.depth() + 1) {
                below.add(piece(parts, i));
            }
        }
        return new Piece(part, below, share(part, below));
    }

    /** How much of it is there, from 0 to 1. */
    private static double share(RuleExplanation.Part part, List<Piece> below) {
        if (part.held() || below.isEmpty()) {
            return part.held() ? 1 : 0;
        }
        Expression expression = part.expression();
        if (expression instanceof Expression.AnyOf || expression instanceof Expression.Or) {
            return below.stream().mapToDouble(Piece::share).max().orElse(0);
        }
        if (isWithout(expression)) {
            return NOT_QUITE * below.get(0).share();
        }
        return NOT_QUITE * below.stream().mapToDouble(Piece::share).average().orElse(0);
    }

    private static boolean isWithout(Expression expression) {
        return expression instanceof Expression.Not || expression instanceof Expression.NotNear;
    }

    /** Collects what to say. */
    private static final class Telling {
        private final String text;
        private final List<String> held = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final List<String> apart = new ArrayList<>();
        private final List<String> against = new ArrayList<>();

        Telling(String text) {
            this.text = text;
        }

        void tell(Piece piece) {
            Expression expression = piece.part().expression();
            boolean alternatives = expression instanceof Expression.AnyOf || expression instanceof Expression.Or;
            if (alternatives && piece.share() > 0) {
                piece.below().stream()
                        .reduce((best, next) -> next.share() > best.share() ? next : best)
                        .ifPresent(this::tell);
            } else if (piece.part().held()) {
                held.add(withWords(piece.part()));
            } else if (isWithout(expression)) {
                tell(piece.below().get(0));
                piece.below().stream()
                        .skip(1)
                        .filter(without -> piece.below().get(0).part().held()
                                && without.part().held())
                        .forEach(without -> against.add(withWords(without.part())));
            } else if (!piece.below().isEmpty()
                    && !(expression instanceof Expression.And)
                    && piece.below().stream().allMatch(each -> each.part().held())) {
                apart.add(piece.below().stream()
                                .map(each -> withWords(each.part()))
                                .collect(Collectors.joining(" and "))
                        + (expression instanceof Expression.Then then
                                ? " in this order with at most " + then.distance()
                                : " with at most " + ((Expression.Near) expression).distance())
                        + " words between");
            } else if (piece.below().isEmpty() || alternatives) {
                missing.add(RulePrinter.print(expression));
            } else {
                piece.below().forEach(this::tell);
            }
        }

        private String withWords(RuleExplanation.Part part) {
            String printed = RulePrinter.print(part.expression());
            String words = part.matched().stream()
                    .map(span -> span.in(text))
                    .distinct()
                    .map(word -> "“" + word + "”")
                    .collect(Collectors.joining(", "));
            return words.isEmpty() ? printed : printed + " (" + words + ")";
        }
    }
}
