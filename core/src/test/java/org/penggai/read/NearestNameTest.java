package org.penggai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("id", "name", "status", "projectId", "completedOn");

    @ParameterizedTest
    @CsvSource({
        "nmae,name",
        "nam,name",
        "NAME,name",
        "projectID,projectId",
        "compeltedOn,completedOn",
        "completed,completedOn",
        "di,id",
        "ｎａｍｅ,name",
        "statu,status",
        "xyz,",
        "whatever,"
    })
    void isWhatWasProbablyMeant(String written, String meant) {
        assertThat(NearestName.of(written, NAMES)).isEqualTo(meant);
    }
}
