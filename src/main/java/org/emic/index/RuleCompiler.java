package org.emic.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Expression;
import org.emic.model.Rule;
import org.emic.model.Span;
import org.emic.model.Unit;

/** Makes {@link Node}s of expressions: cuts words as the index does, folds them, and finds out what cannot run. */
final class RuleCompiler {

    private final String language;
    private final Function<String, List<String>> codes;
    private final Patterns patterns = new Patterns();
    private final Optional<Stemmers> stemmer;

    /** @param codes the ids of a code and of all below it; none for a code that cannot be referred to */
    RuleCompiler(String language, Function<String, List<String>> codes) {
        this.language = language;
        this.codes = codes;
        this.stemmer = Stemmers.of(language);
    }

    Patterns patterns() {
        return patterns;
    }

    String language() {
        return language;
    }

    /** The whole of a rule; what is wrong with it goes to {@code diagnostics}, and if it cannot run there is none. */
    Optional<Node> compile(Rule rule, List<Diagnostic> diagnostics) {
        Compilation compilation = new Compilation(rule, diagnostics);
        Node node = compilation.node(rule.match());
        if (rule.unless().isPresent()) {
            node = new Node.Except(node, compilation.node(rule.unless().get()));
        }
        if (rule.condition().isPresent()) {
            node = all(List.of(compilation.node(rule.condition().get()), node));
        }
        if (rule.unit().kind() == Unit.Kind.MATCH && node.mayHoldWithoutHits()) {
            compilation.error(
                    "IDX-006",
                    "the rule '" + rule.id() + "' codes its matches, and it can hold where nothing is matched",
                    "add words to match, or give it the unit turn, paragraph, sentence or source");
        }
        return compilation.failed ? Optional.empty() : Optional.of(node);
    }

    /** An expression of a rule that compiled. */
    Node part(Rule rule, Expression expression) {
        return new Compilation(rule, new ArrayList<>()).node(expression);
    }

    private static Node all(List<Node> nodes) {
        List<Node> flat = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.All all) {
                flat.addAll(all.nodes());
            } else {
                flat.add(node);
            }
        }
        return new Node.All(List.copyOf(flat));
    }

    /** The compilation of one rule. */
    private final class Compilation {
        private final Rule rule;
        private final List<Diagnostic> diagnostics;
        private boolean failed;

        Compilation(Rule rule, List<Diagnostic> diagnostics) {
            this.rule = rule;
            this.diagnostics = diagnostics;
        }

        void error(String id, String message, String hint) {
            failed = true;
            diagnostics.add(Diagnostic.error(id, rule.place(), message, hint));
        }

        Node node(Expression expression) {
            if (expression instanceof Expression.Term term) {
                Node node = term(term);
                if (node instanceof Node.Fits fits && fits.patterns().isEmpty() && !failed) {
                    diagnostics.add(Diagnostic.warning(
                            "IDX-008",
                            rule.place(),
                            "'" + written(term.at()) + "' has no word in it and matches nothing",
                            "a word has letters or digits"));
                }
                return node;
            }
            if (expression instanceof Expression.Phrase phrase) {
                return phrase(phrase);
            }
            if (expression instanceof Expression.Near near) {
                return new Node.Proximity(node(near.left()), node(near.right()), near.distance(), false);
            }
            if (expression instanceof Expression.Then then) {
                return new Node.Proximity(node(then.first()), node(then.second()), then.distance(), true);
            }
            if (expression instanceof Expression.NotNear notNear) {
                return new Node.Apart(node(notNear.keep()), node(notNear.without()), notNear.distance());
            }
            if (expression instanceof Expression.AnyOf any) {
                return Node.any(any.operands().stream().map(this::node).toList());
            }
            if (expression instanceof Expression.Or or) {
                return Node.any(or.operands().stream().map(this::node).toList());
            }
            if (expression instanceof Expression.And and) {
                return all(and.operands().stream().map(this::node).toList());
            }
            if (expression instanceof Expression.Not not) {
                return new Node.Except(node(not.keep()), node(not.without()));
            }
            return expression instanceof Expression.HasCode code
                    ? coded(code)
                    : new Node.Told((Expression.Condition) expression);
        }

        private Node coded(Expression.HasCode reference) {
            List<String> ids = codes.apply(reference.code());
            if (ids.isEmpty()) {
                error(
                        "IDX-003",
                        "there is no code '" + reference.code() + "' that 'code:' could refer to",
                        "use the id of a code of the same codebook");
            }
            return new Node.Coded(ids);
        }

        /** Places that have no word, such as a comma, are no places. */
        private Node phrase(Expression.Phrase phrase) {
            List<Node> places = new ArrayList<>();
            for (List<Expression.Term> alternatives : phrase.places()) {
                List<Node> nodes = alternatives.stream()
                        .map(this::term)
                        .filter(node -> !(node instanceof Node.Fits fits
                                && fits.patterns().isEmpty()))
                        .toList();
                if (!nodes.isEmpty()) {
                    places.add(Node.any(nodes));
                }
            }
            return sequence(places);
        }

        private Node term(Expression.Term term) {
            if (term instanceof Expression.Word word) {
                return words(Words.folded(language, word.text()), Patterns.Plain::new);
            }
            if (term instanceof Expression.Exact exact) {
                return words(surfaces(exact.form()), form -> new Patterns.Form(Fold.of(form), Fold.surface(form)));
            }
            if (term instanceof Expression.Stem stem) {
                return stem(stem);
            }
            if (term instanceof Expression.Fuzzy fuzzy) {
                return words(
                        Words.folded(language, fuzzy.word()),
                        word -> new Patterns.Fitting(word + "~" + fuzzy.edits(), Shapes.fuzzy(word, fuzzy.edits())));
            }
            if (term instanceof Expression.Wildcard wildcard) {
                return words(WildcardParts.of(wildcard.pattern(), language), this::wildcard);
            }
            return regex((Expression.Regex) term);
        }

        /** The words of {@code text} as it writes them. */
        private List<String> surfaces(String text) {
            return Words.spans(language, text, new Span(0, text.length())).stream()
                    .map(span -> span.in(text))
                    .toList();
        }

        private Patterns.Pattern wildcard(String folded) {
            if (folded.indexOf('*') < 0 && folded.indexOf('?') < 0) {
                return new Patterns.Plain(folded);
            }
            try {
                return new Patterns.Fitting(folded, Shapes.wildcard(folded));
            } catch (IllegalArgumentException e) {
                error("IDX-004", "'" + folded + "' is too complex to look up", "use fewer wildcards in one word");
                return new Patterns.Plain(folded);
            }
        }

        private Node stem(Expression.Stem stem) {
            if (stemmer.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "IDX-005",
                        rule.place(),
                        "there are no stems for the language '" + language + "': '~" + stem.word()
                                + "' matches the word itself only",
                        "write a wildcard such as " + stem.word() + "*"));
                return words(Words.folded(language, stem.word()), Patterns.Plain::new);
            }
            return words(surfaces(stem.word()), word -> {
                try {
                    return new Patterns.Stemmed(stemmer.get().stems(Fold.of(word), Fold.surface(word)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        private Node regex(Expression.Regex regex) {
            try {
                return new Node.Fits(List.of(patterns.number(
                        new Patterns.Fitting("/" + regex.pattern() + "/", Shapes.regex(regex.pattern())))));
            } catch (IllegalArgumentException e) {
                error(
                        "IDX-004",
                        "the regular expression /" + regex.pattern() + "/ cannot be used: " + e.getMessage(),
                        "write a simpler one, or several joined by OR");
                return new Node.Fits(List.of());
            }
        }

        private Node words(List<String> words, Function<String, Patterns.Pattern> pattern) {
            return sequence(words.stream()
                    .map(word -> (Node) new Node.Fits(List.of(patterns.number(pattern.apply(word)))))
                    .toList());
        }

        private static Node sequence(List<Node> places) {
            if (places.isEmpty()) {
                return new Node.Fits(List.of());
            }
            return places.size() == 1 ? places.get(0) : new Node.Sequence(List.copyOf(places));
        }

        private String written(Span at) {
            return at.end() <= rule.text().length() ? at.in(rule.text()) : rule.text();
        }
    }
}
