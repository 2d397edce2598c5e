package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Edits of a codebook's text change what they are to change, and nothing else. */
class CodebookEditTest {

    private static final Path SHIPPED =
            Path.of(System.getProperty("emic.home", ".")).resolve("codebooks");

    private static final String BOOK = """
        emic: codebook/1
        name: doors
        version: 1.0.0
        unit: turn
        codes:
          - id: hostility   # not [[anger]]
            definition: Open antagonism, unlike [[shouting]].
            exclude: '[[shouting]] has its own code.'
            rules: [furious, "code:shouting AND door*"]
            codes:
              - id: shouting
                name: Shouting
                definition: >-
                  A raised voice,
                  told or heard.
                # the kettle is no person
                rules:
                  - shout* NOT NEAR/4 kettle
                  - id: yelled
                    match: >-
                      yell* OR
                      scream*
                examples:
                  typical: ["She shouted."]
              - id: shouting-out
                definition: Another code.
                no-rules: by hand
        """;

    private static Codebook read(String text) {
        ReadCodebook read = CodebookReader.read("book.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics().stream().filter(each -> each.severity() == Severity.ERROR))
                .as(text)
                .isEmpty();
        return read.codebook().orElseThrow();
    }

    private static Code code(Codebook book, String id) {
        return book.all().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aRenamedCodeIsRenamedWhereverItIsMeantAndKeepsItsHistory() {
        CodebookEdit edit = new CodebookEdit(BOOK);
        edit.rename("shouting", "raised-voice");
        assertThat(edit.text())
                .isEqualTo(BOOK.replace("[[shouting]]", "[[raised-voice]]")
                        .replace("code:shouting AND", "code:raised-voice AND")
                        .replace(
                                "- id: shouting\n        name",
                                "- id: raised-voice\n        formerly: [shouting]\n        name"));
        assertThat(code(read(edit.text()), "raised-voice").formerly()).containsExactly("shouting");
        edit.rename("raised-voice", "shouting");
        assertThat(code(read(edit.text()), "shouting").formerly()).containsExactly("raised-voice");
    }

    @Test
    void aMergedCodeGivesItsRulesAndExamplesAndItsWordsStayAsAComment() {
        CodebookEdit edit = new CodebookEdit(BOOK);
        edit.merge("shouting", "shouting-out");
        Code merged = code(read(edit.text()), "shouting-out");
        assertThat(merged.rules()).hasSize(2);
        assertThat(merged.examples().typical()).containsExactly("She shouted.");
        assertThat(merged.formerly()).containsExactly("shouting");
        assertThat(merged.withoutRules()).isEmpty();
        assertThat(edit.text())
                .contains("# merged into shouting-out:\n      # - id: shouting\n      #   name: Shouting\n")
                .contains("#     A raised voice,\n")
                .contains("# the kettle is no person")
                .contains("code:shouting-out AND door*");
    }

    @Test
    void aListInBracketsTakesWhatIsMergedToo() {
        CodebookEdit edit = new CodebookEdit(BOOK.replace(", \"code:shouting AND door*\"", ""));
        edit.merge("shouting", "hostility");
        assertThat(code(read(edit.text()), "hostility").rules()).hasSize(3);
    }

    @Test
    void theNewCodesOfASplitAreBelowTheOldOne() {
        CodebookEdit edit = new CodebookEdit(BOOK);
        edit.split("shouting", List.of("shouting-at-worker", "shouting-at-child"));
        assertThat(code(read(edit.text()), "shouting").codes())
                .extracting(Code::id)
                .containsExactly("shouting-at-worker", "shouting-at-child");
        assertThat(edit.text()).contains("# the kettle is no person");
    }

    @Test
    void aCodeInJsonIsRenamed() {
        String json = "{\"emic\": \"codebook/1\", \"name\": \"doors\", \"version\": \"1.0.0\","
                + " \"codes\": [{\"id\": \"anger\", \"definition\": \"Like [[anger]].\"}]}";
        CodebookEdit edit = new CodebookEdit(json);
        edit.rename("anger", "rage");
        assertThat(code(read(edit.text()), "rage").formerly()).containsExactly("anger");
        assertThat(edit.isInBraces("rage")).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> theShippedCodebooksCanBeEditedAnywhere() throws IOException {
        List<Path> books;
        try (Stream<Path> files = Files.list(SHIPPED)) {
            books = files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        return books.stream()
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> {
                    String text = Files.readString(path);
                    List<String> ids = read(text).all().map(Code::id).toList();
                    Random random = new Random(5);
                    for (int i = 0; i < 12; i++) {
                        String one = ids.get(random.nextInt(ids.size()));
                        String other = ids.get(random.nextInt(ids.size()));
                        renamed(text, one);
                        if (!one.equals(other)
                                && code(read(text), one)
                                        .all()
                                        .noneMatch(each -> each.id().equals(other))) {
                            merged(text, one, other);
                        }
                    }
                }));
    }

    private static void renamed(String text, String id) {
        CodebookEdit edit = new CodebookEdit(text);
        edit.rename(id, "another-name");
        Codebook after = read(edit.text());
        assertThat(code(after, "another-name").formerly()).contains(id);
        assertThat(after.all().count()).isEqualTo(read(text).all().count());
    }

    private static void merged(String text, String id, String into) {
        Codebook before = read(text);
        CodebookEdit edit = new CodebookEdit(text);
        edit.merge(id, into);
        Codebook after = read(edit.text());
        Code merged = code(after, into);
        List<String> rules = merged.rules().stream().map(CodebookEditTest::said).toList();
        assertThat(code(before, id).rules())
                .as("%s into %s", id, into)
                .allSatisfy(rule ->
                        assertThat(rules).contains(said(rule).replace("code:" + id + " ", "code:" + into + " ")));
        assertThat(merged.examples().typical())
                .containsAll(code(before, id).examples().typical());
        assertThat(after.all().count()).isEqualTo(before.all().count() - 1);
    }

    private static String said(Rule rule) {
        return rule.text().replaceAll("\\s+", " ").strip() + " ";
    }
}
