package org.penggai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellNameTest {
    @Test
    void columnsAreLettersAndRowsNumbers() {
        assertThat(CellName.of(1, 1)).isEqualTo("A1");
        assertThat(CellName.of(7, 26)).isEqualTo("Z7");
        assertThat(CellName.of(2, 27)).isEqualTo("AA2");
        assertThat(CellName.of(3, 702)).isEqualTo("ZZ3");
        assertThat(CellName.of(1_048_576, 16_384)).isEqualTo("XFD1048576");
    }
}
