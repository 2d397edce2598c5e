package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Severity;
import org.emic.model.AttributeType;
import org.emic.model.Roles;
import org.emic.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path folder;

    private static SettingsReader.Result read(String text) {
        return SettingsReader.read("emic.yaml", text);
    }

    @Test
    void readsEverySetting() {
        SettingsReader.Result result = read("""
            title: Doorsteps
            language: de
            unit: match±5
            codebooks: [codebooks/a.yaml, shared/*.yaml]
            attributes: {month: number, date: date}
            speakers:
              I: interviewer
              M:
                role: mother
                in: {anna-2: grandmother}
            checks: {CHK-004: off, CHK-006: error}
            keys: {accept: y, reject: [n, F9]}
            limits: {sub-codes: 20, overlap: 100}
            """);
        Settings settings = result.settings();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(settings.title()).isEqualTo("Doorsteps");
        assertThat(settings.keys().get("accept").keys()).containsExactly("y");
        assertThat(settings.keys().get("reject").keys()).containsExactly("n", "F9");
        assertThat(settings.checks().get("CHK-004").severity()).isEmpty();
        assertThat(settings.checks().get("CHK-006").severity()).contains(Severity.ERROR);
        assertThat(settings.checks().get("CHK-006").place().column()).isEqualTo(24);
        assertThat(settings.limits()).isEqualTo(Map.of("sub-codes", 20, "overlap", 100));
        assertThat(settings.language()).isEqualTo("de");
        assertThat(settings.unit()).isEqualTo(new Unit(Unit.Kind.MATCH, 5));
        assertThat(settings.codebooks()).containsExactly("codebooks/a.yaml", "shared/*.yaml");
        assertThat(settings.attributes()).isEqualTo(Map.of("month", AttributeType.NUMBER, "date", AttributeType.DATE));
        assertThat(settings.roles().of("anna-1", "M")).isEqualTo("mother");
        assertThat(settings.roles().of("anna-2", "M")).isEqualTo("grandmother");
        assertThat(settings.roles().of("anna-2", "I")).isEqualTo("interviewer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "title:\n", "speakers:\nattributes:\n"})
    void whatIsNotSaidHasItsDefault(String text) {
        assertThat(read(text).settings()).isEqualTo(Settings.DEFAULT);
        assertThat(read(text).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`titel: x`                          | PRJ-023 | 1 | 1  | did you mean 'title'?",
                "`title: [x]`                        | PRJ-024 | 1 | 8  | ",
                "`language: english, please`         | PRJ-025 | 1 | 11 | write its code, such as en, de or pt-BR",
                "`attributes: {month: nubmer}`       | PRJ-027 | 1 | 21 | did you mean 'number'?",
                "`attributes: {The Month: number}`   | PRJ-028 | 1 | 14 | `use lower-case letters, digits, - and _`",
                "`unit: page`                        | PRJ-026 | 1 | 7  | `write match, match±N, sentence, paragraph,"
                        + " turn or source`",
                "`checks: {CHK-004: of}`             | PRJ-060 | 1 | 19 | did you mean 'off'?",
                "`limits: {dept: 3}`                 | PRJ-023 | 1 | 10 | did you mean 'depth'?",
                "`limits: {overlap: 101}`            | PRJ-061 | 1 | 19 | write a whole number from 1 to 100, in"
                        + " percent",
                "`limits: {depth: many}`             | PRJ-061 | 1 | 17 | write a whole number from 1 to 1000000",
                "`speakers: {M: {rolle: mother}}`    | PRJ-023 | 1 | 16 | did you mean 'role'?",
                "`speakers: [M, I]`                  | PRJ-024 | 1 | 11 | ",
            })
    void whatIsWrongIsReportedWithItsPlace(String text, String id, int line, int column, String hint) {
        assertThat(read(text).diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.place().line()).isEqualTo(line);
            assertThat(found.place().column()).isEqualTo(column);
            assertThat(found.hint()).isEqualTo(hint == null ? "" : hint);
            assertThat(found.place().excerpt()).isEqualTo(text);
        });
    }

    @Test
    void aKeyTwiceAndBrokenYamlAreErrors() {
        assertThat(read("title: a\ntitle: b\n").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("PRJ-021");
        assertThat(read("title: 'a\nlanguage: en\n").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("PRJ-020");
    }

    @Test
    void aProjectWithWrongSettingsDoesNotOpen() throws IOException {
        Fixtures.project(folder);
        Files.writeString(folder.resolve("emic.yaml"), "attributes: {month: nubmer}\n");

        assertThatThrownBy(() -> Project.open(folder))
                .isInstanceOf(EmicException.class)
                .hasMessageContaining("emic.yaml:1:21: error[PRJ-027]");
    }

    @Test
    void editsTouchOnlyTheirLines() {
        String before = """
            # Our study
            title: Doorsteps   # working title

            speakers:
              I: interviewer   # that is me
              M:
                role: mother
                in:
                  anna-2: grandmother

            # types
            attributes: {month: number}
            """;
        String after = SettingsEdit.put(
                before, "speakers", new TreeMap<>(Map.of("F", "father", "I", "researcher", "P: 1", "\"yes\"")));
        after = SettingsEdit.put(after, "attributes", new TreeMap<>(Map.of("site", "text")));

        assertThat(after).isEqualTo("""
            # Our study
            title: Doorsteps   # working title

            speakers:
              I: researcher   # that is me
              M:
                role: mother
                in:
                  anna-2: grandmother
              F: father
              "P: 1": "yes"

            # types
            attributes: {month: number, site: text}
            """);
        assertThat(read(after).settings().roles().byLabel())
                .isEqualTo(Map.of("F", "father", "I", "researcher", "M", "mother", "P: 1", "yes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "|speakers:~  M: mother~",
                "title: x|title: x~~speakers:~  M: mother~",
                "speakers:~title: x~|speakers:~  M: mother~title: x~",
                "speakers: {}~|speakers: {M: mother}~",
                "speakers:~    I: interviewer|speakers:~    I: interviewer~    M: mother",
                "speakers:~  M: worker # ?~title: x~|speakers:~  M: mother # ?~title: x~",
                "speakers:~  M: {role: worker}~|speakers:~  M: {role: mother}~",
            })
    void anEditFitsHowTheGroupIsWritten(String before, String after) {
        String text = before == null ? "" : before.replace('~', '\n');

        assertThat(SettingsEdit.put(text, "speakers", new TreeMap<>(Map.of("M", "mother"))))
                .isEqualTo(after.replace('~', '\n'));
    }

    @Test
    void rolesInSingleSourcesAreKeptBesideThoseThatAreThere() throws IOException {
        Project project = Fixtures.project(folder);
        Roles roles = new Roles(
                new TreeMap<>(Map.of("M", "mother")),
                new TreeMap<>(Map.of("hill-1", new TreeMap<>(Map.of("M", "midwife", "X", "cousin")))));
        try (Lock lock = project.lock()) {
            project.putRoles(lock, new Roles(new TreeMap<>(Map.of("F", "father")), new TreeMap<>()));
            project.putRoles(lock, roles);
        }
        Roles read = Project.open(folder).settings().roles();
        assertThat(read.of("hill-1", "M")).isEqualTo("midwife");
        assertThat(read.of("hill-1", "X")).isEqualTo("cousin");
        assertThat(read.of("hill-2", "X")).isEmpty();
        assertThat(read.of("hill-2", "M")).isEqualTo("mother");
        assertThat(read.of("hill-1", "F")).isEqualTo("father");
    }

    @Test
    void anEditOfTheProjectIsReadAgain() throws IOException {
        Project project = Fixtures.project(folder);
        String template = Files.readString(folder.resolve("emic.yaml"));
        try (Lock lock = project.lock()) {
            project.putRoles(lock, new Roles(new TreeMap<>(Map.of("M", "mother")), new TreeMap<>()));
            project.putAttributeTypes(lock, Map.of("month", AttributeType.NUMBER));
        }

        assertThat(Project.open(folder).settings()).isEqualTo(project.settings());
        assertThat(project.settings().roles().of("any", "M")).isEqualTo("mother");
        assertThat(project.settings().attributes()).containsEntry("month", AttributeType.NUMBER);
        assertThat(Files.readString(folder.resolve("emic.yaml")))
                .isEqualTo(template + "\nspeakers:\n  M: mother\n\nattributes:\n  month: number\n");
    }
}
