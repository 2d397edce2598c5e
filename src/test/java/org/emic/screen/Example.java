package org.emic.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emic.codebook.CodebookReader;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Roles;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.emic.screen.Mark.Judgement;

/** The screen of the manual's picture: a source of the sample study, half coded. */
final class Example {

    private static final Path HOME = Path.of(System.getProperty("emic.home", "."));
    private static final String SOURCE = "interview-pryce-m04-father";

    private static final String WENT_OFF =
            "So I went off. I went right off, I knew what I was doing, I put the fear of God in"
                    + " them, and they went.";

    private Example() {}

    static Play play() throws IOException {
        Path file = HOME.resolve("sample-corpus/sources/" + SOURCE + ".md");
        Transcript transcript = new Ingest(IngestOptions.NONE)
                .read(file, file.getFileName().toString())
                .transcripts()
                .get(0);
        String name = "codebooks/hostile-relationships.yaml";
        Codebook codebook =
                CodebookReader.read(HOME.resolve(name), name).codebook().orElseThrow();
        Map<String, Integer> elsewhere = Map.of(
                codebook.name() + "\nverbal-aggression",
                71,
                codebook.name() + "\nthreat",
                24,
                codebook.name() + "\ncontempt",
                29,
                codebook.name() + "\nanxiety",
                42);
        Desk desk = new Desk(
                new Desk.Setting(transcript, "en", Roles.NONE, List.of(codebook), elsewhere, "jo", KeyMap.usual()));
        String text = transcript.text();
        Play play = Play.at(
                desk,
                List.of(
                        mark(text, codebook, "verbal-aggression jo " + WENT_OFF, "he tells it as a win"),
                        mark(text, codebook, "threat rules I put the fear of God in them"),
                        mark(text, codebook, "contempt marek I thought, I'll give you something to sniff about."),
                        mark(text, codebook, "anxiety rules Cerys was stood there with her hands over his ears")));
        return play.resized(26, 100).keys("/").type("fear of God").keys("Enter o");
    }

    private static Mark mark(String text, Codebook codebook, String... said) {
        String[] parts = said[0].split(" ", 3);
        int start = text.indexOf(parts[2]);
        boolean rule = parts[1].equals("rules");
        Coding coding = new Coding(
                "m" + start,
                SOURCE,
                new Span(start, start + parts[2].length()),
                codebook.name(),
                parts[0],
                rule ? codebook.coder() : parts[1],
                rule ? Coding.By.RULE : Coding.By.MANUAL,
                1,
                1,
                said.length > 1 ? said[1] : "",
                "");
        return new Mark(coding, Judgement.NONE);
    }
}
