package org.secondsource.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What is measured is the program as users have it: by its doors, never past them. */
class ArchitectureTest {
    private static final JavaClasses BENCHMARKS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.secondsource.benchmarks");

    @Test
    void usesNeitherSqlNorLuceneNorTheServersLibraries() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.apache.lucene..", "io.javalin..", "org.eclipse..")
                .check(BENCHMARKS);
    }

    @Test
    void makesACorpusWithNothingButTheCore() {
        noClasses()
                .that()
                .resideInAPackage("org.secondsource.benchmarks.corpus")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.secondsource.app..", "org.secondsource.archive..", "tools.jackson..")
                .check(BENCHMARKS);
    }

    @Test
    void hasNoCycleBetweenPackages() {
        slices().matching("org.secondsource.benchmarks.(*)..")
                .should()
                .beFreeOfCycles()
                .check(BENCHMARKS);
    }
}
