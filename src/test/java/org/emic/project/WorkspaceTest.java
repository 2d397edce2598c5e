package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emic.coding.Application;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.Context;
import org.emic.coding.Explanation;
import org.emic.coding.Filter;
import org.emic.coding.Segments;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Coding;
import org.emic.model.Segment;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job over a small study: texts in, rules applied, segments out. */
class WorkspaceTest {

    private static final String CODEBOOK = """
        emic: codebook/1
        name: doors
        version: 1.0.0
        language: en
        unit: turn
        codes:
          - id: conflict
            name: Conflict
            codes:
              - id: anger
                name: Anger
                rules:
                  - shout* OR slam*
              - id: leaving
                name: Leaving
                rules:
                  - match: '"walk* out" OR door'
                    unit: match
          - id: calm
            name: Calm
            rules:
              - quiet NOT shout*
        """;

    private static final Transcript ANNA = Fixtures.interview(
            "anna", "I: What then?", "M: 😀 He shouted, slammed the door and walked out.", "I: It was quiet?");
    private static final Transcript BEN =
            Fixtures.interview("ben", "I: Quiet streets.", "F: Nobody shouted. The door was open.");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aStudy() throws IOException {
        project = Fixtures.project(folder);
        Files.writeString(folder.resolve("codebooks/doors.yaml"), CODEBOOK);
        Files.writeString(
                folder.resolve("emic.yaml"),
                Files.readString(folder.resolve("emic.yaml")) + "speakers: {M: mother, I: interviewer}\n");
        project = Project.open(folder);
        Fixtures.add(project, ANNA, BEN);
    }

    private static List<Segment> segments(Workspace workspace, Filter filter) {
        Coded coded = workspace.coded();
        Segments segments =
                new Segments(coded, new Codings(coded, "en"), new Context(9, false), Optional.of(workspace::index));
        List<Segment> all = new ArrayList<>();
        segments.each(Choice.of(filter, coded), all::add);
        return all;
    }

    private List<Segment> segments(Filter filter) {
        try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            return segments(workspace, filter);
        }
    }

    private List<Applied> apply(boolean rehearse) {
        try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            List<org.emic.model.Codebook> all = workspace.codebooks().all();
            return rehearse ? workspace.rehearse(all) : workspace.apply(all);
        }
    }

    private static Filter codes(String... codes) {
        return new Filter(
                Set.of(codes), false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of());
    }

    @Test
    void segmentsSayWhereTheyAreAndWhatMatched() {
        List<Segment> all = segments(Filter.ALL);

        assertThat(all)
                .extracting(s -> s.coding().source() + " " + s.coding().code() + " " + s.matched())
                .containsExactly(
                        "anna anger [shouted, slammed]",
                        "anna leaving [door]",
                        "anna leaving [walked out]",
                        "anna calm [quiet]",
                        "ben calm [Quiet]",
                        "ben anger [shouted]",
                        "ben leaving [door]");
        Segment anger = all.get(0);
        assertThat(anger.passage().text()).isEqualTo("😀 He shouted, slammed the door and walked out.");
        // "I: What then?\n" is 14 long, "M: " 3; the emoji is one code point.
        assertThat(anger.passage().codePoints()).isEqualTo(new Span(17, 17 + 46));
        assertThat(anger.passage().startLine()).isEqualTo(2);
        assertThat(anger.passage().endLine()).isEqualTo(2);
        assertThat(anger.passage().speaker()).isEqualTo("M");
        assertThat(anger.passage().role()).isEqualTo("mother");
        assertThat(anger.passage().turn()).isEqualTo(2);
        assertThat(anger.passage().time().orElseThrow().start()).isEqualTo(1000);
        assertThat(anger.code().path()).isEqualTo("conflict/anger");
        assertThat(anger.code().version()).isEqualTo("1.0.0");
        assertThat(anger.rules()).containsExactly("anger/1");
        assertThat(anger.coding().hits()).isEqualTo(2);
        assertThat(anger.coding().words()).isEqualTo(9);
        Segment door = all.get(1);
        assertThat(door.passage().text()).isEqualTo("door");
        assertThat(door.passage().before()).isEqualTo("the ");
        assertThat(door.passage().after()).isEqualTo(" and");
    }

    @Test
    void everySegmentsTextIsThatOfItsCodePoints() {
        for (Segment segment : segments(Filter.ALL)) {
            Transcript transcript = segment.coding().source().equals("anna") ? ANNA : BEN;
            int[] points = transcript.text().codePoints().toArray();
            Span span = segment.passage().codePoints();
            assertThat(new String(points, span.start(), span.length()))
                    .isEqualTo(segment.passage().text());
        }
    }

    @Test
    void filtersRestrictAndUnknownNamesTeach() {
        assertThat(segments(codes("conflict"))).hasSize(5);
        assertThat(segments(codes("doors:calm"))).hasSize(2);
        assertThat(segments(new Filter(
                        Set.of("conflict"),
                        true,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        Set.of())))
                .isEmpty();
        assertThat(segments(new Filter(
                        Set.of(),
                        false,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of("mother"),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        Set.of())))
                .hasSize(3);
        assertThatThrownBy(() -> segments(codes("conflct")))
                .isInstanceOf(EmicException.class)
                .hasMessageContaining("COD-010")
                .hasMessageContaining("did you mean 'conflict'?");
    }

    @Test
    void whatIsCountedIsWhatIsListed() {
        try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            Coded coded = workspace.coded();
            Map<String, Integer> counted = new HashMap<>();
            Codings codings = new Codings(coded, "en");
            codings.count(
                    Choice.of(Filter.ALL, coded), one -> counted.merge(key(one, coded), one.hits(), Integer::sum));
            Map<String, Integer> listed = new HashMap<>();
            segments(workspace, Filter.ALL)
                    .forEach(s -> listed.merge(
                            s.coding().source() + " " + s.coding().code() + " "
                                    + s.coding().span(),
                            s.matched().size(),
                            Integer::sum));
            assertThat(counted).isEqualTo(listed).hasSize(7);
        }
    }

    private static String key(Application one, Coded coded) {
        return coded.study().sources().get(one.source()).id() + " " + one.code() + " " + one.span();
    }

    @Test
    void aRehearsalSaysWhatWouldChangeAndWritesNothing() throws IOException {
        Path applied = folder.resolve(".emic/codings/doors.bin");

        assertThat(summary(apply(true)))
                .containsExactly("conflict 0 +0 -0", "anger 2 +2 -0", "leaving 3 +3 -0", "calm 2 +2 -0");
        assertThat(applied).doesNotExist();
        apply(false);
        Files.writeString(folder.resolve("codebooks/doors.yaml"), CODEBOOK.replace("shout* OR slam*", "slam*"));
        byte[] before = Files.readAllBytes(applied);

        assertThat(summary(apply(true)))
                .containsExactly("conflict 0 +0 -0", "anger 1 +0 -1", "leaving 3 +0 -0", "calm 2 +0 -0");
        assertThat(applied).hasBinaryContent(before);
        assertThat(summary(apply(false)))
                .containsExactly("conflict 0 +0 -0", "anger 1 +0 -1", "leaving 3 +0 -0", "calm 2 +0 -0");
        assertThat(summary(apply(false)))
                .containsExactly("conflict 0 +0 -0", "anger 1 +0 -0", "leaving 3 +0 -0", "calm 2 +0 -0");
    }

    private static List<String> summary(List<Applied> all) {
        return all.get(0).changes().stream()
                .map(change -> change.now().code() + " " + change.now().segments() + " +" + change.added() + " -"
                        + change.removed())
                .toList();
    }

    @Test
    void whatWasAppliedStepByStepHasTheBytesOfOneApplication() throws IOException {
        apply(false);
        Fixtures.add(project, Fixtures.interview("aaron", "W: She slammed the door."));
        try (Lock lock = project.lock()) {
            project.sources().remove(lock, List.of("ben"));
        }
        Files.writeString(folder.resolve("codebooks/doors.yaml"), CODEBOOK.replace("quiet NOT", "(quiet OR calm) NOT"));
        List<Applied> last = apply(false);
        byte[] stepwise = Files.readAllBytes(folder.resolve(".emic/codings/doors.bin"));
        delete(folder.resolve(".emic"));

        apply(false);

        assertThat(folder.resolve(".emic/codings/doors.bin")).hasBinaryContent(stepwise);
        assertThat(summary(last))
                .containsExactly("conflict 0 +0 -0", "anger 2 +1 -1", "leaving 3 +1 -1", "calm 1 +0 -1");
    }

    @Test
    void aReadingCommandBringsCodingsUpToDateAndSaysSo() {
        List<String> said = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void say(String line) {
                said.add(line);
            }

            @Override
            public void step(String what, long done, long all) {}
        };
        try (Workspace workspace = Workspace.open(project, progress)) {
            segments(workspace, Filter.ALL);
        }
        assertThat(said)
                .containsExactly(
                        "index brought up to date: 2 of 2 sources",
                        "rules of 'doors' applied to what changed: 4 of 4 codes, 2 of 2 sources");
        said.clear();
        try (Workspace workspace = Workspace.open(project, progress)) {
            segments(workspace, Filter.ALL);
        }
        assertThat(said).isEmpty();
    }

    @Test
    void idsAreTheSameInAnotherFolderAfterAnotherHistory() throws IOException {
        List<String> ids =
                segments(Filter.ALL).stream().map(s -> s.coding().id()).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z2-7]{13}"));
        Project other = Fixtures.project(folder.resolve("other"));
        Files.writeString(other.root().resolve("codebooks/d.yaml"), CODEBOOK.replace("1.0.0", "1.1.0"));
        Fixtures.add(other, BEN);
        Fixtures.add(other, ANNA);
        try (Workspace workspace = Workspace.open(other, Progress.SILENT)) {
            assertThat(segments(workspace, Filter.ALL).stream()
                            .map(s -> s.coding().id()))
                    .isEqualTo(ids);
        }
    }

    @Test
    void handAndRuleCodingsStandSideBySideAndARejectionOutlivesReapplication() throws IOException {
        Segment rejected = segments(codes("anger")).get(0);
        String anna = "\"source\":\"anna\"";
        Files.writeString(folder.resolve("codings/kim.jsonl"), """
            {"id":"01ARZ3NDEKTSV4RRFFQ69G5FAV","at":"2026-03-14T10:00:00Z","op":"add",%s,"start":17,"end":29,"code":"anger","memo":"loud"}
            {"id":"01ARZ3NDEKTSV4RRFFQ69G5FAW","at":"2026-03-14T10:01:00Z","op":"reject","segment":"%s",%s}
            {"id":"01ARZ3NDEKTSV4RRFFQ69G5FAX","at":"2026-03-14T10:02:00Z","op":"add",%s,"sta\
            """.formatted(
                        anna, rejected.coding().id(), anna, anna));
        delete(folder.resolve(".emic"));

        List<Segment> anger = segments(codes("anger"));

        assertThat(anger)
                .extracting(s -> s.coding().coder() + ": " + s.passage().text())
                .containsExactly("kim: 😀 He shouted", "rules:doors: Nobody shouted. The door was open.");
        assertThat(anger.get(0).coding())
                .isEqualTo(new Coding(
                        "01ARZ3NDEKTSV4RRFFQ69G5FAV",
                        "anna",
                        new Span(17, 30),
                        "doors",
                        "anger",
                        "kim",
                        Coding.By.MANUAL,
                        1,
                        3,
                        "loud",
                        "2026-03-14T10:00:00Z"));
        try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            assertThat(workspace.log().diagnostics()).extracting(Diagnostic::id).containsExactly("COD-001");
        }
    }

    @Test
    void explainsByRuleAndByHand() throws IOException {
        String id = segments(codes("anger")).get(0).coding().id();
        Files.writeString(
                folder.resolve("codings/kim.jsonl"),
                "{\"id\":\"01ARZ3NDEKTSV4RRFFQ69G5FAW\",\"at\":\"2026-03-14T10:01:00Z\",\"op\":\"reject\",\"segment\":\""
                        + id + "\"}\n");
        try (Workspace workspace = Workspace.open(project, Progress.SILENT)) {
            Coded coded = workspace.coded();
            Segments segments =
                    new Segments(coded, new Codings(coded, "en"), Context.USUAL, Optional.of(workspace::index));

            Explanation explanation = segments.explain(id);

            assertThat(explanation.rules()).singleElement().satisfies(rule -> {
                assertThat(rule.rule().id()).isEqualTo("anger/1");
                assertThat(rule.held()).isTrue();
            });
            assertThat(explanation.judgement()).isEqualTo("rejected by kim at 2026-03-14T10:01:00Z");
            assertThatThrownBy(() -> segments.explain("nothing"))
                    .isInstanceOf(EmicException.class)
                    .hasMessageContaining("COD-020");
        }
    }

    @Test
    void damageToWhatIsDerivedShowsInNothing() throws IOException {
        List<Segment> good = segments(Filter.ALL);
        List<Path> derived;
        try (Stream<Path> files = Files.walk(folder.resolve(".emic"))) {
            derived = files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".bin"))
                    .toList();
        }
        assertThat(derived).hasSize(3);
        for (Path path : derived) {
            byte[] bytes = Files.readAllBytes(path);
            for (int at = 0; at < bytes.length; at += Math.max(1, bytes.length / 23)) {
                byte[] damaged = bytes.clone();
                damaged[at] ^= 0x10;
                Files.write(path, damaged);
                assertThat(segments(Filter.ALL)).isEqualTo(good);
                Files.write(path, java.util.Arrays.copyOf(bytes, at));
                assertThat(segments(Filter.ALL)).isEqualTo(good);
            }
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
