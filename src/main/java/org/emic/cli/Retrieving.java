package org.emic.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.analysis.UnitKind;
import org.emic.analysis.UnitPlaces;
import org.emic.coding.Choice;
import org.emic.coding.Shown;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;
import org.emic.project.Workspace;
import org.emic.query.Pair;
import org.emic.query.Piece;
import org.emic.query.Query;
import org.emic.query.QueryParser;
import org.emic.query.Retrieval;
import org.emic.query.Turns;
import org.emic.query.Vocabulary;
import org.emic.rule.RuleText;

/** Asks a project's codings, frame by frame: a source, or all sources of a case. */
final class Retrieving {

    /** The place of everything where places mean nothing. */
    private static final Span SOMEWHERE = new Span(0, 1);

    private final Counting counting;
    private final Choice choice;
    private final UnitKind per;
    private final RetrievalOptions.Part part;
    private final Optional<Once> once;
    private final Retrieval retrieval;
    private final UnitPlaces places;

    Retrieving(Workspace workspace, Counting counting, Choice choice, RetrievalOptions options, ToolCommand command) {
        this.counting = counting;
        this.choice = choice;
        this.per = options.per(command);
        this.part = options.part();
        this.once = options.once(command);
        Query query = options.where()
                .map(where -> QueryParser.parse(WrittenQuery.typed(where), vocabulary(counting), queries(workspace)))
                .orElse(new Query.Carries(Optional.empty()));
        boolean possible = switch (part) {
            case WHOLE -> true;
            case JOINED -> query.hasPairs();
            case SHARED -> query.hasSharedText();
        };
        if (!possible) {
            throw command.usage(
                    part == RetrievalOptions.Part.SHARED
                            ? "--part shared needs an expression whose outermost operator brings two together that"
                                    + " share text: AND, WITH, INSIDE, AROUND or one of Allen's"
                            : "--part joined needs an expression whose outermost operator brings two together: AND,"
                                    + " NEAR, FOLLOWED BY, …");
        }
        String language = workspace.project().settings().language();
        this.retrieval = new Retrieval(
                query,
                new Turns(counting.coded().study().roles(), choice::turn),
                new StudyRuler(counting.coded().texts(), language));
        this.places = counting.units();
    }

    private static Vocabulary vocabulary(Counting counting) {
        Set<String> coders = new TreeSet<>();
        Set<String> loose = new TreeSet<>();
        counting.coded().codebooks().stream().map(Codebook::coder).forEach(coders::add);
        counting.coded().log().codings().forEach(coding -> {
            coders.add(coding.coder());
            loose.add(coding.codebook() + ":" + coding.code());
        });
        counting.coded()
                .codebooks()
                .forEach(codebook -> codebook.all().forEach(code -> {
                    loose.remove(":" + code.id());
                    loose.remove(codebook.name() + ":" + code.id());
                }));
        return new Vocabulary(
                counting.coded().study().sources(),
                counting.coded().study().roles(),
                counting.coded().codebooks(),
                loose,
                coders);
    }

    private static Map<String, RuleText> queries(Workspace workspace) {
        Map<String, RuleText> queries = new TreeMap<>();
        workspace.project().settings().queries().forEach((name, named) -> queries.put(name, WrittenQuery.of(named)));
        return queries;
    }

    /** The answer, those of one source side by side. */
    List<Shown> all() {
        Map<String, List<Piece>> frames = new TreeMap<>();
        Map<String, Integer> sources = new TreeMap<>();
        List<Source> all = counting.coded().study().sources();
        for (int i = 0; i < all.size(); i++) {
            sources.put(all.get(i).id(), i);
        }
        Map<String, List<Span>> units = new TreeMap<>();
        counting.codings().each(choice, coding -> {
            int index = sources.get(coding.source());
            Source source = all.get(index);
            String frame = per == UnitKind.CASES ? source.attributes().caseName() : source.id();
            if (!frame.isEmpty()) {
                List<Piece> pieces = frames.computeIfAbsent(frame, each -> new ArrayList<>());
                add(coding, source, units.computeIfAbsent(source.id(), each -> units(index, source)), pieces);
            }
        });
        List<Shown> shown = new ArrayList<>();
        frames.values().forEach(pieces -> shown.addAll(answer(pieces)));
        return once.map(each -> each.of(shown)).orElse(shown);
    }

    private void add(Coding coding, Source source, List<Span> units, List<Piece> pieces) {
        switch (per) {
            case SEGMENTS -> pieces.add(Piece.whole(coding, source));
            case SOURCES, CASES -> pieces.add(new Piece(coding, source, coding.span(), SOMEWHERE));
            default -> {
                Span said = coding.span();
                for (int i = first(units, said.start());
                        i < units.size() && units.get(i).start() < said.end();
                        i++) {
                    Span unit = units.get(i);
                    Span here = new Span(Math.max(said.start(), unit.start()), Math.min(said.end(), unit.end()));
                    pieces.add(new Piece(coding, source, here, unit));
                }
            }
        }
    }

    private static int first(List<Span> units, int at) {
        int low = 0;
        int high = units.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).end() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The units of a source, as far as its turns are wanted. */
    private List<Span> units(int index, Source source) {
        List<Span> units = new ArrayList<>();
        if (per != UnitKind.TURNS && per != UnitKind.SENTENCES && per != UnitKind.PARAGRAPHS) {
            return units;
        }
        for (Turn turn : source.turns()) {
            if (!choice.turn(source, turn)) {
                continue;
            }
            switch (per) {
                case TURNS -> units.add(turn.span());
                case SENTENCES -> units.addAll(places.sentences(index, turn.span()));
                default -> units.addAll(places.paragraphs(index, turn.span()));
            }
        }
        return units;
    }

    private List<Shown> answer(List<Piece> pieces) {
        List<Shown> shown = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        if (part == RetrievalOptions.Part.WHOLE) {
            for (Piece piece : retrieval.pieces(pieces)) {
                if (per == UnitKind.SEGMENTS || seen.add(List.of(unit(piece)))) {
                    shown.add(new Shown(piece.coding(), piece.said()));
                }
            }
            return shown;
        }
        for (Pair pair : retrieval.pairs(pieces)) {
            if (per == UnitKind.SEGMENTS || seen.add(List.of(unit(pair.left()), unit(pair.right())))) {
                shown.add(new Shown(pair.left().coding(), stretch(pair)));
            }
        }
        return shown;
    }

    /** What names the unit of a piece in its frame. */
    private static Span unit(Piece piece) {
        return piece.place();
    }

    private Span stretch(Pair pair) {
        boolean oneText = pair.left().source().equals(pair.right().source());
        if (!oneText) {
            return pair.left().said();
        }
        if (part == RetrievalOptions.Part.JOINED) {
            return pair.joined();
        }
        return pair.left().said().overlaps(pair.right().said())
                ? pair.shared()
                : pair.left().said();
    }
}
