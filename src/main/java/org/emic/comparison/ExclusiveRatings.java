package org.emic.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.emic.agreement.Categories;
import org.emic.agreement.Ratings;
import org.emic.agreement.RatingsBuilder;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Place;

/** Which code each unit has, where codes exclude each other: one question whose answers are all of the codes, or nothing. */
final class ExclusiveRatings {

    private static final int SHOWN = 10;

    private final CodingRequest request;
    private final List<CodeQuestion> questions;
    private final Categories categories;

    /** @param questions of which those that have no other below them, or are asked for alone, are the categories */
    ExclusiveRatings(CodingRequest request, List<CodeQuestion> questions) {
        this.request = request;
        this.questions = request.themes()
                ? questions
                : questions.stream().map(ExclusiveRatings::own).toList();
        List<String> labels = new ArrayList<>(List.of(StudyComparisons.NOTHING));
        this.questions.stream().map(CodeQuestion::id).distinct().forEach(labels::add);
        this.categories = new Categories(labels, false);
    }

    private static CodeQuestion own(CodeQuestion question) {
        return new CodeQuestion(
                question.id(),
                question.path(),
                question.name(),
                question.root(),
                question.keys().stream()
                        .filter(key -> key.code().equals(question.id()))
                        .collect(java.util.stream.Collectors.toSet()));
    }

    /** @throws EmicException AGR-022 where a coder gave a unit two of the codes */
    Ratings of(List<CodedSource> some) {
        RatingsBuilder ratings = Ratings.of(request.coders(), categories);
        List<Diagnostic> clashes = new ArrayList<>();
        for (CodedSource source : some) {
            String[][] values =
                    new String[source.units().size()][request.coders().size()];
            for (int coder = 0; coder < request.coders().size(); coder++) {
                fill(source, coder, values, clashes);
            }
            for (int unit = 0; unit < values.length; unit++) {
                ratings.units(source.times(unit), values[unit]);
            }
        }
        if (!clashes.isEmpty()) {
            throw new EmicException(clashes.subList(0, Math.min(SHOWN, clashes.size())));
        }
        return ratings.build();
    }

    private void fill(CodedSource source, int coder, String[][] values, List<Diagnostic> clashes) {
        for (int unit = 0; unit < values.length; unit++) {
            values[unit][coder] = source.worked(coder) ? StudyComparisons.NOTHING : null;
        }
        for (CodeQuestion question : questions) {
            BitSet carrying = source.carrying(coder, question.keys());
            for (int unit = carrying.nextSetBit(0); unit >= 0; unit = carrying.nextSetBit(unit + 1)) {
                String before = values[unit][coder];
                if (!before.equals(StudyComparisons.NOTHING)) {
                    clashes.add(Diagnostic.error(
                            "AGR-022",
                            Place.NONE,
                            request.coders().get(coder) + " gave number " + (unit + 1) + " of the "
                                    + request.unit().word() + " of "
                                    + source.source().id() + " both '" + before
                                    + "' and '" + question.id()
                                    + "', and --exclusive says that codes exclude each other",
                            "leave --exclusive out: then each code is a question of its own"));
                }
                values[unit][coder] = question.id();
            }
        }
    }
}
