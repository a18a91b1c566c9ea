package org.secondsource.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Reports render and decide nothing; only commands talk to people and put parts together. */
class ArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.secondsource.app");

    @Test
    void keepsReportsApartFromCommandsAndEngine() {
        noClasses()
                .that()
                .resideInAPackage("org.secondsource.app.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.secondsource.app.command..", "picocli..", "org.secondsource.neural..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.secondsource.SecondSource")
                .check(APP);
    }

    @Test
    void letsNoReportPrint() {
        noClasses()
                .that()
                .resideInAPackage("org.secondsource.app.report..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(APP);
    }

    @Test
    void knowsAWebServerInOnePlaceOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.secondsource.app.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
                .check(APP);
    }

    @Test
    void letsTheWebKnowNoCommandAndNoModel() {
        noClasses()
                .that()
                .resideInAPackage("org.secondsource.app.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.secondsource.app.command..",
                        "picocli..",
                        "org.secondsource.neural..",
                        "org.jdbi..",
                        "java.sql..")
                .check(APP);
    }

    @Test
    void keepsFormatsApart() {
        slices().matching("org.secondsource.app.report.(*)..")
                .should()
                .notDependOnEachOther()
                .check(APP);
    }
}
