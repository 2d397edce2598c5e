package org.emic;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house of the design as data: which package may import which, and where each library lives. */
class ArchitectureTest {

    /**
     * A row of the design's package table.
     *
     * @param name the package below {@code org.emic}
     * @param mayImport the other packages it may use
     * @param built whether it has a class yet (decision 0003)
     */
    private record Room(String name, boolean built, List<String> mayImport) {}

    private static final List<Room> ROOMS = List.of(
            new Room("model", true, List.of()),
            new Room("diagnostic", true, List.of("model")),
            new Room("rule", true, List.of("model", "diagnostic")),
            new Room("codebook", true, List.of("model", "diagnostic", "rule")),
            new Room("check", true, List.of("model", "diagnostic", "rule", "codebook", "coding")),
            new Room("ingest", true, List.of("model", "diagnostic")),
            new Room("index", true, List.of("model", "diagnostic", "rule")),
            new Room("coding", true, List.of("model", "diagnostic", "rule", "index")),
            new Room("query", true, List.of("model", "diagnostic", "rule")),
            new Room("analysis", true, List.of("model")),
            new Room("agreement", true, List.of("model")),
            new Room("comparison", true, List.of("model", "diagnostic", "agreement", "index", "coding")),
            new Room("interchange", true, List.of("model", "diagnostic", "rule", "codebook")),
            new Room("report", true, List.of("model", "diagnostic", "analysis", "agreement")),
            new Room("project", true, List.of("model", "diagnostic", "codebook", "coding", "index")),
            new Room("screen", true, List.of("model", "diagnostic", "coding", "index")),
            new Room(
                    "cli",
                    true,
                    List.of(
                            "model",
                            "diagnostic",
                            "rule",
                            "codebook",
                            "check",
                            "ingest",
                            "index",
                            "coding",
                            "query",
                            "analysis",
                            "agreement",
                            "comparison",
                            "interchange",
                            "report",
                            "project",
                            "screen")));

    /** Where each library may be imported; several homes are several lines of the design's section 10. */
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("org.apache.lucene..", Set.of("index")),
            // Comes with Lucene: its stemmers.
            Map.entry("org.tartarus.snowball..", Set.of("index")),
            Map.entry("com.ibm.icu..", Set.of("index", "ingest")),
            Map.entry("picocli..", Set.of("cli")),
            Map.entry("org.jline..", Set.of("screen")),
            Map.entry(
                    "com.fasterxml.jackson..",
                    Set.of("codebook", "project", "coding", "interchange", "report", "ingest")),
            Map.entry("org.snakeyaml..", Set.of("codebook", "project", "ingest")),
            Map.entry("com.opencsv..", Set.of("ingest", "interchange", "report", "codebook")),
            Map.entry("org.apache.commons.compress..", Set.of("ingest", "interchange")),
            Map.entry("org.apache.poi..", Set.of("ingest", "interchange")),
            Map.entry("org.apache.pdfbox..", Set.of("ingest")),
            Map.entry("org.apache.fontbox..", Set.of("ingest")),
            Map.entry("org.jsoup..", Set.of("ingest")),
            Map.entry("org.dhatim..", Set.of("report", "interchange")),
            Map.entry("org.jetbrains.letsPlot..", Set.of("report")),
            Map.entry("org.apache.commons.statistics..", Set.of("agreement", "analysis")));

    /** The build may be told to go into any folder, which the library's own option to leave tests out does not know. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.emic");

    @Test
    void everyClassLivesInARoomOfTheTable() {
        Set<String> rooms = new TreeSet<>();
        ROOMS.forEach(room -> rooms.add("org.emic." + room.name()));
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct().toList())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rooms).contains(name));
    }

    @Test
    void everyRoomHasAClass() {
        assertThat(ROOMS.stream().filter(Room::built))
                .allSatisfy(room -> assertThat(classesOf(room)).as(room.name()).isPositive());
    }

    @Test
    void aRoomMarkedAsNotBuiltHasNoClass() {
        assertThat(ROOMS.stream().filter(room -> !room.built()))
                .allSatisfy(room -> assertThat(classesOf(room)).as(room.name()).isZero());
    }

    @Test
    void everyRoomHasItsEssay() {
        Path source = Path.of(System.getProperty("emic.home", "."), "src/main/java/org/emic");
        assertThat(ROOMS.stream().filter(Room::built))
                .allSatisfy(room -> assertThat(
                                Files.isRegularFile(source.resolve(room.name()).resolve("package-info.java")))
                        .as(room.name())
                        .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> aRoomImportsOnlyWhatItsRowSays() {
        return ROOMS.stream()
                .filter(Room::built)
                .map(room -> DynamicTest.dynamicTest(room.name(), () -> {
                    String[] others = ROOMS.stream()
                            .map(Room::name)
                            .filter(name -> !name.equals(room.name())
                                    && !room.mayImport().contains(name))
                            .map(name -> "org.emic." + name + "..")
                            .toArray(String[]::new);
                    if (others.length > 0) {
                        noClasses()
                                .that()
                                .resideInAPackage("org.emic." + room.name() + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(others)
                                .check(CLASSES);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsImportedOnlyAtHome() {
        return HOMES.entrySet().stream()
                .map(home -> DynamicTest.dynamicTest(home.getKey(), () -> {
                    String[] homes = home.getValue().stream()
                            .map(name -> "org.emic." + name + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(homes)
                            .should()
                            .dependOnClassesThat(resideInAPackage(home.getKey()))
                            .check(CLASSES);
                }));
    }

    @Test
    void aLibraryWithoutAHomeIsNotUsed() {
        String[] known = Stream.concat(
                        Stream.of("org.emic..", "java..", "javax.xml..", "org.xml.sax..", "org.w3c.dom.."),
                        HOMES.keySet().stream())
                .toArray(String[]::new);
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(known)
                        .or(DescribedPredicate.describe("primitive or array", JavaClass::isPrimitive))
                        .or(DescribedPredicate.describe("array", JavaClass::isArray))))
                .check(CLASSES);
    }

    private static final DescribedPredicate<JavaClass> OUTSIDE_MAIN = DescribedPredicate.describe(
            "outside cli.Main", each -> !each.getName().startsWith("org.emic.cli.Main"));

    @Test
    void onlyMainTouchesTheProcess() {
        noClasses()
                .that(OUTSIDE_MAIN)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheMachinesCharsetOrLocale() {
        noClasses()
                .should()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callConstructor(java.io.FileReader.class, String.class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(java.io.PrintWriter.class, java.io.OutputStream.class)
                .check(CLASSES);
    }

    private static long classesOf(Room room) {
        return CLASSES.stream()
                .filter(each -> each.getPackageName().equals("org.emic." + room.name())
                        && !each.getSimpleName().equals("package-info"))
                .count();
    }
}
