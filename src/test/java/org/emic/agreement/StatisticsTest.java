package org.emic.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of statistics is whole, in order, and says what help needs. */
class StatisticsTest {

    @Test
    void everyStatisticIsInTheListInTheOrderOfIds() {
        Set<String> listed =
                Statistics.ALL.stream().map(each -> each.getClass().getName()).collect(Collectors.toSet());
        List<String> written = new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .importPackages("org.emic.agreement")
                        .stream()
                        .filter(each -> each.isAssignableTo(Statistic.class)
                                && !each.isInterface()
                                && !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(written);
        assertThat(Statistics.ids()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void eachSaysWhatItIsAndWhoDescribedIt() {
        assertThat(Statistics.ALL).allSatisfy(statistic -> {
            assertThat(statistic.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(statistic.title()).isNotBlank();
            assertThat(statistic.about()).isNotBlank().doesNotEndWith(".");
            assertThat(statistic.source()).isNotBlank();
            assertThat(statistic.takes()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(statistic.options()).doesNotHaveDuplicates();
            assertThat(Statistics.named(statistic.id())).containsSame(statistic);
        });
        assertThat(Statistics.named("kappa")).isEmpty();
    }

    @Test
    void theConventionsOfEachAreWrittenDown() throws IOException {
        Path record = Path.of(System.getProperty("emic.home", "."), "docs/decisions/0020-agreement-conventions.md");
        String text = Files.readString(record);
        assertThat(Statistics.ids()).allSatisfy(id -> assertThat(text).contains("`" + id + "`"));
    }
}
