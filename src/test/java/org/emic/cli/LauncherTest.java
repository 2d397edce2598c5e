package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher for POSIX shells does: finds Java, builds where it must, keeps an archive, and is otherwise not noticed. */
class LauncherTest {

    private static final Path BOOK = Run.HOME.resolve("docs/manual/example/visits.yaml");

    @TempDir
    static Path installations;

    private static Installation installed;

    @TempDir
    Path folder;

    private Installation.Start start;

    @BeforeAll
    static void anInstallation() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell on this machine");
        installed = Installation.in(installations.resolve("a folder with spaces"));
    }

    @BeforeEach
    void aUserWithoutAnArchive() {
        start = installed.start().with("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    @Test
    void theVeryFirstRunPrintsNothingButWhatWasAskedFor() throws Exception {
        Installation.Ended first = start.run("codebook", "show", BOOK.toString(), "--format", "json");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(new ObjectMapper().readTree(first.out()).get("table").asText())
                .isEqualTo("codebook");
        assertThat(first.err()).isEmpty();
        assertThat(archives()).hasSize(1);

        Installation.Ended second = start.run("codebook", "show", BOOK.toString(), "--format", "json");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theExitCodeIsTheCommands() throws Exception {
        assertThat(start.run("--version").exit()).isZero();
        assertThat(start.run("codebook", "show", "--no-such-option").exit()).isEqualTo(2);
        assertThat(start.run("freq", "-C", folder.toString()).exit()).isEqualTo(3);
    }

    /** As cron and CI start it. The words are written by the shell, because this Java may have no locale either. */
    @Test
    void wordsAreUtf8AlsoWhereNoLocaleIsSet() throws Exception {
        ProcessBuilder shell = new ProcessBuilder(
                "/bin/sh",
                "-c",
                "exec \"$1\" freq -C \"$(printf 'caf\\303\\251')\"",
                "sh",
                installed.launcher().toString());
        shell.environment().clear();
        shell.environment().put("PATH", System.getenv("PATH"));
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = shell.redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("café");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void twoFirstRunsAtOnceAreBothServed() throws Exception {
        List<Installation.Running> all =
                IntStream.range(0, 3).mapToObj(i -> start.begin("--version")).toList();
        Set<Installation.Ended> ended = new HashSet<>();
        for (Installation.Running each : all) {
            ended.add(each.end());
        }
        assertThat(ended).singleElement().satisfies(each -> {
            assertThat(each.exit()).isZero();
            assertThat(each.err()).isEmpty();
        });
        assertThat(archives()).hasSize(1);
    }

    @Test
    void whereNoArchiveCanBeKeptItStartsWithoutOne() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        Installation.Ended noFolder =
                start.with("XDG_CACHE_HOME", file.resolve("below").toString()).run("--version");
        assertThat(noFolder.exit()).as(noFolder.err()).isZero();
        assertThat(noFolder.err()).isEmpty();

        Installation.Ended homeless =
                start.without("XDG_CACHE_HOME").without("HOME").run("--version");
        assertThat(homeless.exit()).as(homeless.err()).isZero();
        assertThat(homeless.err()).isEmpty();
    }

    @Test
    void aDamagedArchiveIsNoTrouble() throws Exception {
        start.run("--version");
        for (Path archive : archives()) {
            Files.writeString(archive, "no archive");
        }
        Installation.Ended ended = start.run("codebook", "show", BOOK.toString(), "--format", "csv");
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("code,");
    }

    @Test
    void itIsFoundThroughLinksFromAnywhere() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), installed.launcher());
        Files.createDirectories(folder.resolve("bin"));
        Path second = Files.createSymbolicLink(folder.resolve("bin/emic"), Path.of("../first"));
        Installation.Ended ended = start.through(second).in(folder).run("--version");
        Files.delete(first);
        Files.delete(second);
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("emic ");
    }

    @Test
    void javaIsTakenFromThePathWhereNothingElseIsSaid() throws Exception {
        String bin = Path.of(System.getProperty("java.home"), "bin").toString();
        Installation.Ended ended = start.without("JAVA_HOME")
                .with("PATH", bin + ":" + System.getenv("PATH"))
                .run("--version");
        assertThat(ended.exit()).as(ended.err()).isZero();
    }

    @Test
    void aJavaThatIsMissingOrTooOldIsSaid() throws Exception {
        Installation.Ended missing = start.with("JAVA_HOME", folder.toString()).run("--version");
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err()).contains("JAVA_HOME is " + folder).contains("bin/java");

        Path old = Files.createDirectories(folder.resolve("old/bin")).getParent();
        Files.copy(Path.of("/bin/false"), old.resolve("bin/java"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        Installation.Ended ended = start.with("JAVA_HOME", old.toString()).run("--version");
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.err()).contains("needs Java 17 or newer").contains("Java 11");
    }

    @Test
    void oneOfTwoFirstRunsInACheckoutBuildsAndTheOtherWaits() throws Exception {
        Installation checkout = Installation.checkout(folder.resolve("checkout"), installed);
        Installation.Start building = checkout.start().with("XDG_CACHE_HOME", folder + "/cache");
        Installation.Running one = building.begin("--version");
        Installation.Running other = building.begin("--version");
        Installation.Ended first = one.end();
        Installation.Ended second = other.end();
        assertThat(List.of(first.exit(), second.exit()))
                .as("%s%s", first.err(), second.err())
                .containsOnly(0);
        assertThat(first.out()).startsWith("emic ").isEqualTo(second.out());
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(first.err() + second.err()).containsOnlyOnce("Building Emic");

        Installation.Ended third = building.run("--version");
        assertThat(third.err()).isEmpty();
        Files.setLastModifiedTime(checkout.source(), FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(building.run("--version").err()).contains("Building Emic");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void theLockOfABuildThatDiedIsTakenAway() throws Exception {
        Installation checkout = Installation.checkout(folder.resolve("checkout"), installed);
        Process dead = new ProcessBuilder("/bin/true").start();
        dead.waitFor();
        checkout.lockedBy(dead.pid());
        Installation.Ended ended =
                checkout.start().with("XDG_CACHE_HOME", folder + "/cache").run("--version");
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aBuildThatFailsSaysWhyAndWhereToRead() throws Exception {
        Installation checkout = Installation.checkout(folder.resolve("checkout"), installed);
        checkout.breakTheBuild();
        Installation.Ended ended = checkout.start().run("--version");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("the sources are broken").contains("launch.log");
    }

    @Test
    void withoutMavenTheCheckoutSaysWhatIsMissing() throws Exception {
        Installation checkout = Installation.checkout(folder.resolve("checkout"), installed);
        Installation.Ended ended =
                checkout.start().with("PATH", checkout.pathWithoutMaven()).run("--version");
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.err()).contains("Maven (mvn) is not on the PATH");
    }

    private List<Path> archives() throws IOException {
        Path cache = folder.resolve("cache/emic");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }
}
