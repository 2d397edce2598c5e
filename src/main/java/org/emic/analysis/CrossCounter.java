package org.emic.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.model.Source;
import org.emic.model.Turn;
import org.emic.model.Value;

/** Counts a study's units by code and by group. */
final class CrossCounter {

    private final CodedStudy coded;
    private final CodeRows rows;
    private final CrossRequest request;
    private final Marker marker;
    private final CrossCounts counts;
    private final Set<String> cases = new LinkedHashSet<>();
    private long inCases;

    CrossCounter(CodedStudy coded, CodeRows rows, CrossRequest request, UnitPlaces places) {
        this.coded = coded;
        this.rows = rows;
        this.request = request;
        this.marker =
                new Marker(coded, rows, places, request.unit() == UnitKind.CASES ? UnitKind.SOURCES : request.unit());
        this.counts = new CrossCounts(rows.count());
    }

    CrossCounts count() {
        for (int source = 0; source < coded.study().sources().size(); source++) {
            if (coded.isCounted(source)) {
                long before = counts.units();
                count(source);
                if (!caseOf(source).isEmpty()) {
                    cases.add(caseOf(source));
                    inCases += counts.units() - before;
                }
            }
        }
        if (request.unit() == UnitKind.CASES) {
            counts.countCases();
        }
        return counts;
    }

    /** How many cases the units lie in. */
    long cases() {
        return cases.size();
    }

    /** How many of the units lie in a case. */
    long unitsInCases() {
        return inCases;
    }

    private String caseOf(int source) {
        return coded.study().sources().get(source).attributes().caseName();
    }

    private void count(int source) {
        SourceMarks marks = marker.of(source, item -> true);
        if (request.unit().isInTurns()) {
            countStrays(source);
        }
        if (request.unit() == UnitKind.CASES) {
            addToCase(source, marks, ofSource(source));
        } else if (request.by().kind() == Grouping.Kind.CODER) {
            List<Item> items = coded.items(source);
            units(marks, unit -> List.of(ofCoder(items.get(unit))));
        } else if (!request.by().isByTurn()) {
            CrossCounts.Column group = ofSource(source);
            units(marks, unit -> List.of(group));
        } else if (request.unit() == UnitKind.SEGMENTS) {
            coded.turns(source).stream().forEach(turn -> ofTurn(source, turn));
            List<Item> items = coded.items(source);
            units(marks, unit -> touched(source, items.get(unit)));
        } else {
            units(marks, unit -> List.of(ofTurn(source, marks.turns()[unit])));
        }
    }

    private CrossCounts.Column ofCoder(Item item) {
        return counts.column(Optional.of(new Value.Text(coded.coder(item.coder()))));
    }

    private void addToCase(int source, SourceMarks marks, CrossCounts.Column group) {
        String name = caseOf(source);
        if (name.isEmpty()) {
            counts.stray();
            return;
        }
        counts.ofCase(name, group, codesOf(marks)[0]);
    }

    private void countStrays(int source) {
        Region region = new Region(coded.study(), source, coded.turns(source), coded.takesStrays());
        coded.items(source).stream()
                .filter(item -> rows.of(item).length > 0 && region.isStray(item))
                .forEach(item -> counts.stray());
    }

    /** In which groups a unit stands. */
    private interface Groups {
        List<CrossCounts.Column> of(int unit);
    }

    private void units(SourceMarks marks, Groups groups) {
        BitSet[] codes = codesOf(marks);
        for (int unit = 0; unit < codes.length; unit++) {
            counts.unit(codes[unit], groups.of(unit));
        }
    }

    private BitSet[] codesOf(SourceMarks marks) {
        BitSet[] codes = new BitSet[marks.units()];
        Arrays.setAll(codes, unit -> new BitSet());
        for (int row = 0; row < rows.count(); row++) {
            for (int unit : marks.marks()[row]) {
                codes[unit].set(row);
            }
        }
        return codes;
    }

    private CrossCounts.Column ofSource(int source) {
        return counts.column(request.by().ofSource(coded.study().sources().get(source)));
    }

    private CrossCounts.Column ofTurn(int source, int turn) {
        Source facts = coded.study().sources().get(source);
        String speaker = facts.turns().speaker(turn);
        boolean byRole = request.by().kind() == Grouping.Kind.ROLE;
        return counts.column(Grouping.text(byRole ? coded.study().roles().of(facts.id(), speaker) : speaker));
    }

    /** The groups of the turns a segment touches; of none, where it touches no turn at all. */
    private List<CrossCounts.Column> touched(int source, Item item) {
        Source facts = coded.study().sources().get(source);
        Set<CrossCounts.Column> groups = new LinkedHashSet<>();
        boolean stray = true;
        for (int i = facts.turnFrom(item.start()); i < facts.turns().size(); i++) {
            Turn turn = facts.turns().get(i);
            if (turn.span().start() >= item.end()) {
                break;
            }
            stray = false;
            if (coded.turns(source).get(i)) {
                groups.add(ofTurn(source, i));
            }
        }
        if (stray) {
            groups.add(counts.column(Optional.empty()));
        }
        return List.copyOf(groups);
    }
}
