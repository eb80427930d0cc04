package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.testing.MavenBuild;

/**
 * The guide for integrators: its commands for a host are run, in order, in a copy of the sample host, and print what stands
 * there. Those of {@code ./penggai} are run by {@link ReadmeTest}.
 */
class IntegrateGuideTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path GUIDE = ROOT.resolve("docs/integrate.md");
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static Path host;
    private static Path commands;

    @BeforeAll
    static void copyTheSample() throws IOException {
        host = folder.resolve("host-service");
        MavenBuild.copy(ROOT.resolve("fixtures/samples/host-service"), host);
        Path repository = MavenBuild.repository(ROOT, ROOT.resolve("cli/target/guide-repository"), "core", "rules");
        commands = Files.createDirectory(folder.resolve("bin"));
        command("mvn", "exec " + maven() + " -o -B -ntp -Dmaven.repo.local='" + repository + "' \"$@\"");
        command("java", "exec '" + java() + "' \"$@\"");
        command(
                "penggai",
                "exec '" + java() + "' -cp '" + System.getProperty("java.class.path")
                        + "' org.penggai.cli.Main \"$@\"");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The one that runs this build's other builds. */
    private static String maven() {
        for (String entry : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(entry, "mvn"))) {
                return "'" + Path.of(entry, "mvn") + "'";
            }
        }
        throw new IllegalStateException("there is no mvn on the path");
    }

    private static void command(String name, String script) throws IOException {
        Path file = Files.writeString(commands.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private record Run(int code, String output) {}

    private static Run run(String command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "run", ".log");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(host.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("PATH", commands + File.pathSeparator + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment()
                .keySet()
                .removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS", "MAVEN_CONFIG"));
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException(command + " hangs: " + Files.readString(output));
        }
        return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    @Test
    void eachCommandPrintsWhatIsShown() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(GUIDE));
        List<String> ran = new ArrayList<>();
        while (block.find()) {
            List<String> lines = block.group(1).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith("$ ") || lines.get(i).startsWith("$ ./penggai")) {
                    continue;
                }
                String command = lines.get(i).substring(2);
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).startsWith("$ ")) {
                    end++;
                }
                Run run = run(command);
                assertThat(run.code()).as(command + "\n" + run.output()).isZero();
                Pattern shown = Pattern.compile(
                        String.join("\n", lines.subList(i + 1, end))
                                .lines()
                                .map(line -> Pattern.quote(line).replace("…", "\\E.*\\Q"))
                                .reduce("", (text, line) -> text + ".*" + line + "\n"),
                        Pattern.DOTALL);
                assertThat(run.output()).as(command).containsPattern(shown);
                ran.add(command);
            }
        }
        assertThat(ran).hasSize(5);
        assertThat(host.resolve("target/host-service-1.jar")).exists();
        assertThat(List.of("report.sarif", "report.xml", "report.md", "report.json"))
                .allMatch(name -> Files.exists(host.resolve("reports/" + name)));
    }

    @Test
    void theJobAtGitHubRunsTheSameScript() throws Exception {
        Matcher step = Pattern.compile("- run: (.*)").matcher(Files.readString(host.resolve("ci/github.yml")));
        assertThat(step.find()).isTrue();
        assertThat(step.group(1)).isEqualTo("sh ci/check-ledger.sh ledgers/county.json reports");
        assertThat(Files.readString(GUIDE)).contains("$ " + step.group(1));
        assertThat(step.find()).isFalse();
    }

    @Test
    void aLedgerThatIsNotSoundEndsTheJobBeforeAReportIsMade() throws Exception {
        Files.writeString(host.resolve("broken.json"), "{\"schemaVersion\":\"1.0\"}");
        Run run = run("sh ci/check-ledger.sh broken.json other");
        assertThat(run.code()).as(run.output()).isEqualTo(2);
        assertThat(run.output()).contains("broken.json: line 1, column 1 /asOf");
        assertThat(host.resolve("other/report.json")).doesNotExist();
    }

    @Test
    void theGuideNamesEachArtifactOfTheBom() throws IOException {
        Matcher artifact = Pattern.compile("<artifactId>penggai-(\\w+)</artifactId>\\s*<version>")
                .matcher(Files.readString(ROOT.resolve("core/bom/pom.xml")));
        String guide = Files.readString(GUIDE);
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        int found = 0;
        while (artifact.find()) {
            String name = artifact.group(1);
            if (!name.equals("bom")) {
                found++;
                assertThat(parent).contains("<module>" + name + "</module>");
                assertThat(guide).containsPattern("`(penggai)?-" + name + "`");
            }
        }
        assertThat(found).isEqualTo(8);
        assertThat(Files.readString(ROOT.resolve("core/bom/pom.xml")))
                .contains("<version>" + Main.NUMBER + "</version>")
                .doesNotContain("<parent>");
    }
}
