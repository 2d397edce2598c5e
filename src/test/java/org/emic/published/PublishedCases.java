package org.emic.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Carries out every check of the cases that the class below is {@link Published} with. */
public abstract class PublishedCases {

    private final String folder;

    protected PublishedCases(String folder) {
        this.folder = folder;
    }

    /** What comes out: a number or words. Fails for a statistic it does not know. */
    protected abstract Object actual(PublishedCase data, PublishedCase.Check check);

    @TestFactory
    Stream<DynamicTest> everyCheck() {
        return Stream.of(getClass().getAnnotation(Published.class).value())
                .map(id -> PublishedCase.read(folder, id))
                .flatMap(data -> data.checks().stream()
                        .map(check -> DynamicTest.dynamicTest(data.id() + " " + check, () -> run(data, check))));
    }

    private void run(PublishedCase data, PublishedCase.Check check) {
        Object actual = actual(data, check);
        JsonNode expected = check.expected();
        if (expected.isTextual()) {
            assertThat(actual).isEqualTo(expected.asText());
        } else {
            assertThat(((Number) actual).doubleValue()).isCloseTo(expected.asDouble(), within(check.tolerance()));
        }
    }
}
