package org.penggai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证610125195007220003",
                "身份证61012519500722000X",
                "610125 19500722 0003",
                "610125-19500722-0003",
                "610125500722003",
                "610125 500722 003",
                "６１０１２５１９５００９２３０００５",
                "１３９０９１４３００７",
                "13909143007",
                "+86 139-0914-3007",
                "139.0914.3007",
                "139－0914－3007",
                "139　0914　3007",
                "13909143007x",
                "A6228480231234500068",
                "ID610125195007220003",
                "账号6228 4802 3123 9000 776",
                "6228.4802.3123.9000",
                "0914-4321021",
                "(029)88223344",
                "（０２９）８８２２３３４４"
            })
    void leavesFourOfThem(String text) {
        String masked = PersonalNumbers.masked(text);
        assertThat(masked).hasSameSizeAs(text).contains("***");
        assertThat(masked.chars().filter(Character::isDigit).count()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91610126MA6U12345X",
                "2020-611026-47-01-012345",
                "柞政办函〔2021〕135号",
                "欠 123456789012.34 元",
                "2022-01-01至2023-12-31",
                "2021年第3号",
                "3033d65e0123456789ab",
                "172户",
                "13909143007.00",
                "1.2.3.4"
            })
    void leavesOthersAsTheyAre(String text) {
        assertThat(PersonalNumbers.masked(text)).isEqualTo(text);
    }
}
