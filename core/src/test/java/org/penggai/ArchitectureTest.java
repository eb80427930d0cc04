package org.penggai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The boundaries between packages, and what the library carries at run time. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.penggai");

    @Test
    void onlyJudgeSeesDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.penggai.judge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(CLASSES);
    }

    @Test
    void dataGoesOneWay() {
        noClasses()
                .that()
                .resideInAPackage("org.penggai.derive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.penggai.judge..", "org.penggai.report..", "org.penggai.write..", "org.penggai.read..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.penggai.judge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.penggai.report..", "org.penggai.write..", "org.penggai.read..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.penggai.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.penggai.write..", "org.penggai.read..")
                .check(CLASSES);
    }

    @Test
    void otherFormatsStandAside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.penggai.oc4ids..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.penggai.oc4ids..")
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }

    @Test
    void theRuleEngineComesWithoutItsCompilers() {
        for (String compiler : List.of(
                "org.eclipse.jdt.internal.compiler.Compiler",
                "org.mvel2.MVEL",
                "org.antlr.runtime.Parser",
                "org.antlr.v4.runtime.Parser",
                "com.thoughtworks.xstream.XStream",
                "org.drools.drl.parser.DrlParser")) {
            assertThat(ArchitectureTest.class.getClassLoader().getResource(compiler.replace('.', '/') + ".class"))
                    .as("on the run-time class path: " + compiler)
                    .isNull();
        }
    }
}
