package org.penggai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.penggai.Bilingual;
import org.penggai.testing.Records;

class PersonalDataTest {
    private static PersonalData of(String arrays) throws IOException {
        return PersonalData.of(Ledger.read(new ByteArrayInputStream(
                ("{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"},"
                                + arrays + "}")
                        .getBytes(StandardCharsets.UTF_8))));
    }

    private static PersonalData responsible(String name) throws IOException {
        return of("\"projects\":[{\"id\":\"p\",\"name\":\"东关片区\",\"responsiblePerson\":\"" + name + "\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "电话13800138000请回复, 电话*******8000请回复",
        "手机：138-0013-8000, 手机：*********8000",
        "+86 13800138000, ***********8000",
        "身份证610121198001011234。, 身份证**************1234。",
        "61012119800101123X, **************123X",
        "账号6217000012345678901, 账号***************8901",
        "6217 0000 1234 5678 901, ******************* 901",
        "付120912345678到账, 付********5678到账"
    })
    void numbersOfPersonsAreMasked(String text, String masked) {
        String shown = PersonalNumbers.masked(text);
        assertThat(shown.replaceAll("\\*+", "*")).isEqualTo(masked.replaceAll("\\*+", "*"));
        assertThat(PersonalNumbers.masked(shown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "柞政办函〔2021〕135号",
                "2021-06-30 2023-09-30",
                "118,005,000.00元",
                "118005000.00 元",
                "应于2023-12-31前完成，还剩0天",
                "（2022）陕1026民初123号",
                "91611026MA6TJXXX2B",
                "2018-611026-47-01-012345",
                "第1234行",
                "9876543210.12"
            })
    void otherNumbersAreNot(String text) {
        assertThat(PersonalNumbers.masked(text)).isEqualTo(text);
    }

    @Test
    void namesAreMaskedWhereverTheyStand() throws IOException {
        PersonalData personal = responsible("张伟民、欧阳修(李秀英)");
        assertThat(personal.masked("张伟民负责，李秀英和欧阳修协助；张伟不在。")).isEqualTo("张**负责，李**和欧**协助；张伟不在。");
        assertThat(personal.masked(new Bilingual("张伟民", "by 张伟民"))).isEqualTo(new Bilingual("张**", "by 张**"));
        assertThat(personal.masked(List.of("张伟民", 1))).isEqualTo(List.of("张**", 1));
        assertThat(responsible("Wang Wei").masked("led by Wang Wei")).isEqualTo("led by W*** W**");
        assertThat(responsible("阿不都·热合曼").masked("阿不都·热合曼")).isEqualTo("阿******");
        assertThat(responsible("𠮷田").masked("𠮷田")).isEqualTo("𠮷*");
        assertThat(PersonalData.SHOWN.masked("13800138000")).isEqualTo("13800138000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县住建局", "安监局", "林业局", "城区棚改项目管理处", "王某", "（示例）张某", "某某建设有限公司", "乾佑街道办", "工作专班", "王**"})
    void officesAndWhatStandsForANameStayReadable(String name) throws IOException {
        assertThat(responsible(name).masked("由" + name + "负责")).isEqualTo("由" + name + "负责");
    }

    @Test
    void organisationsAreLongerThanTheNamesInThem() throws IOException {
        PersonalData personal = of("\"organisations\":[{\"id\":\"o\",\"name\":\"张伟民建材有限公司\"}],"
                + "\"projects\":[{\"id\":\"p\",\"name\":\"东关\",\"responsiblePerson\":\"张伟民\"}]");
        assertThat(personal.masked("张伟民付给张伟民建材有限公司")).isEqualTo("张**付给张伟民建材有限公司");
    }

    @Test
    void accountNumbersOfTheLedgerAreMaskedWhateverTheirForm() throws IOException {
        PersonalData personal = of(
                "\"accounts\":[{\"id\":\"a\",\"kind\":\"company\",\"name\":\"县城投公司\",\"bankAccountNumber\":\"2700-01/88\"}]");
        assertThat(personal.masked("县城投公司（2700-01/88）")).isEqualTo("县城投公司（******1/88）");
    }

    /** What is added here has to be added to {@link PersonalFields} too. */
    @Test
    void everyPersonalFieldIsAskedFor() {
        assertThat(Records.types().stream()
                        .flatMap(type -> Records.components(type).stream())
                        .filter(field -> field.isAnnotationPresent(Personal.class))
                        .map(field -> field.getDeclaringRecord().getSimpleName() + "." + field.getName()))
                .containsExactlyInAnyOrder(
                        "Account.bankAccountNumber",
                        "Attestation.attestedBy",
                        "HouseholdBatch.name",
                        "LeaderAssignment.name",
                        "Project.responsiblePerson",
                        "RectificationEntry.responsiblePerson",
                        "Referral.person",
                        "ScheduleNode.responsiblePerson",
                        "StaffRelease.name",
                        "StaffRelease.successor",
                        "StaffSecondment.name",
                        "Task.owner");
    }

    @Test
    void householdsAndPayeesAreNamedByOneName() throws IOException {
        PersonalData personal = of("\"projects\":[{\"id\":\"p\",\"name\":\"东关\"}],\"householdBatches\":["
                + "{\"id\":\"h\",\"projectId\":\"p\",\"name\":\"赵铁柱\",\"households\":1},"
                + "{\"id\":\"i\",\"projectId\":\"p\",\"name\":\"东关第一批\",\"households\":30}],"
                + "\"payables\":[{\"id\":\"q\",\"projectId\":\"p\",\"amount\":1,\"payeeName\":\"孙小梅\"},"
                + "{\"id\":\"r\",\"projectId\":\"p\",\"amount\":1,\"payeeName\":\"三秦建工\"}]");
        assertThat(personal.masked("赵铁柱、东关第一批、孙小梅、三秦建工")).isEqualTo("赵**、东关第一批、孙**、三秦建工");
    }
}
