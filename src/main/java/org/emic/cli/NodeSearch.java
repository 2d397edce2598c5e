package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.coding.Choice;
import org.emic.coding.ChosenWords;
import org.emic.coding.Coded;
import org.emic.coding.NodeStretches;
import org.emic.coding.Search;
import org.emic.coding.SearchRule;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.index.TextIndex;
import org.emic.index.TurnUnits;
import org.emic.model.Unit;

/**
 * What a rule matches in the words of a filter.
 *
 * @param stretches of the words, with the matches in them
 * @param coded the study
 * @param warnings what is worth a look in the rule
 */
record NodeSearch(NodeStretches stretches, Coded coded, List<Diagnostic> warnings) {

    /**
     * A rule to be looked for.
     *
     * @param unit turn, sentence or paragraph: what neither the rule nor a window reaches out of
     */
    record Asked(TypedRule rule, Unit unit, FilterOptions filters) {

        /** @throws EmicException CLI-070 if the rule can hold where no word matches; with every error of the rule */
        SearchRule read() {
            SearchRule read = SearchRule.read(rule, Optional.empty(), Unit.TURN);
            if (!read.unit().equals(Unit.MATCH)) {
                throw new EmicException(Diagnostic.error(
                        "CLI-070",
                        read.place(),
                        "this rule can hold where no word matches, so there is nothing that words could stand near",
                        "ask for words too, as in 'door* AND role:parent'; to choose whose words count, use --role,"
                                + " --speaker, --code and the other filters"));
            }
            return unit.kind() == Unit.Kind.TURN ? read : SearchRule.read(rule, Optional.of(unit), unit);
        }
    }

    /** Looks for it. */
    static NodeSearch of(ToolCommand command, Asked asked, FilteredWords words, TextIndex index) {
        SearchRule rule = asked.read();
        ChosenWords chosen = words.of(asked.filters());
        Coded coded = words.coded(rule.asksForCodes());
        Search search = new Search(rule, coded, words.language());
        List<Diagnostic> warnings = new ArrayList<>(rule.warnings());
        warnings.addAll(search.warnings());
        NodeStretches stretches = new NodeStretches(
                chosen,
                search.hits(index, Choice.of(asked.filters().filter(command), coded)),
                coded,
                new TurnUnits(asked.unit().kind(), words.language()));
        return new NodeSearch(stretches, coded, warnings);
    }
}
