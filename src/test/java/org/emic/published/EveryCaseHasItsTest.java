package org.emic.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No file of published values lies there unused, and none is used twice: {@link PublishedCases} carries out all checks
 * of a file.
 */
class EveryCaseHasItsTest {

    private static final List<String> FOLDERS = List.of("agreement", "analysis");

    @TestFactory
    Stream<DynamicTest> everyFileIsNamedByOneTestClass() {
        return FOLDERS.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder, () -> assertThat(named(folder)).containsExactlyInAnyOrderElementsOf(files(folder))));
    }

    private static List<String> files(String folder) throws IOException {
        Path home = Path.of(System.getProperty("emic.home", "."), "src/test/resources", folder);
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .toList();
        }
    }

    private static List<String> named(String folder) {
        return new ClassFileImporter()
                        .withImportOption(location -> location.contains("/test-classes/"))
                        .importPackages("org.emic." + folder)
                        .stream()
                        .filter(each ->
                                each.isAnnotatedWith(Published.class) && each.isAssignableTo(PublishedCases.class))
                        .map(JavaClass::reflect)
                        .flatMap(each ->
                                Stream.of(each.getAnnotation(Published.class).value()))
                        .toList();
    }
}
