package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.testing.MavenBuild;

/** A new rule in a copy of the source tree: it builds, its tests are green, and the gate waits for its case. */
class NewRuleTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String ID = "resettlement/keys-handed-over";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path tree;

    @BeforeEach
    void copyTheTree() throws IOException {
        tree = folder.resolve("tree");
        Files.createDirectories(tree);
        for (String part : new String[] {"rules", "fixtures", "docs", "core/src"}) {
            MavenBuild.copy(
                    ROOT.resolve(part),
                    Files.createDirectories(tree.resolve(part).getParent())
                            .resolve(part.substring(part.indexOf('/') + 1)));
        }
        Files.copy(ROOT.resolve("README.md"), tree.resolve("README.md"));
        Files.writeString(
                tree.resolve("pom.xml"),
                Files.readString(ROOT.resolve("pom.xml"))
                        .replaceAll(
                                "(?s)<modules>.*</modules>",
                                "<modules><module>rules</module><module>fixtures</module></modules>"));
    }

    private int run(String... arguments) {
        return terminal.run(arguments);
    }

    private String err() {
        return terminal.err();
    }

    @Test
    void theBuildPassesAndTheGateWaits() throws Exception {
        assertThat(run("new-rule", ID, "--clause", "C54", "--tree", tree.toString()))
                .as(this::err)
                .isZero();
        assertThat(terminal.out().lines())
                .containsExactly(
                        "rules/src/main/resources/org/penggai/rules/" + ID + ".drl",
                        "rules/src/main/resources/org/penggai/rules/" + ID + ".json",
                        "fixtures/cases/" + ID + ".json",
                        "docs/rules/" + ID + ".md",
                        "docs/rules/README.md");

        Path repository = ROOT.resolve("cli/target/local-repository");
        MavenBuild build =
                new MavenBuild(MavenBuild.repository(ROOT, repository, "core", "compiler", "rules", "harness"));
        MavenBuild.Result result = build.run(
                tree,
                "package",
                "-Dtest=CasesTest,CaseCoverageTest,CaseSchemaTest,RulePagesTest,TraceabilityTest,FindingCompletenessTest",
                "-Dsurefire.failIfNoSpecifiedTests=false");
        assertThat(result.code()).as(result.output()).isZero();

        String cases = tree.resolve("fixtures/cases/" + ID + ".json").toString();
        assertThat(tested("test", "--lang", "en", cases)).contains("1 pending", "exit 0");
        assertThat(tested("test", "--lang", "en", "--refuse-pending", cases)).contains("1 pending", "exit 1");
    }

    /** The command line with the rules of the tree. */
    private String tested(String... arguments) throws IOException, InterruptedException {
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String rules = tree.resolve("rules/target/classes").toString();
        String path = Arrays.stream(own.split(File.pathSeparator))
                .filter(entry -> !entry.contains("penggai-rules") && !entry.contains("rules/target"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(rules + File.pathSeparator + path);
        command.add(Main.class.getName());
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed + "exit " + process.waitFor();
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        assertThat(run("new-rule", "resettlement/within-three-months", "--clause", "C54", "--tree", tree.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("within-three-months.drl", "exists already");
    }

    @Test
    void whatNoRuleCanDecideIsRefused() {
        assertThat(run("new-rule", ID, "--clause", "C54,C05", "--tree", tree.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("条款 C05 不能由规则判定：", "no rule can decide C05: ");
        assertThat(tree.resolve("fixtures/cases/" + ID + ".json")).doesNotExist();
    }

    @Test
    void whatIsNoRuleClauseOrSubjectIsRefused() {
        assertThat(run("new-rule", "Keys", "--clause", "C54", "--tree", tree.toString()))
                .isEqualTo(2);
        assertThat(run("new-rule", "resettlment/keys", "--clause", "C54", "--tree", tree.toString()))
                .isEqualTo(2);
        assertThat(run("new-rule", ID, "--clause", "C99", "--tree", tree.toString()))
                .isEqualTo(2);
        assertThat(run("new-rule", ID, "--clause", "C54", "--subject", "bilding", "--tree", tree.toString()))
                .isEqualTo(2);
        assertThat(run("new-rule", ID, "--clause", "C54", "--tree", folder.toString()))
                .isEqualTo(2);
        assertThat(err())
                .contains(
                        "expected category/name",
                        "there are accountability, construction",
                        "there is no clause C99",
                        "perhaps building",
                        "is no source tree");
        assertThat(terminal.out()).isEmpty();
    }
}
