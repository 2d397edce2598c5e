package org.emic.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.coding.PackedInput;
import org.emic.coding.PackedOutput;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Examples;
import org.emic.model.Expression;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.model.Unit;

/** A codebook in a derived file, as it was read. */
final class PackedCodebook {

    private PackedCodebook() {}

    static void write(Codebook codebook, PackedOutput out) throws IOException {
        for (String words : List.of(
                codebook.name(),
                codebook.version(),
                codebook.language(),
                codebook.unit().written(),
                codebook.description(),
                codebook.citation())) {
            out.words(words);
        }
        codes(codebook.codes(), out);
    }

    /**
     * @param file that the codebook was read from, as messages call it
     * @throws IOException if what stands there is no codebook
     */
    static Codebook read(String file, PackedInput in) throws IOException {
        return new Codebook(
                in.words(),
                in.words(),
                in.words(),
                unit(in.words()),
                in.words(),
                in.words(),
                new PackedCodebook.Reader(file, in).codes(),
                file);
    }

    private static void codes(List<Code> codes, PackedOutput out) throws IOException {
        out.number(codes.size());
        for (Code code : codes) {
            for (String words : List.of(
                    code.id(),
                    code.name(),
                    code.brief(),
                    code.definition(),
                    code.include(),
                    code.exclude(),
                    code.colour(),
                    code.withoutRules())) {
                out.words(words);
            }
            out.number(code.rules().size());
            for (Rule rule : code.rules()) {
                rule(rule, out);
            }
            list(code.examples().typical(), out);
            list(code.examples().atypical(), out);
            list(code.examples().closeButNo(), out);
            codes(code.codes(), out);
            list(code.formerly(), out);
            place(code.place(), out);
        }
    }

    private static void rule(Rule rule, PackedOutput out) throws IOException {
        out.words(rule.id());
        PackedExpression.write(rule.match(), out);
        optional(rule.unless(), out);
        optional(rule.condition(), out);
        out.words(rule.unit().written());
        out.words(rule.text());
        place(rule.place(), out);
    }

    private static void optional(Optional<Expression> expression, PackedOutput out) throws IOException {
        out.number(expression.isPresent() ? 1 : 0);
        if (expression.isPresent()) {
            PackedExpression.write(expression.get(), out);
        }
    }

    private static void list(List<String> all, PackedOutput out) throws IOException {
        out.number(all.size());
        for (String words : all) {
            out.words(words);
        }
    }

    private static void place(Place place, PackedOutput out) throws IOException {
        out.number(place.line());
        out.number(place.column());
        out.number(place.length());
        out.words(place.excerpt());
    }

    private static Unit unit(String written) throws IOException {
        return Unit.of(written).orElseThrow(() -> new IOException("no unit: " + written));
    }

    /** Reads what stands below the head. */
    private record Reader(String file, PackedInput in) {

        List<Code> codes() throws IOException {
            List<Code> codes = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                codes.add(new Code(
                        in.words(),
                        in.words(),
                        in.words(),
                        in.words(),
                        in.words(),
                        in.words(),
                        in.words(),
                        in.words(),
                        rules(),
                        new Examples(list(), list(), list()),
                        codes(),
                        list(),
                        place()));
            }
            return codes;
        }

        private List<Rule> rules() throws IOException {
            List<Rule> rules = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                rules.add(new Rule(
                        in.words(),
                        PackedExpression.read(in),
                        optional(),
                        optional(),
                        unit(in.words()),
                        in.words(),
                        place()));
            }
            return rules;
        }

        private Optional<Expression> optional() throws IOException {
            return in.count() == 0 ? Optional.empty() : Optional.of(PackedExpression.read(in));
        }

        private List<String> list() throws IOException {
            List<String> all = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                all.add(in.words());
            }
            return all;
        }

        private Place place() throws IOException {
            return new Place(file, in.count(), in.count(), in.count(), in.words());
        }
    }
}
