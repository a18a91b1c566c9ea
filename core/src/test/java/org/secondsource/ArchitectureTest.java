package org.secondsource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the core must never depend on, and in what order its packages may know each other. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.secondsource");

    @Test
    void dependsOnNothingButTheJdkAndJSpecify() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.secondsource..", "java..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void doesNoInputOrOutputBeyondItsOwnResources() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CORE);
    }

    @Test
    void readsNoClock() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(CORE);
    }

    @Test
    void hasNoCycleBetweenPackages() {
        slices().matching("org.secondsource.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void knowsThePackagesInOneOrderOnly() {
        String[] order = {
            "text",
            "language",
            "name",
            "time",
            "quantity",
            "attribution",
            "reading",
            "story",
            "provenance",
            "claim",
            "framing"
        };
        for (int lower = 0; lower < order.length; lower++) {
            for (int higher = lower + 1; higher < order.length; higher++) {
                noClasses()
                        .that()
                        .resideInAPackage("org.secondsource." + order[lower])
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.secondsource." + order[higher])
                        .check(CORE);
            }
        }
    }

    @Test
    void namesNoPackageAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..misc..", "..helper..")
                .check(CORE);
    }
}
