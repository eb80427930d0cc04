package org.penggai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckOptionsTest {
    @Test
    void anAsOfDateLiesInTheYearsThatALedgerCanMean() {
        for (LocalDate day :
                List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(1948, 12, 31), LocalDate.of(3000, 1, 1))) {
            assertThatThrownBy(() -> CheckOptions.defaults().withAsOf(day))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("between the years 1949 and 2999");
        }
        assertThat(CheckOptions.defaults().withAsOf(LocalDate.of(1949, 1, 1)).asOf())
                .isEqualTo("1949-01-01");
        assertThat(CheckOptions.defaults().withAsOf(LocalDate.of(2999, 12, 31)).asOf())
                .isEqualTo("2999-12-31");
        assertThat(CheckOptions.defaults().withAsOf(null).asOf()).isNull();
    }
}
