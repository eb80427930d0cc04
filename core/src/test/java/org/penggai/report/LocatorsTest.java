package org.penggai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "印发通知 body|印发通知正文|the issuing notice",
                "一 S2e|一第2句e项|part 1, sentence 2, item e",
                "二（二）S0|二（二）开头|part 2 (2), opening words",
                "二（二）一是 S1-S2a|二（二）一是第1句至第2句a项|part 2 (2), point 1, sentence 1 to sentence 2, item a",
                "二（二）二是 e|二（二）二是e项|part 2 (2), point 2, item e",
                "二（一）一是|二（一）一是|part 2 (1), point 1",
                "二（三）last S|二（三）末句|part 2 (3), last sentence",
                "三（三）S1|三（三）第1句|part 3 (3), sentence 1"
            })
    void eachLanguageHasItsOwnWords(String locator, String zh, String en) {
        assertThat(Locators.of(locator).zh()).isEqualTo(zh);
        assertThat(Locators.of(locator).en()).isEqualTo(en);
    }
}
