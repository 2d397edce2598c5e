package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/**
 * Makes a source of a caption file. A caption is a line of the stored text. Where speakers are named, by voice tags or by
 * labels inside the captions, a turn is what one of them says over one caption or several; elsewhere each caption is a turn.
 */
final class Captions {

    private final String file;
    private final Findings findings;
    private final List<SpokenLine> spoken = new ArrayList<>();
    private final SortedMap<String, Integer> speakers = new TreeMap<>();
    private int unlabelled;
    private int firstUnlabelled;

    private Captions(String file) {
        this.file = file;
        this.findings = new Findings(file);
    }

    static Reading read(RawFile file, boolean vtt) {
        Decoded decoded = TextDecoder.decode(file);
        if (decoded.failed()) {
            return new Reading(List.of(), decoded.diagnostics());
        }
        Captions captions = new Captions(file.name());
        decoded.diagnostics().forEach(captions.findings::add);
        return captions.read(decoded, vtt);
    }

    private Reading read(Decoded decoded, boolean vtt) {
        CaptionParser.Parsed parsed = CaptionParser.parse(file, decoded.text(), findings);
        if (parsed.timed() == 0 || parsed.cues().isEmpty()) {
            return Reading.failed(Diagnostic.error(
                    "ING-140",
                    Place.file(file),
                    parsed.timed() == 0 ? "no caption in this file" : "no caption of this file has words",
                    "a caption is a line such as 00:00:01.000 --> 00:00:04.000, and words below it"));
        }
        if (vtt && !decoded.text().startsWith("WEBVTT")) {
            findings.add(Diagnostic.warning(
                    "ING-141", Place.file(file), "the first line is not WEBVTT; read all the same", ""));
        }
        speak(parsed.cues());
        tellRepeats(parsed.cues());
        LaidOut out = LaidOut.of(spoken);
        SortedMap<String, String> attributes = new TreeMap<>();
        if (!parsed.language().isEmpty()) {
            attributes.put("language", parsed.language());
        }
        Draft draft = new Draft(
                "", parsed.title(), out.text(), out.turns(), out.paragraphs(), attributes, decoded.encoding());
        return new Reading(List.of(draft), findings.all());
    }

    private void speak(List<Cue> cues) {
        CueTags tags = new CueTags();
        List<List<CueTags.Voice>> voices =
                cues.stream().map(cue -> tags.voices(cue.payload())).toList();
        boolean tagged = voices.stream()
                .flatMap(List::stream)
                .anyMatch(voice -> !voice.speaker().isEmpty());
        CueLabels labels = CueLabels.learn(voices.stream()
                .filter(each -> !tagged)
                .map(each -> each.stream().map(CueTags.Voice::words).collect(Collectors.joining("\n")))
                .toList());
        String speaker = "";
        for (int i = 0; i < cues.size(); i++) {
            if (voices.get(i).isEmpty()) {
                Place place = new Place(
                        file, cues.get(i).line(), 0, 0, cues.get(i).payload().split("\n", 2)[0]);
                findings.add(Diagnostic.note("ING-146", place, "a caption of tags without words was left out", ""));
            }
            for (CueTags.Voice voice : voices.get(i)) {
                List<CueTags.Voice> parts = tagged || labels.isEmpty() ? List.of(voice) : labels.cut(voice.words());
                for (CueTags.Voice part : parts) {
                    speaker = speaker(part, tagged, speaker, cues.get(i).line());
                    boolean named = tagged || !labels.isEmpty();
                    spoken.add(new SpokenLine(speaker, cues.get(i).time(), line(part.words()), named));
                }
            }
        }
        tell(tags, tagged);
    }

    /** A label says who begins to speak; words below it without one are still theirs. A voice tag only holds for its words. */
    private String speaker(CueTags.Voice part, boolean tagged, String before, int line) {
        if (!part.speaker().isEmpty()) {
            speakers.merge(part.speaker(), 1, Integer::sum);
            return part.speaker();
        }
        if (tagged || part.words().stripLeading().startsWith(">>")) {
            return "";
        }
        if (!before.isEmpty() && unlabelled++ == 0) {
            firstUnlabelled = line;
        }
        return before;
    }

    private static String line(String words) {
        return words.lines().map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    private void tell(CueTags tags, boolean tagged) {
        if (!speakers.isEmpty()) {
            String names = speakers.entrySet().stream()
                    .limit(20)
                    .map(each -> each.getKey() + " (" + each.getValue() + ")")
                    .collect(Collectors.joining(", "));
            String how = tagged ? "speakers by voice tags: " : "speakers by labels inside the captions: ";
            findings.add(Diagnostic.note("ING-148", Place.file(file), how + names, ""));
        }
        if (unlabelled > 0) {
            String what =
                    unlabelled == 1 ? "1 caption without a label was" : unlabelled + " captions without a label were";
            findings.add(Diagnostic.note(
                    "ING-149",
                    new Place(file, firstUnlabelled, 0, 0, ""),
                    what + " given to the speaker before" + (unlabelled == 1 ? "" : ", the first here"),
                    ""));
        }
        Map<String, Integer> dropped = tags.dropped();
        if (!dropped.isEmpty()) {
            String names = dropped.entrySet().stream()
                    .map(each -> each.getKey() + " (" + each.getValue() + ")")
                    .collect(Collectors.joining(", "));
            findings.add(Diagnostic.note("ING-145", Place.file(file), "tags left out: " + names, ""));
        }
    }

    /** Captions that roll up repeat the line before; every count of such a source would be two or three times too high. */
    private void tellRepeats(List<Cue> cues) {
        CueTags tags = new CueTags();
        String last = "";
        int repeats = 0;
        int first = 0;
        for (Cue cue : cues) {
            List<String> lines = tags.voices(cue.payload()).stream()
                    .flatMap(voice -> voice.words().lines())
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
            if (!lines.isEmpty() && lines.get(0).equals(last) && repeats++ == 0) {
                first = cue.line();
            }
            last = lines.isEmpty() ? last : lines.get(lines.size() - 1);
        }
        if (repeats > 1 && repeats * 3 >= cues.size()) {
            findings.add(Diagnostic.warning(
                    "ING-147",
                    new Place(file, first, 0, 0, ""),
                    repeats + " of " + cues.size()
                            + " captions repeat the line before them, the first here; all were kept",
                    "these are captions that roll up: words would be counted twice; ask for captions without roll-up"));
        }
    }
}
