package org.penggai.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackBuildTest {
    @TempDir
    private Path classes;

    private Path folder;

    @BeforeEach
    void pack() throws IOException {
        folder = Files.createDirectories(classes.resolve("a/b/money"));
        Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(classes.resolve("META-INF/services/org.penggai.pack.RulePack"), "a.b.Pack\n");
        Path kie = Files.createDirectories(classes.resolve("META-INF/kie/g/m"));
        Files.writeString(kie.resolve("drools-model"), "Drools-Model-Version:10\na.b.money.RulesX\n");
        Files.writeString(folder.resolve("RulesX.class"), "");
        Files.writeString(folder.resolve("paid.json"), "{}");
        Files.writeString(classes.resolve("a/b/clauses.json"), "[{\"clause\": \"C01\"}]");
        Files.writeString(classes.resolve("a/b/parameters.json"), "[]");
        drl("package a.b.money;\nrule \"paid applies\"\nwhen\n  $f : Fund( id == $id )\nthen\nend\n");
    }

    private void drl(String text) throws IOException {
        Files.writeString(folder.resolve("paid.drl"), text);
    }

    private List<String> problems() throws IOException {
        return Lint.problems(PackFolder.find(classes).drls());
    }

    @Test
    void writesIndexAndConditions() throws IOException {
        Main.run(classes);
        assertThat(Files.readString(classes.resolve("a/b/pack.index.json")))
                .contains("\"money/paid\"")
                .contains("\"C01\"")
                .contains("a.b.money.RulesX");
        assertThat(Files.readString(folder.resolve("paid.conditions.json")))
                .contains("\"paid applies\"")
                .contains("id == $id")
                .contains("\"$f\"");
    }

    @Test
    void refusesAPackWithoutItsModel() throws IOException {
        Files.delete(folder.resolve("RulesX.class"));
        assertThatThrownBy(() -> Main.run(classes))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("money/paid")
                .hasMessageContaining("drools-engine");
    }

    @Test
    void refusesAPackWithoutItsClauses() throws IOException {
        Files.delete(classes.resolve("a/b/clauses.json"));
        assertThatThrownBy(() -> Main.run(classes))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("clauses.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id() == $id", "id.equals( $id )", "eval( $a == 1 )"})
    void refusesWhatComparesEveryPair(String constraint) throws IOException {
        drl("package a.b.money;\nrule \"paid applies\"\nwhen\n  $f : Fund( " + constraint + " )\nthen\nend\n");
        assertThat(problems()).singleElement().asString().contains("paid.drl:4:");
    }

    @Test
    void leavesCommentsAndConsequencesAlone() throws IOException {
        drl("package a.b.money;\nrule \"paid applies\"\nwhen\n  // eval( x )\n  Fund()\nthen\n  x.equals( y );\nend\n");
        assertThat(problems()).isEmpty();
    }

    @Test
    void refusesAnotherPackageBlockNameAndMissingMetadata() throws IOException {
        Files.delete(folder.resolve("paid.json"));
        drl("package a.b;\nrule \"pays applies\"\nwhen\nthen\nend\n");
        assertThat(problems()).hasSize(3);
    }
}
