package org.emic.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.codebook.CodebookFixes.Fixed;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.junit.jupiter.api.Test;

/** What is corrected in a codebook's file, and that all else stays as it is. */
class CodebookFixesTest {

    private static final String HEAD =
            "emic: codebook/1 # a comment\nname: trial\nversion: 1.0.0\nlanguage: en\ncodes:\n";

    private static Fixed fixed(String codes, String... inUse) {
        return CodebookFixes.of("trial.yaml", (HEAD + codes).getBytes(StandardCharsets.UTF_8), Set.of(inUse)::contains);
    }

    private static String text(Fixed fixed) {
        String text = new String(fixed.content(), StandardCharsets.UTF_8);
        assertThat(text).startsWith(HEAD);
        return text.substring(HEAD.length());
    }

    @Test
    void anIdBecomesASlugWithAllThatNamesIt() {
        Fixed fixed = fixed("""
            - id: Told to Leave   # as people say it
              exclude: "See [[Krænkelse_2]], not [[shouting]]."
              rules:
              - code:Krænkelse_2 AND door
            - {id: "Krænkelse_2", definition: 'Not [[Told to Leave]].'}
            - id: shouting
              definition: >-
                What is loud. See
                [[Told to Leave]] too.
              rules:
              - {match: shout*, unless: 'code:"Told to Leave"', id: Loud Voice}
            """);
        assertThat(text(fixed)).isEqualTo("""
            - id: told-to-leave   # as people say it
              exclude: "See [[kraenkelse-2]], not [[shouting]]."
              rules:
              - code:kraenkelse-2 AND door
            - {id: "kraenkelse-2", definition: 'Not [[told-to-leave]].'}
            - id: shouting
              definition: >-
                What is loud. See
                [[told-to-leave]] too.
              rules:
              - {match: shout*, unless: 'code:told-to-leave', id: loud-voice}
            """);
        assertThat(fixed.refused()).isEmpty();
        assertThat(CodebookReader.read("trial.yaml", fixed.content()).diagnostics())
                .isEmpty();
    }

    @Test
    void linksAndConditionsThatMeanAnIdAreWrittenAsItIs() {
        assertThat(text(fixed("""
            - {id: fear, rules: [x]}
            - {id: b, exclude: 'See [[ Fear ]].', rules: ['code:FEAR AND y']}
            """))).isEqualTo("""
                - {id: fear, rules: [x]}
                - {id: b, exclude: 'See [[fear]].', rules: ['code:fear AND y']}
                """);
        assertThat(fixed("- {id: b, exclude: 'See [[Fear]].'}\n").fixes()).isEmpty();
    }

    @Test
    void anIdStaysWhereTwoWouldBecomeOneOrSomebodyCodedByIt() {
        assertThat(fixed("- id: Anger\n- id: anger\n").fixes()).isEmpty();
        assertThat(fixed("- id: Anger\n- id: 'anger!'\n").fixes()).isEmpty();
        assertThat(fixed("- id: '!'\n").refused()).extracting(Diagnostic::id).containsExactly("CBK-046");
        Fixed used = fixed("- id: Anger\n- id: Fear\n", "Anger");
        assertThat(text(used)).isEqualTo("- id: Anger\n- id: fear\n");
        assertThat(used.refused().get(0).message()).contains("'Anger' was left as it is: people coded by it");
    }

    @Test
    void anIdStaysIfNotAllThatNamesItCanBeFound() {
        Fixed link = fixed("- id: Told to Leave\n- id: b\n  definition: See [[Told\n    to Leave]].\n");
        assertThat(link.fixes()).isEmpty();
        assertThat(link.refused().get(0).message()).contains("not all that names it can be found");
        assertThat(fixed("- id: Fear\n- {id: b, rules: ['\"code:Fear\" OR x']}\n")
                        .fixes())
                .isEmpty();
    }

    @Test
    void severalSpacesBecomeOneAndNothingElseInATextChanges() {
        assertThat(text(fixed("""
            - id: a
              name: "He  said  \\"no\\"\\t\\tand  left"
              definition: |
                First   line.
                  Indented  line.

                - item
              rules: ["shout*   OR  yell*"]
              examples:
                typical: [He  shouted, 'it''s  me']
            """))).isEqualTo("""
                - id: a
                  name: "He said \\"no\\"\\t\\tand left"
                  definition: |
                    First line.
                      Indented line.

                    - item
                  rules: ["shout*   OR  yell*"]
                  examples:
                    typical: [He shouted, 'it''s me']
                """);
    }

    @Test
    void coloursThatCanOnlyBeMeantAsOne() {
        assertThat(text(fixed("""
            - {id: a, colour: b5382a}
            - {id: b, colour: 'B5382A'}
            - {id: c, colour: "#b38"}
            - id: d
              colour: #b5382a
            - {id: e, colour: red}
            - id: f
              colour: # not chosen yet
            """))).isEqualTo("""
                - {id: a, colour: "#b5382a"}
                - {id: b, colour: '#B5382A'}
                - {id: c, colour: "#bb3388"}
                - id: d
                  colour: "#b5382a"
                - {id: e, colour: red}
                - id: f
                  colour: # not chosen yet
                """);
    }

    @Test
    void theFilesOwnCharactersStay() {
        String text = HEAD + "- id: Fear\r\n  name: Fürcht  et\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = ("\ufeff" + text).getBytes(charset);
            String expected = "\ufeff" + text.replace("Fear", "fear").replace("  et", " et");
            assertThat(new String(CodebookFixes.of("a.yaml", bytes, id -> false).content(), charset))
                    .isEqualTo(expected);
        }
    }

    @Test
    void tablesAndWhatIsNoCodebookAreLeftAlone() {
        for (String text : List.of("id,name\nTold To,x  y\n", "", "{ [", "- a  b", "codes: 3", "codes: {id: [a]}")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(CodebookFixes.of("a.csv", bytes, id -> false).content()).isEqualTo(bytes);
            assertThat(CodebookFixes.of("a.yaml", bytes, id -> false).fixes()).isEmpty();
        }
    }

    /** Over codebooks of any wrong spelling: a second time nothing is left to do, and nothing but what is fixed is read otherwise. */
    @Test
    void fixingTwiceChangesNothingAndNothingElseIsReadOtherwise() {
        long seed = 20260314;
        Random random = new Random(seed);
        int renamed = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] before = (HEAD + codes(random)).getBytes(StandardCharsets.UTF_8);
            Fixed once = CodebookFixes.of("a.yaml", before, id -> false);
            Fixed twice = CodebookFixes.of("a.yaml", once.content(), id -> false);
            String shown = "seed " + seed + " round " + round + "\n" + new String(before, StandardCharsets.UTF_8)
                    + "\n->\n" + new String(once.content(), StandardCharsets.UTF_8);
            assertThat(twice.fixes()).as(shown).isEmpty();
            assertThat(twice.content()).as(shown).isEqualTo(once.content());
            Codebook old = CodebookReader.read("a.yaml", before).codebook().orElseThrow();
            Codebook now =
                    CodebookReader.read("a.yaml", once.content()).codebook().orElseThrow();
            for (Code code : old.all().toList()) {
                Code same = now.find(code.id()).orElseThrow(() -> new AssertionError(shown));
                assertThat(plain(same.definition())).as(shown).isEqualTo(plain(code.definition()));
                assertThat(plain(same.name())).as(shown).isEqualTo(plain(code.name()));
                assertThat(same.rules().size())
                        .as(shown)
                        .isGreaterThanOrEqualTo(code.rules().size());
                assertThat(same.formerly()).as(shown).containsAll(code.formerly());
            }
            renamed += (int) (now.all().count() - old.all().count());
            assertThat(lines(once.content())).as(shown).isEqualTo(lines(before));
            assertThat(comments(once.content())).as(shown).isEqualTo(comments(before));
        }
        assertThat(renamed).isGreaterThan(1_000);
    }

    private static String plain(String text) {
        return Slug.of(text.replaceAll("\\[\\[|]]", " "));
    }

    private static long lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().count();
    }

    private static List<String> comments(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("# "))
                .map(line -> line.substring(line.indexOf("# ")))
                .toList();
    }

    private static String codes(Random random) {
        List<String> ids = List.of(
                "fear",
                "Fear",
                "Told to Leave",
                "told_to_leave",
                "Krænkelse",
                "x y",
                "No",
                "null",
                "A.B",
                "'It''s'",
                "\"a \\\"b\\\"\"",
                "12",
                "Shout!");
        List<String> names = ids.stream()
                .map(id -> id.replaceAll("^['\"]|['\"]$", "").replace("''", "'").replace("\\\"", "\""))
                .collect(Collectors.toList());
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String link = names.get(random.nextInt(names.size()));
            List<String> fields = new ArrayList<>();
            fields.add("id: " + ids.get(random.nextInt(ids.size())));
            fields.add("definition: >-\n      See  [[" + link + "]]\n      or   [[ fear ]]  too.");
            fields.add("name: Name  of  it");
            fields.add("formerly: [before, Long Ago]");
            fields.add(
                    "rules:\n      - code:" + link.replaceAll("[^A-Za-z_.]", "") + " AND shout*\n      - yell*   OR x");
            fields.add("colour: b5382a # red");
            text.append("  - ").append(fields.get(0)).append(" # of ").append(i).append('\n');
            for (String field : fields.subList(1, fields.size())) {
                if (random.nextInt(3) > 0) {
                    text.append("    ").append(field).append('\n');
                }
            }
        }
        return text.toString();
    }
}
