package org.emic.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A data set with values that were published or computed elsewhere.
 *
 * @param id the name of its file
 * @param input the data
 * @param checks what must come out
 */
public record PublishedCase(String id, JsonNode input, List<Check> checks) {

    /**
     * A value that must come out.
     *
     * @param number its place in the file, from 1
     */
    public record Check(int number, String statistic, JsonNode params, JsonNode expected, double tolerance) {

        @Override
        public String toString() {
            return number + " " + statistic + params;
        }
    }

    public static PublishedCase read(String folder, String id) {
        String name = "/" + folder + "/" + id + ".json";
        try (InputStream in = PublishedCase.class.getResourceAsStream(name)) {
            JsonNode root = new ObjectMapper().readTree(in);
            List<Check> checks = new ArrayList<>();
            for (JsonNode check : root.get("checks")) {
                checks.add(new Check(
                        checks.size() + 1,
                        check.get("statistic").asText(),
                        check.get("params"),
                        check.get("expected"),
                        check.get("tolerance").asDouble()));
            }
            return new PublishedCase(id, root.get("input"), checks);
        } catch (IOException trouble) {
            throw new UncheckedIOException(name, trouble);
        }
    }
}
