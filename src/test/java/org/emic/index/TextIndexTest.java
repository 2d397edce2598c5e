package org.emic.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.diagnostic.EmicException;
import org.emic.model.Roles;
import org.emic.model.Transcript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What stays in an index, and what becomes of a damaged one. */
class TextIndexTest {

    @TempDir
    private Path folder;

    private static final RuleSet DOOR = RuleSet.of(Field.rule("r", "turn", "door"), new CodedPlaces(), "en");

    private static List<String> find(TextIndex index, Transcript... transcripts) {
        List<String> found = new ArrayList<>();
        Study study = new Study(Stream.of(transcripts).map(Transcript::source).toList(), Roles.NONE);
        index.match(DOOR, study, source -> true, matches -> {
            for (int i = 0; i < matches.size(); i++) {
                Transcript transcript = transcripts[matches.source(i)];
                found.add(transcript.source().id() + " " + matches.span(i).in(transcript.text()));
            }
        });
        return found;
    }

    private static Transcript first() {
        return Field.transcript("a", "P1: the door\nP2: the Kettle");
    }

    private static Transcript second() {
        return Field.transcript("b", "P1: no\nP2: Door, door");
    }

    @Test
    void whatWasCommittedIsThereAgain() {
        try (TextIndex index = TextIndex.open(folder, "en")) {
            assertThat(index.put(first(), "f1")).containsExactly(2, 2);
            assertThat(index.put(second(), "f2")).containsExactly(1, 2);
            index.commit();
        }
        try (TextIndex index = TextIndex.open(folder, "en")) {
            assertThat(index.rebuilt()).isEmpty();
            assertThat(index.fingerprints()).containsExactly(Map.entry("a", "f1"), Map.entry("b", "f2"));
            assertThat(find(index, first(), second())).containsExactly("a the door", "b Door, door");
        }
    }

    @Test
    void whatWasNotCommittedIsNotThere() {
        try (TextIndex index = TextIndex.open(folder, "en")) {
            index.put(first(), "f1");
            index.commit();
            index.put(second(), "f2");
        }
        try (TextIndex index = TextIndex.open(folder, "en")) {
            assertThat(index.fingerprints()).containsOnlyKeys("a");
        }
    }

    @Test
    void changedAndRemovedSourcesLeaveNothingBehind() {
        Transcript changed = Field.transcript("a", "P1: nothing here\nP2: a door\nP3: door");
        try (TextIndex index = TextIndex.open(folder, "en")) {
            index.put(first(), "f1");
            index.put(second(), "f2");
            index.commit();
            index.put(changed, "f3");
            index.remove("b");
            index.remove("never there");
            index.commit();
            assertThat(index.fingerprints()).containsExactly(Map.entry("a", "f3"));
            assertThat(find(index, changed)).containsExactly("a a door", "a door");
        }
    }

    @Test
    void sourcesComeInTheOrderOfTheStudy() {
        try (TextIndex index = TextIndex.open(folder, "en")) {
            index.put(second(), "f2");
            index.commit();
            index.put(first(), "f1");
            index.commit();
            assertThat(find(index, first(), second())).containsExactly("a the door", "b Door, door");
            assertThat(find(index, second(), first())).containsExactly("b Door, door", "a the door");
        }
    }

    @Test
    void aSourceTheIndexDoesNotKnowAsItIsIsNeverSkipped() {
        try (TextIndex index = TextIndex.open(folder, "en")) {
            index.put(first(), "f1");
            index.commit();
            assertThatThrownBy(() -> find(index, first(), second()))
                    .isInstanceOf(EmicException.class)
                    .hasMessageContaining("IDX-002")
                    .hasMessageContaining("'b'");
            Transcript longer = Field.transcript("a", "P1: the door\nP2: the kettle\nP3: door");
            assertThatThrownBy(() -> find(index, longer))
                    .isInstanceOf(EmicException.class)
                    .hasMessageContaining("IDX-002");
        }
    }

    @Test
    void anIndexForAnotherLanguageIsMadeAnew() {
        try (TextIndex index = TextIndex.open(folder, "en")) {
            index.put(first(), "f1");
            index.commit();
        }
        try (TextIndex index = TextIndex.open(folder, "fr")) {
            assertThat(index.rebuilt())
                    .hasValueSatisfying(why -> assertThat(why).contains("language en, not fr"));
            assertThat(index.fingerprints()).isEmpty();
            index.put(first(), "f1");
            index.commit();
        }
        try (TextIndex index = TextIndex.open(folder, "fr")) {
            assertThat(index.rebuilt()).isEmpty();
            assertThat(index.fingerprints()).containsOnlyKeys("a");
        }
    }

    @Test
    void theLockFileOfAKilledProcessIsNoTrouble() throws IOException {
        Files.createFile(folder.resolve("write.lock"));
        try (TextIndex index = TextIndex.open(folder, "en")) {
            index.put(first(), "f1");
            index.commit();
            assertThat(index.rebuilt()).isEmpty();
        }
    }

    @Test
    void twoDoNotWriteAtOnce() {
        try (TextIndex index = TextIndex.open(folder, "en");
                TextIndex other = TextIndex.open(folder, "en")) {
            index.put(first(), "f1");
            assertThatThrownBy(() -> other.put(second(), "f2"))
                    .isInstanceOf(EmicException.class)
                    .hasMessageContaining("IDX-001");
        }
    }

    @Test
    void aReaderKeepsReadingWhileAnotherWrites() {
        try (TextIndex writer = TextIndex.open(folder, "en")) {
            writer.put(first(), "f1");
            writer.commit();
            try (TextIndex reader = TextIndex.open(folder, "en")) {
                assertThat(find(reader, first())).containsExactly("a the door");
                writer.put(Field.transcript("a", "P1: gone\nP2: gone"), "f2");
                writer.commit();
                assertThat(find(reader, first())).containsExactly("a the door");
                assertThat(reader.fingerprints()).containsExactly(Map.entry("a", "f1"));
            }
        }
    }

    @Test
    void severalThreadsMayPut() {
        List<Transcript> many = IntStream.range(0, 200)
                .mapToObj(i -> Field.transcript("s" + i, "P1: door " + i + "\nP2: kettle"))
                .toList();
        try (TextIndex index = TextIndex.open(folder, "en")) {
            many.parallelStream().forEach(one -> index.put(one, "f"));
            index.commit();
            assertThat(find(index, many.toArray(Transcript[]::new)))
                    .containsExactlyElementsOf(IntStream.range(0, 200)
                            .mapToObj(i -> "s" + i + " door " + i)
                            .toList());
        }
    }

    /** Every file of the index is cut, emptied, deleted and garbled in turn. */
    @TestFactory
    Stream<DynamicTest> anyDamageIsNoticedAndTheIndexMadeAnew() throws IOException {
        Path sound = folder.resolve("sound");
        try (TextIndex index = TextIndex.open(sound, "en")) {
            index.put(first(), "f1");
            index.commit();
            index.put(second(), "f2");
            index.commit();
            index.put(Field.transcript("b", "P1: changed"), "f3");
            index.commit();
        }
        List<String> files;
        try (Stream<Path> all = Files.list(sound)) {
            files = all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock") && !name.equals("checked"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(4);
        return files.stream()
                .flatMap(file -> Stream.of("cut", "empty", "delete", "garble")
                        .map(how -> DynamicTest.dynamicTest(how + " " + file, () -> survives(sound, file, how))));
    }

    private void survives(Path sound, String file, String how) throws IOException {
        Path hurt = folder.resolve(how + file);
        Files.createDirectory(hurt);
        try (Stream<Path> all = Files.list(sound)) {
            all.forEach(one -> copy(one, hurt.resolve(one.getFileName())));
        }
        Path target = hurt.resolve(file);
        byte[] bytes = Files.readAllBytes(target);
        switch (how) {
            case "cut" -> Files.write(target, java.util.Arrays.copyOf(bytes, bytes.length - 1));
            case "empty" -> Files.write(target, new byte[0]);
            case "delete" -> Files.delete(target);
            default -> {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(target, bytes);
            }
        }
        try (TextIndex index = TextIndex.open(hurt, "en")) {
            assertThat(index.rebuilt()).isPresent();
            assertThat(index.fingerprints()).isEmpty();
            index.put(first(), "f1");
            index.commit();
            assertThat(find(index, first())).containsExactly("a the door");
        }
        try (TextIndex index = TextIndex.open(hurt, "en")) {
            assertThat(index.rebuilt()).isEmpty();
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
