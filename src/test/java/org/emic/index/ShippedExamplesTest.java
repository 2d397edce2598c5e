package org.emic.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emic.codebook.CodebookReader;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Roles;
import org.emic.model.Rule;
import org.emic.model.Transcript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the codebooks we ship hold: every typical one is found by its code's own rules, no close-but-no one is.
 * Atypical ones are reported only. An example says nothing of who speaks or where, so each is a source of one turn and the
 * rules' conditions on speaker, role, kind and the like are left out.
 */
class ShippedExamplesTest {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    /** An example and where it stands. */
    private record Example(String code, String kind, String text) {}

    @TestFactory
    Stream<DynamicTest> everyTypicalExampleIsFoundAndNoCloseButNoOne() {
        return books().map(book -> DynamicTest.dynamicTest(book.name(), () -> {
            Codebook bare = withoutConditions(book);
            RuleSet rules = RuleSet.of(bare);
            assertThat(rules.diagnostics()).isEmpty();
            assertThat(rules.conditions())
                    .as("conditions inside a match: write them as keys of the rule")
                    .isEmpty();

            List<Example> examples =
                    examples(book.all().filter(code -> !code.rules().isEmpty()));
            Set<Integer> found = found(book, rules, examples);
            List<String> failed = new ArrayList<>();
            int atypical = 0;
            int atypicalFound = 0;
            for (int i = 0; i < examples.size(); i++) {
                Example example = examples.get(i);
                boolean hit = found.contains(i);
                if (example.kind().equals("atypical")) {
                    atypical++;
                    atypicalFound += hit ? 1 : 0;
                } else if (hit != example.kind().equals("typical")) {
                    failed.add(example.code() + ", " + example.kind() + (hit ? ", found: " : ", not found: ")
                            + example.text());
                }
            }
            System.out.println(book.name() + ": " + atypicalFound + " of " + atypical
                    + " atypical examples found by the rules of their code");
            assertThat(failed).isEmpty();
        }));
    }

    @Test
    void noExampleStandsUnderTwoCodesOrTwice() {
        Map<String, String> first = new HashMap<>();
        List<String> twice = new ArrayList<>();
        books().forEach(book -> examples(book.all()).forEach(example -> {
            String here = book.name() + ":" + example.code();
            String before = first.putIfAbsent(wordsOf(example.text()), here);
            if (before != null) {
                twice.add(before + " and " + here + ": " + example.text());
            }
        }));
        assertThat(twice).isEmpty();
    }

    /** The places in the list of those examples that their own code's rules apply to. */
    private static Set<Integer> found(Codebook book, RuleSet rules, List<Example> examples) {
        TreeSet<Integer> found = new TreeSet<>();
        try (TextIndex index = TextIndex.inMemory(book.language())) {
            List<Transcript> transcripts = new ArrayList<>();
            for (Example example : examples) {
                transcripts.add(Field.transcript("%05d".formatted(transcripts.size()), "P1: " + example.text()));
            }
            transcripts.forEach(transcript -> index.put(transcript, "1"));
            index.commit();
            Study study = new Study(transcripts.stream().map(Transcript::source).toList(), Roles.NONE);
            index.match(rules, study, source -> true, matches -> {
                for (int i = 0; i < matches.size(); i++) {
                    if (examples.get(matches.source(i)).code().equals(matches.code())) {
                        found.add(matches.source(i));
                    }
                }
            });
        }
        return found;
    }

    private static List<Example> examples(Stream<Code> codes) {
        List<Example> examples = new ArrayList<>();
        codes.forEach(code -> {
            Map<String, List<String>> kinds = new TreeMap<>(Map.of(
                    "typical", code.examples().typical(),
                    "atypical", code.examples().atypical(),
                    "close-but-no", code.examples().closeButNo()));
            kinds.forEach((kind, texts) -> texts.forEach(text -> examples.add(new Example(code.id(), kind, text))));
        });
        return examples;
    }

    /** Without case and punctuation, so that a comma makes no new example. */
    private static String wordsOf(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Codebook withoutConditions(Codebook book) {
        return new Codebook(
                book.name(),
                book.version(),
                book.language(),
                book.unit(),
                book.description(),
                book.citation(),
                book.codes().stream()
                        .map(ShippedExamplesTest::withoutConditions)
                        .toList(),
                book.file());
    }

    private static Code withoutConditions(Code code) {
        return new Code(
                code.id(),
                code.name(),
                code.brief(),
                code.definition(),
                code.include(),
                code.exclude(),
                code.colour(),
                code.withoutRules(),
                code.rules().stream().map(ShippedExamplesTest::withoutCondition).toList(),
                code.examples(),
                code.codes().stream()
                        .map(ShippedExamplesTest::withoutConditions)
                        .toList(),
                code.place());
    }

    private static Rule withoutCondition(Rule rule) {
        return new Rule(
                rule.id(), rule.match(), rule.unless(), Optional.empty(), rule.unit(), rule.text(), rule.place());
    }

    private static Stream<Codebook> books() {
        try (Stream<Path> files = Files.list(Path.of("codebooks"))) {
            return files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(path -> CodebookReader.read(path, path.toString())
                            .codebook()
                            .orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
