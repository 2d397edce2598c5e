package org.emic.index.oracle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** A mistake that matcher and engine share would not be seen, so they share no code but the model. */
class OracleStandsAloneTest {

    @Test
    void theBruteForceMatcherUsesNothingOfTheEngine() {
        noClasses()
                .that(describe("of the brute-force matcher", OracleStandsAloneTest::isOfTheMatcher))
                .should()
                .dependOnClassesThat(describe("of the engine", OracleStandsAloneTest::isOfTheEngine))
                .check(new ClassFileImporter().importPackages("org.emic.index.oracle"));
    }

    private static boolean isOfTheMatcher(JavaClass one) {
        String name = one.getName();
        return (name.startsWith("org.emic.index.oracle.Oracle") && !name.endsWith("Test"))
                || name.startsWith("org.emic.index.oracle.Stretch");
    }

    private static boolean isOfTheEngine(JavaClass one) {
        return one.getPackageName().equals("org.emic.index")
                || one.getPackageName().equals("org.emic.rule")
                || one.getPackageName().startsWith("org.apache.lucene");
    }
}
