package org.emic.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a version rose far enough, by Semantic Versioning 2.0.0. */
class VersionVerdictTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, 1.2.3, 1.2.3, true",
        "NONE, 1.2.3, 1.3.0, true",
        "NONE, 1.2.3, 1.2.2, false",
        "PATCH, 1.2.3, 1.2.3, false",
        "PATCH, 1.2.3, 1.2.4, true",
        "PATCH, 1.2.3, 2.0.0, true",
        "PATCH, 1.2.9, 1.2.10, true",
        "PATCH, 1.2.3, 1.2.3+build, false",
        "MINOR, 1.2.3, 1.2.4, false",
        "MINOR, 1.2.3, 1.3.0, true",
        "MINOR, 1.9.0, 1.10.0, true",
        "MAJOR, 1.2.3, 1.9.9, false",
        "MAJOR, 1.2.3, 2.0.0, true",
        "MAJOR, 1.2.3, 2.0.0-draft, true",
        "MAJOR, 2.0.0-draft, 2.0.0, true",
        "MAJOR, 2.0.0-draft.2, 2.0.0-draft.10, true",
        "MINOR, 2.0.0-draft, 2.0.0-draft, false",
        "MAJOR, 0.2.3, 0.3.0, true",
        "MAJOR, 0.2.3, 0.2.4, false",
        "MINOR, 0.2.3, 0.2.4, true",
        "MINOR, 0.2.3, 0.2.3, false",
        "MAJOR, 99999999999999999999.0.0, 100000000000000000000.0.0, true",
        "PATCH, 1.0, 1.0.1, false",
        "PATCH, 1.0.0, draft, false"
    })
    void aVersionFollowsOrNot(VersionStep step, String before, String after, boolean followed) {
        VersionVerdict verdict = VersionVerdict.of(step, before, after);
        assertThat(verdict.followed()).isEqualTo(followed);
        assertThat(verdict.reason().isEmpty()).isEqualTo(followed);
    }

    @Test
    void theLowestThatWouldDoIsTold() {
        assertThat(VersionVerdict.of(VersionStep.MAJOR, "1.2.3", "1.3.0").least())
                .isEqualTo("2.0.0");
        assertThat(VersionVerdict.of(VersionStep.MINOR, "1.2.3", "1.2.4").least())
                .isEqualTo("1.3.0");
        assertThat(VersionVerdict.of(VersionStep.MAJOR, "0.2.3", "0.2.4").least())
                .isEqualTo("0.3.0");
        assertThat(VersionVerdict.of(VersionStep.MAJOR, "1.0", "2.0.0").reason())
                .contains("'1.0'");
    }
}
