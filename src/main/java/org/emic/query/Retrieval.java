package org.emic.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emic.model.Source;
import org.emic.model.Span;

/** Answers a question for the pieces of one frame after the other. */
public final class Retrieval {

    private final Query query;
    private final Turns turns;
    private final Ruler ruler;

    /** @param turns what conditions on speakers and roles look at */
    public Retrieval(Query query, Turns turns, Ruler ruler) {
        this.query = query;
        this.turns = turns;
        this.ruler = ruler;
    }

    /**
     * The pieces that are meant, in their order.
     *
     * @param pieces all of one frame: a source or, where places mean nothing, a case
     */
    public List<Piece> pieces(List<Piece> pieces) {
        return new Frame(pieces).of(query).stream().sorted().toList();
    }

    /**
     * The pairs that the outermost operator brings together, in the order of their left pieces.
     *
     * @throws IllegalArgumentException if it brings none together, see {@link Query#hasPairs()}
     */
    public List<Pair> pairs(List<Piece> pieces) {
        return new Frame(pieces)
                .pairs(query).stream()
                        .sorted(Comparator.comparing(Pair::left).thenComparing(Pair::right))
                        .toList();
    }

    /** All pieces of a frame, among which a question is asked. */
    private final class Frame {

        private final List<Piece> all;

        Frame(List<Piece> all) {
            this.all = all;
        }

        List<Piece> of(Query asked) {
            if (asked instanceof Query.Carries carries) {
                return all.stream().filter(piece -> carries(carries, piece)).toList();
            }
            if (asked.isCondition()) {
                return all.stream().filter(piece -> fulfils(asked, piece)).toList();
            }
            if (asked instanceof Query.Any any) {
                TreeSet<Piece> found = new TreeSet<>();
                any.of().forEach(each -> found.addAll(of(each)));
                return List.copyOf(found);
            }
            if (asked instanceof Query.All together) {
                return together(together);
            }
            if (asked instanceof Query.Without without) {
                return without(without);
            }
            if (asked instanceof Query.Meet meet) {
                return meet(sets(meet.of()), meet.count(), meet.number());
            }
            if (asked instanceof Query.Alone alone) {
                Neighbours others = new Neighbours(all);
                return of(alone.of()).stream()
                        .filter(piece ->
                                others.sharing(piece.place()).stream().allMatch(other -> isOfOneCode(other, piece)))
                        .toList();
            }
            return related((Query.Related) asked);
        }

        private List<List<Piece>> sets(List<Query> of) {
            return of.stream().map(this::of).toList();
        }

        private List<Piece> together(Query.All together) {
            List<Query> conditions =
                    together.of().stream().filter(Query::isCondition).toList();
            List<List<Piece>> sets = together.of().stream()
                    .filter(each -> !each.isCondition())
                    .map(each -> fulfilling(of(each), conditions))
                    .toList();
            return sets.size() == 1 ? sets.get(0) : meet(sets, Query.Count.EXACTLY, sets.size());
        }

        private List<Piece> fulfilling(List<Piece> pieces, List<Query> conditions) {
            return pieces.stream()
                    .filter(piece -> conditions.stream().allMatch(each -> fulfils(each, piece)))
                    .toList();
        }

        private List<Piece> without(Query.Without without) {
            List<Piece> of = of(without.of());
            if (without.others().isCondition()) {
                return of.stream()
                        .filter(piece -> !fulfils(without.others(), piece))
                        .toList();
            }
            Neighbours others = new Neighbours(of(without.others()));
            return of.stream()
                    .filter(piece -> others.sharing(piece.place()).isEmpty())
                    .toList();
        }

        /** The pieces of any set in the most crowded place of which so many sets meet. */
        private List<Piece> meet(List<List<Piece>> sets, Query.Count count, int number) {
            List<Neighbours> neighbours = sets.stream().map(Neighbours::new).toList();
            TreeSet<Piece> found = new TreeSet<>();
            for (List<Piece> set : sets) {
                for (Piece piece : set) {
                    if (count.holds(mostAtOnePlace(piece.place(), neighbours), number)) {
                        found.add(piece);
                    }
                }
            }
            return List.copyOf(found);
        }

        /** In how many of the sets some place of {@code place} lies at most; tried where a piece begins, or it does. */
        private int mostAtOnePlace(Span place, List<Neighbours> sets) {
            TreeSet<Integer> begins = new TreeSet<>(List.of(place.start()));
            List<List<Piece>> near =
                    sets.stream().map(set -> set.sharing(place)).toList();
            near.forEach(set -> set.forEach(
                    piece -> begins.add(Math.max(place.start(), piece.place().start()))));
            int most = 0;
            for (int at : begins) {
                int here = (int) near.stream()
                        .filter(set -> set.stream()
                                .anyMatch(piece -> piece.place().start() <= at
                                        && at < piece.place().end()))
                        .count();
                most = Math.max(most, here);
            }
            return most;
        }

        private List<Piece> related(Query.Related related) {
            List<Piece> left = of(related.of());
            Neighbours right = new Neighbours(of(related.others()));
            boolean wanted = !related.relation().isOfAbsence();
            return left.stream()
                    .filter(piece -> right.candidates(piece.place(), related.relation()).stream()
                                    .anyMatch(other -> holds(related, piece, other))
                            == wanted)
                    .toList();
        }

        List<Pair> pairs(Query asked) {
            if (asked instanceof Query.All together) {
                List<Query> conditions =
                        together.of().stream().filter(Query::isCondition).toList();
                List<Query> sets = together.of().stream()
                        .filter(each -> !each.isCondition())
                        .toList();
                if (sets.size() == 1) {
                    return pairs(sets.get(0)).stream()
                            .filter(pair -> conditions.stream().allMatch(each -> fulfils(each, pair.left())))
                            .toList();
                }
                Query.Related both = new Query.Related(sets.get(0), Relation.WITH, Optional.empty(), sets.get(1));
                return pairs(both, fulfilling(of(sets.get(0)), conditions), fulfilling(of(sets.get(1)), conditions));
            }
            if (asked instanceof Query.Related related && asked.hasPairs()) {
                return pairs(related, of(related.of()), of(related.others()));
            }
            throw new IllegalArgumentException("no pairs");
        }

        private List<Pair> pairs(Query.Related related, List<Piece> left, List<Piece> right) {
            Neighbours others = new Neighbours(right);
            List<Pair> pairs = new ArrayList<>();
            for (Piece piece : left) {
                others.candidates(piece.place(), related.relation()).stream()
                        .filter(other -> holds(related, piece, other))
                        .forEach(other -> pairs.add(new Pair(piece, other)));
            }
            return pairs;
        }
    }

    private static boolean carries(Query.Carries carries, Piece piece) {
        return carries.codes().isEmpty()
                || carries.codes()
                        .get()
                        .contains(
                                piece.coding().codebook() + ":" + piece.coding().code());
    }

    private static boolean isOfOneCode(Piece a, Piece b) {
        return a.coding().code().equals(b.coding().code())
                && a.coding().codebook().equals(b.coding().codebook());
    }

    private boolean fulfils(Query asked, Piece piece) {
        if (asked instanceof Query.Fulfils fulfils) {
            return fulfils.condition().holds(piece, turns);
        }
        if (asked instanceof Query.Not not) {
            return !fulfils(not.condition(), piece);
        }
        if (asked instanceof Query.Any any) {
            return any.of().stream().anyMatch(each -> fulfils(each, piece));
        }
        if (asked instanceof Query.All together) {
            return together.of().stream().allMatch(each -> fulfils(each, piece));
        }
        Query.Without without = (Query.Without) asked;
        return fulfils(without.of(), piece) && !fulfils(without.others(), piece);
    }

    private boolean holds(Query.Related related, Piece piece, Piece other) {
        return !piece.isSame(other)
                && related.relation().holds(piece.place(), other.place())
                && related.distance()
                        .map(wanted -> wanted.fits(distance(wanted.unit(), piece, other)))
                        .orElse(true);
    }

    private int distance(Distance.In unit, Piece piece, Piece other) {
        Span a = piece.place();
        Span b = other.place();
        if (a.overlaps(b) || a.equals(b)) {
            return 0;
        }
        Source source = piece.source();
        return a.start() <= b.start()
                ? ruler.between(unit, source, a.end(), Math.max(a.end(), b.start()))
                : ruler.between(unit, source, b.end(), Math.max(b.end(), a.start()));
    }
}
