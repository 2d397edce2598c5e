package org.emic.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.emic.model.Span;
import org.emic.model.Turn;

/**
 * An expression and what it asks, told a second time from the manual: pieces are numbers, stretches are sets of characters.
 *
 * @param text of the expression
 * @param answer the numbers of the pieces meant
 * @param condition whether it is about each piece alone
 */
record RandomQuestion(String text, Function<World, Set<Integer>> answer, boolean condition) {

    private static final List<String> RELATIONS = List.of(
            "BEFORE",
            "AFTER",
            "MEETS",
            "MET BY",
            "OVERLAPS",
            "OVERLAPPED BY",
            "STARTS",
            "STARTED BY",
            "DURING",
            "CONTAINS",
            "FINISHES",
            "FINISHED BY",
            "EQUALS",
            "WITH",
            "INSIDE",
            "AROUND",
            "OUTSIDE",
            "FOLLOWED BY",
            "PRECEDED BY");

    static RandomQuestion of(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return random.nextInt(4) == 0 ? condition(random) : code(random);
        }
        return switch (random.nextInt(8)) {
            case 0 -> any(list(random, depth - 1));
            case 1, 2 -> all(list(random, depth - 1));
            case 3 -> without(of(random, depth - 1), of(random, depth - 1));
            case 4 -> meet(random, list(random, depth - 1));
            case 5 -> alone(of(random, depth - 1));
            case 6 -> near(random, of(random, depth - 1), of(random, depth - 1));
            default -> related(random, of(random, depth - 1), of(random, depth - 1));
        };
    }

    private static List<RandomQuestion> list(Random random, int depth) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> of(random, depth))
                .toList();
    }

    private static Set<Integer> where(World world, java.util.function.IntPredicate holds) {
        Set<Integer> found = new HashSet<>();
        IntStream.range(0, world.pieces.size()).filter(holds).forEach(found::add);
        return found;
    }

    private static Set<Integer> characters(World world, int piece) {
        Set<Integer> all = new HashSet<>();
        Span span = world.pieces.get(piece).coding().span();
        for (int i = span.start(); i < span.end(); i++) {
            all.add(i);
        }
        return all;
    }

    private static boolean share(World world, int a, int b) {
        Set<Integer> both = characters(world, a);
        both.retainAll(characters(world, b));
        return !both.isEmpty();
    }

    private static RandomQuestion code(Random random) {
        String code = List.of("a", "b", "c", "d", "e", "*").get(random.nextInt(6));
        boolean own = !code.equals("*") && random.nextInt(4) == 0;
        String codes = own ? code : World.BELOW.get(code);
        return new RandomQuestion(
                (own ? "=" : "") + code,
                world -> where(
                        world, i -> codes.contains(world.pieces.get(i).coding().code())),
                false);
    }

    private static RandomQuestion condition(Random random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new RandomQuestion(
                        "coder:coder1",
                        world -> where(
                                world, i -> world.pieces.get(i).coding().coder().equals("coder1")),
                        true);
            case 1 -> new RandomQuestion("attr.month>2", world -> where(world, i -> true), true);
            case 2 -> new RandomQuestion("kind:Interview", world -> where(world, i -> true), true);
            default -> new RandomQuestion("role:coder", world -> Set.of(), true).role();
        };
    }

    private RandomQuestion role() {
        return new RandomQuestion(
                "role:parent",
                world -> where(world, i -> {
                    for (Turn turn : world.source.turns()) {
                        for (int at = turn.span().start(); at < turn.span().end(); at++) {
                            if (turn.speaker().equals("P")
                                    && characters(world, i).contains(at)) {
                                return true;
                            }
                        }
                    }
                    return false;
                }),
                true);
    }

    private static RandomQuestion any(List<RandomQuestion> of) {
        return new RandomQuestion(
                "(" + String.join(" OR ", of.stream().map(RandomQuestion::text).toList()) + ")",
                world -> {
                    Set<Integer> all = new HashSet<>();
                    of.forEach(each -> all.addAll(each.answer().apply(world)));
                    return all;
                },
                of.stream().allMatch(RandomQuestion::condition));
    }

    private static RandomQuestion all(List<RandomQuestion> of) {
        boolean conditions = of.stream().allMatch(RandomQuestion::condition);
        return new RandomQuestion(
                "(" + String.join(" AND ", of.stream().map(RandomQuestion::text).toList()) + ")",
                world -> {
                    Set<Integer> fulfil = where(world, i -> true);
                    of.stream()
                            .filter(RandomQuestion::condition)
                            .forEach(each -> fulfil.retainAll(each.answer().apply(world)));
                    if (conditions) {
                        return fulfil;
                    }
                    List<Set<Integer>> sets = new ArrayList<>();
                    of.stream().filter(each -> !each.condition()).forEach(each -> {
                        Set<Integer> set = new HashSet<>(each.answer().apply(world));
                        set.retainAll(fulfil);
                        sets.add(set);
                    });
                    return sets.size() == 1 ? sets.get(0) : crowded(world, sets, most -> most == sets.size());
                },
                conditions);
    }

    /** Pieces of the sets of which the most crowded character has that many of the sets. */
    private static Set<Integer> crowded(World world, List<Set<Integer>> sets, java.util.function.IntPredicate holds) {
        Set<Integer> union = new HashSet<>();
        sets.forEach(union::addAll);
        union.removeIf(piece -> !holds.test(characters(world, piece).stream()
                .mapToInt(at -> (int) sets.stream()
                        .filter(set -> set.stream()
                                .anyMatch(other -> characters(world, other).contains(at)))
                        .count())
                .max()
                .orElse(0)));
        return union;
    }

    private static RandomQuestion without(RandomQuestion of, RandomQuestion others) {
        return new RandomQuestion(
                "(" + of.text + " NOT " + others.text + ")",
                world -> {
                    Set<Integer> left = new HashSet<>(of.answer.apply(world));
                    Set<Integer> right = others.answer.apply(world);
                    left.removeIf(piece -> others.condition
                            ? right.contains(piece)
                            : right.stream().anyMatch(other -> share(world, piece, other)));
                    return left;
                },
                of.condition && others.condition);
    }

    private static RandomQuestion meet(Random random, List<RandomQuestion> of) {
        int number = 1 + random.nextInt(of.size());
        int how = random.nextInt(3);
        String words = List.of("EXACTLY ", "AT LEAST ", "AT MOST ").get(how) + number;
        return new RandomQuestion(
                words + " OF ("
                        + String.join(
                                ", ", of.stream().map(RandomQuestion::text).toList()) + ")",
                world -> crowded(
                        world,
                        of.stream().map(each -> each.answer.apply(world)).toList(),
                        most -> how == 0 ? most == number : how == 1 ? most >= number : most <= number),
                false);
    }

    private static RandomQuestion alone(RandomQuestion of) {
        return new RandomQuestion(
                "ALONE " + of.text,
                world -> {
                    Set<Integer> left = new HashSet<>(of.answer.apply(world));
                    left.removeIf(piece -> where(
                                    world,
                                    i -> !world.pieces
                                            .get(i)
                                            .coding()
                                            .code()
                                            .equals(world.pieces
                                                    .get(piece)
                                                    .coding()
                                                    .code()))
                            .stream()
                            .anyMatch(other -> share(world, piece, other)));
                    return left;
                },
                false);
    }

    private static RandomQuestion near(Random random, RandomQuestion of, RandomQuestion others) {
        int most = random.nextInt(5);
        String unit =
                List.of("characters", "words", "sentences", "turns", "turn").get(random.nextInt(5));
        String operator =
                List.of("NEAR", "FOLLOWED BY", "PRECEDED BY", "BEFORE", "AFTER").get(random.nextInt(5));
        return relation(of, operator + "/" + most + " " + unit, others, (world, a, b) -> {
            Span first = span(world, a).compareTo(span(world, b)) <= 0 ? span(world, a) : span(world, b);
            Span second = first.equals(span(world, a)) ? span(world, b) : span(world, a);
            int distance = share(world, a, b)
                    ? 0
                    : world.ruler()
                            .between(Distance.In.of(unit).orElseThrow(), world.source, first.end(), second.start());
            return distance <= most && (operator.equals("NEAR") || holds(operator, span(world, a), span(world, b)));
        });
    }

    private static Span span(World world, int piece) {
        return world.pieces.get(piece).coding().span();
    }

    private static RandomQuestion related(Random random, RandomQuestion of, RandomQuestion others) {
        String operator = RELATIONS.get(random.nextInt(RELATIONS.size()));
        return relation(of, operator, others, (world, a, b) -> holds(operator, span(world, a), span(world, b)));
    }

    private interface Holds {
        boolean test(World world, int a, int b);
    }

    private static RandomQuestion relation(RandomQuestion of, String operator, RandomQuestion others, Holds holds) {
        boolean absent = operator.equals("OUTSIDE");
        return new RandomQuestion(
                "(" + of.text + " " + operator + " " + others.text + ")",
                world -> {
                    Set<Integer> left = new HashSet<>(of.answer.apply(world));
                    Set<Integer> right = others.answer.apply(world);
                    left.removeIf(a -> right.stream().anyMatch(b -> !a.equals(b) && holds.test(world, a, b)) == absent);
                    return left;
                },
                false);
    }

    /** Allen's table, in his letters: x and y begin at x−, y− and end at x+, y+. */
    private static boolean holds(String operator, Span x, Span y) {
        int begins = Integer.compare(x.start(), y.start());
        int ends = Integer.compare(x.end(), y.end());
        return switch (operator) {
            case "BEFORE" -> x.end() < y.start();
            case "AFTER" -> y.end() < x.start();
            case "MEETS" -> x.end() == y.start();
            case "MET BY" -> y.end() == x.start();
            case "OVERLAPS" -> begins < 0 && ends < 0 && x.end() > y.start();
            case "OVERLAPPED BY" -> begins > 0 && ends > 0 && y.end() > x.start();
            case "STARTS" -> begins == 0 && ends < 0;
            case "STARTED BY" -> begins == 0 && ends > 0;
            case "DURING" -> begins > 0 && ends < 0;
            case "CONTAINS" -> begins < 0 && ends > 0;
            case "FINISHES" -> begins > 0 && ends == 0;
            case "FINISHED BY" -> begins < 0 && ends == 0;
            case "EQUALS" -> begins == 0 && ends == 0;
            case "WITH" -> x.end() > y.start() && y.end() > x.start();
            case "INSIDE", "OUTSIDE" -> begins >= 0 && ends <= 0;
            case "AROUND" -> begins <= 0 && ends >= 0;
            case "FOLLOWED BY" -> x.end() <= y.start();
            default -> y.end() <= x.start();
        };
    }
}
