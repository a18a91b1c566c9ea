package org.secondsource.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** SQL in one package, Lucene in another, and nothing of the web, of models or of JSON anywhere. */
class ArchitectureTest {
    private static final JavaClasses ARCHIVE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.secondsource.archive");

    @Test
    void speaksSqlInOnePackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.secondsource.archive.sql")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "com.zaxxer.hikari..")
                .check(ARCHIVE);
    }

    @Test
    void speaksLuceneInOnePackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.secondsource.archive.search")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..")
                .check(ARCHIVE);
    }

    @Test
    void dependsOnTheCoreAndItsOwnLibrariesAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.secondsource",
                        "org.secondsource.archive..",
                        "org.secondsource.text",
                        "org.secondsource.attribution",
                        "org.secondsource.reading",
                        "org.secondsource.story",
                        "java..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "com.zaxxer.hikari..",
                        "org.apache.lucene..",
                        "org.jspecify..")
                .check(ARCHIVE);
    }

    @Test
    void readsNoClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ARCHIVE);
    }

    @Test
    void hasNoCycleBetweenPackages() {
        slices().matching("org.secondsource.archive.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ARCHIVE);
        noClasses()
                .that()
                .resideInAPackage("org.secondsource.archive")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.secondsource.archive.*..")
                .check(ARCHIVE);
    }
}
