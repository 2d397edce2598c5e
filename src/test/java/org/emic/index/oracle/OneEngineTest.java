package org.emic.index.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.index.RuleSet;
import org.emic.index.Study;
import org.emic.index.TextIndex;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules find does not depend on how the index came about: in a project's folder or in memory, at once or in steps. */
class OneEngineTest {

    private static final int TRIALS = 8;

    @Test
    void aFolderFilledInStepsGivesWhatABatchInMemoryGives(@TempDir Path folder) {
        for (long seed = 1; seed <= TRIALS; seed++) {
            Trial trial = Trial.of(-seed);
            Path place = folder.resolve("index" + seed);
            fill(place, trial, new Dice(seed));
            try (TextIndex index = TextIndex.open(place, trial.codebook().language())) {
                assertThat(index.rebuilt()).as("seed %d", -seed).isEmpty();
                Optional<Trial.Difference> difference = trial.difference(index, (code, segments) -> {});
                if (difference.isPresent()) {
                    fail(TrialReport.of(-seed, trial, difference.get()));
                }
            }
        }
    }

    /** Sources come in several commits, some with another's words first, some twice, some only to be removed. */
    private static void fill(Path folder, Trial trial, Dice dice) {
        for (List<Transcript> some : List.of(trial.transcripts().subList(0, 10), trial.transcripts())) {
            try (TextIndex index = TextIndex.open(folder, trial.codebook().language())) {
                for (Transcript transcript : some) {
                    if (dice.once(4)) {
                        index.put(
                                inPlaceOf(
                                        dice.of(trial.transcripts()),
                                        transcript.source().id()),
                                "old");
                        index.put(inPlaceOf(transcript, "x" + dice.number(3)), "gone");
                    }
                    if (dice.once(3)) {
                        index.commit();
                    }
                    index.put(transcript, "now");
                }
                for (int i = 0; i < 3; i++) {
                    index.remove("x" + i);
                }
                index.commit();
            }
        }
    }

    private static Transcript inPlaceOf(Transcript transcript, String id) {
        Source of = transcript.source();
        return new Transcript(
                new Source(
                        id,
                        of.title(),
                        of.kind(),
                        of.attributes(),
                        of.turns(),
                        of.paragraphs(),
                        of.origin(),
                        of.textSha256()),
                transcript.text());
    }

    /** So many words that they are looked at in several stretches by several threads, each text many times over. */
    @Test
    void aLargeCorpusGivesForEachTextWhatTheTextGivesAlone() {
        Trial trial = Trial.of(7);
        Map<String, List<String>> alone = found(trial, trial.transcripts());
        List<Transcript> many = new ArrayList<>();
        int characters = trial.transcripts().stream()
                .mapToInt(one -> one.text().length())
                .sum();
        for (int copy = 0; copy < 12_000_000 / characters; copy++) {
            for (Transcript transcript : trial.transcripts()) {
                many.add(inPlaceOf(
                        transcript, "%s-%05d".formatted(transcript.source().id(), copy)));
            }
        }
        Map<String, List<String>> together = found(trial, many);
        assertThat(together)
                .hasSize(alone.size() * many.size() / trial.transcripts().size());
        together.forEach(
                (key, segments) -> assertThat(segments).as(key).isEqualTo(alone.get(key.replaceFirst("-[0-9]+", ""))));
    }

    /** What is coded, as text, by code and source. */
    private static Map<String, List<String>> found(Trial trial, List<Transcript> transcripts) {
        Study study = new Study(transcripts.stream().map(Transcript::source).toList(), Roles.NONE);
        Map<String, List<String>> found = new TreeMap<>();
        try (TextIndex index = TextIndex.inMemory(trial.codebook().language())) {
            transcripts.forEach(transcript -> index.put(transcript, "1"));
            index.commit();
            index.match(RuleSet.of(trial.codebook()), study, source -> true, matches -> {
                for (int i = 0; i < matches.size(); i++) {
                    String source = transcripts.get(matches.source(i)).source().id();
                    found.computeIfAbsent(source + " " + matches.code(), any -> new ArrayList<>())
                            .add(matches.span(i) + " " + matches.hits(i) + " " + matches.words(i));
                }
            });
        }
        return found;
    }
}
