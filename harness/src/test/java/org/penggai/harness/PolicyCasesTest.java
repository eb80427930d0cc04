package org.penggai.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class PolicyCasesTest {
    /** Run by the tests below alone: one of its cases fails on purpose. */
    static class Host {
        @TestFactory
        Stream<DynamicNode> policyCases() throws URISyntaxException {
            return PolicyCases.in(
                    Path.of(PolicyCasesTest.class.getResource("/cases").toURI()));
        }
    }

    @Test
    void eachCaseIsATestOfItsOwnWithItsPlace() {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Host.class))
                .execute()
                .testEvents();
        tests.assertStatistics(
                statistics -> statistics.succeeded(1).failed(2).skipped(0).aborted(1));
        assertThat(tests.succeeded().list().get(0).getTestDescriptor()).satisfies(test -> {
            assertThat(test.getDisplayName()).isEqualTo("逾期未还：违反");
            FileSource source = (FileSource) test.getSource().orElseThrow();
            assertThat(source.getFile()).hasName("no-default.json");
            assertThat(source.getPosition().orElseThrow().getLine()).isEqualTo(37);
        });
    }

    @Test
    void aFolderWithoutCasesFails(@TempDir Path empty) {
        assertThatIllegalArgumentException().isThrownBy(() -> PolicyCases.in(empty));
    }
}
