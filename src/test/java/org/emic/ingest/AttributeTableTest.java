package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.AttributeType;
import org.emic.model.Source;
import org.emic.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributeTableTest {

    @TempDir
    Path folder;

    private AttributeTable table(String name, String text) throws IOException {
        return AttributeTable.read(Files.writeString(folder.resolve(name), text));
    }

    private static Ingested ingest(AttributeTable table, String name) {
        return new Ingest(new IngestOptions(
                        Optional.empty(),
                        new TreeMap<>(),
                        Optional.empty(),
                        Optional.of(table),
                        Map.of(),
                        ColumnChoice.GUESS))
                .read("She came in and sat down.\n".getBytes(StandardCharsets.UTF_8), name);
    }

    private static Source source(AttributeTable table, String name) {
        return ingest(table, name).transcripts().get(0).source();
    }

    @Test
    void rowIsJoinedByAnySpellingOfTheSource() throws IOException {
        AttributeTable table = table("t.csv", "File,Month\nvisits/a.txt,1\nb.txt,2\nc,3\nvisits-d,4\n");
        assertThat(List.of("visits/a.txt", "visits/b.txt", "visits/c.txt", "visits/d.txt"))
                .extracting(name -> source(table, name)
                        .attributes()
                        .get("month")
                        .map(Value::written)
                        .orElse(""))
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void kindAndTitleAreNoAttributes() throws IOException {
        Source source = source(table("t.csv", "source,kind,title,Case ID\na,Focus Group,The first one,7\n"), "a.txt");
        assertThat(source.kind()).isEqualTo("focus-group");
        assertThat(source.title()).isEqualTo("The first one");
        assertThat(source.attributes().values().keySet()).containsExactly("case_id");
    }

    @Test
    void columnIsANumberOnlyIfAllItsValuesAre() throws IOException {
        AttributeTable table = table("t.csv", "source,wave,age\na,1,30\nb,2b,41\n");
        assertThat(source(table, "a.txt").attributes().get("wave")).contains(new Value.Text("1"));
        assertThat(source(table, "a.txt").attributes().get("age").map(Value::type))
                .contains(AttributeType.NUMBER);
    }

    @Test
    void valueOfAnotherThanTheDeclaredTypeIsReportedAtItsPlaceAndLeftOut() throws IOException {
        AttributeTable table = table("t.csv", "source,site,month\na,\"North, upper\",soon\n");
        IngestOptions options = new IngestOptions(
                Optional.empty(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.of(table),
                Map.of("month", AttributeType.NUMBER),
                ColumnChoice.GUESS);
        Ingested read = new Ingest(options).read("Words.\n".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(read.transcripts().get(0).source().attributes().get("month")).isEmpty();
        Diagnostic error = read.diagnostics().stream()
                .filter(each -> each.id().equals("ING-125"))
                .findFirst()
                .orElseThrow();
        assertThat(error.place().line()).isEqualTo(2);
        assertThat(error.place().column()).isEqualTo(18);
        assertThat(error.place().length()).isEqualTo(4);
    }

    @Test
    void tableOfCasesFollowsOneOfSources() throws IOException {
        AttributeTable both = table("s.csv", "source,case\na,hill\nb,dane\n")
                .and(table("c.csv", "case,site\nhill,North\ndane,South\n"));
        assertThat(source(both, "b.txt").attributes().get("site")).contains(new Value.Text("South"));
    }

    @Test
    void leftoversNameRowsAndSources() throws IOException {
        AttributeTable table = table("t.csv", "source,month\na,1\nbb,2\n");
        List<Diagnostic> left = table.leftovers(List.of(source(table, "a.txt"), source(table, "b.txt")));
        assertThat(left).extracting(Diagnostic::id).containsExactly("ING-123", "ING-122");
        assertThat(left.get(0).message()).isEqualTo("1 source has no row: b");
        assertThat(left.get(1).message()).contains("'bb'");
        assertThat(left.get(1).hint()).contains("'b'");
    }

    @Test
    void oddHeadersAndRowsAreReported() throws IOException {
        AttributeTable table = table("t.csv", "source,,Age Group,age_group\na,x,1,2\na,x,1,2\n,x,1,2\nb,x,1,2,3\n");
        assertThat(table.diagnostics())
                .extracting(each -> each.id() + ":" + each.place().line())
                .containsExactlyInAnyOrder(
                        "ING-116:1", "ING-118:1", "ING-117:1", "ING-121:3", "ING-120:4", "ING-119:5");
    }

    @Test
    void tableWithNothingToJoinByIsAnError() {
        assertThatThrownBy(() -> table("t.csv", "who,age\nP1,3\n"))
                .isInstanceOf(EmicException.class)
                .hasMessageContaining("no column to join by");
        assertThatThrownBy(() -> table("e.csv", "\n")).isInstanceOf(EmicException.class);
        assertThatThrownBy(() -> AttributeTable.read(folder.resolve("nowhere.csv")))
                .isInstanceOf(EmicException.class);
    }
}
