package org.emic.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small study in which nothing is wrong, so that a test can plant what is. */
final class PlantedStudy {

    static final String TEXT = "P: He shouted at the door.\n\nW: And then? 😀\n\nP: He shouted again.\n";

    private static final String BOOK = """
        emic: codebook/1
        name: visits
        version: 1.0.0
        language: en
        codes:
          - id: anger
            name: Anger
            definition: Open antagonism between a family and a worker.
            include: Whoever shouts.
            exclude: Noise is not coded.
            rules: [shout*]
            examples:
              typical: ["She shouted."]
        """;

    /** Ana coded the first words of the text, and then the last, which she corrected. */
    static final String LOG = """
        {"id":"01J0000000000000000000000A","at":"2026-03-14T10:00:00Z","op":"add","source":"visit","start":3,"end":13,"quote":"He shouted","prefix":"P: ","suffix":" at the door.","code":"anger","codebook":"visits"}
        {"id":"01J0000000000000000000000B","at":"2026-03-14T10:01:00Z","op":"add","source":"visit","start":28,"end":29,"quote":"W","prefix":"\\n\\n","suffix":": And","code":"anger"}
        {"id":"01J0000000000000000000000C","at":"2026-03-14T10:02:00Z","op":"edit","segment":"01J0000000000000000000000B","start":47,"end":64,"quote":"He shouted again.","prefix":"P: ","suffix":"\\n"}
        {"id":"01J0000000000000000000000D","at":"2026-03-14T10:03:00Z","op":"edit","segment":"01J0000000000000000000000A","source":"visit","memo":"loud"}
        """;

    private PlantedStudy() {}

    /** Makes it below {@code folder}; nobody has coded anything yet. */
    static Path in(Path folder) throws IOException {
        Run.emic(folder, 0, "init", "study", "-q");
        Path study = folder.resolve("study");
        Files.writeString(folder.resolve("visit.txt"), TEXT);
        Run.emic(study, 0, "ingest", "../visit.txt", "--attr", "case=hill", "-q");
        Files.writeString(study.resolve("codebooks/visits.yaml"), BOOK);
        return study;
    }

    /** What {@code emic check} finds: id, severity, place and message of each. */
    static List<String> found(Path study) throws IOException {
        Path report = study.resolve("../report.json");
        Run.emic(study, 0, "check", "--fail-on", "never", "-f", "json", "-o", report.toString());
        List<String> found = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(report.toFile()).get("findings")) {
            found.add(each.get("id").asText() + " " + each.get("severity").asText() + " "
                    + each.get("file").asText() + ":" + each.get("line").asInt() + " "
                    + each.get("message").asText());
        }
        return found;
    }
}
