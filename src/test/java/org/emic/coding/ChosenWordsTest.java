package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.index.Study;
import org.emic.index.Vocabulary;
import org.emic.model.Attributes;
import org.emic.model.CodePoints;
import org.emic.model.Coding;
import org.emic.model.Extent;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;
import org.junit.jupiter.api.Test;

/** What a filter chooses, counted a second time from sets of characters, over random studies. */
class ChosenWordsTest {

    private static final int STUDIES = 300;
    private static final Pattern WORD = Pattern.compile("[a-zé]+|😀");

    /** A word that is chosen: where, which, and how many the turn has. */
    private record Chosen(int source, int turn, int at, String word, int ofWords) {}

    private record Made(int source, String coder, String code, int start, int end) {}

    private final List<Source> sources = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private Random random;

    @Test
    void everyWordOfEveryFilterAgrees() {
        long chosen = 0;
        for (long seed = 0; seed < STUDIES; seed++) {
            make(seed);
            for (Filter filter : filters()) {
                List<Chosen> brute = brute(filter);
                assertThat(words(filter)).as("seed %d, %s", seed, filter).isEqualTo(brute);
                chosen += brute.size();
            }
        }
        assertThat(chosen).isGreaterThan(STUDIES);
    }

    private List<Filter> filters() {
        Set<String> none = Set.of();
        Set<Coding.By> any = Set.of();
        return List.of(
                Filter.ALL,
                filter(Set.of("a"), none, none, none, any),
                filter(Set.of("a", "b"), Set.of("bob"), none, none, any),
                filter(none, none, Set.of("P"), none, any),
                filter(Set.of("b"), none, Set.of("W"), Set.of("s1"), any),
                filter(none, none, none, none, Set.of(Coding.By.MANUAL)),
                filter(none, none, none, none, Set.of(Coding.By.RULE)));
    }

    private static Filter filter(
            Set<String> codes, Set<String> coders, Set<String> speakers, Set<String> ids, Set<Coding.By> origins) {
        return new Filter(codes, false, Set.of(), Set.of(), speakers, Set.of(), coders, ids, List.of(), origins);
    }

    private List<Chosen> words(Filter filter) {
        Coded coded = coded();
        Choice choice = Choice.of(filter, coded);
        Vocabulary vocabulary = Vocabulary.of("en");
        List<Chosen> all = new ArrayList<>();
        new ChosenWords(ChosenText.of(choice, new Codings(coded, "en")), coded).each(vocabulary, turn -> {
            for (int i = 0; i < turn.count(); i++) {
                if (turn.isChosen(i)) {
                    int at = turn.span(i).start();
                    String word = vocabulary.name(turn.word(i));
                    all.add(new Chosen(turn.source(), turn.turn(), at, word, turn.count()));
                }
            }
        });
        return all;
    }

    private List<Chosen> brute(Filter filter) {
        List<Chosen> all = new ArrayList<>();
        boolean ofCodings = !filter.codes().isEmpty()
                || !filter.coders().isEmpty()
                || !filter.origins().isEmpty();
        for (int s = 0; s < sources.size(); s++) {
            if (!filter.sources().isEmpty() && !filter.sources().contains("s" + s)) {
                continue;
            }
            boolean[] under = new boolean[texts.get(s).length()];
            for (Made each : made) {
                boolean wanted = each.source() == s
                        && (filter.codes().isEmpty() || filter.codes().contains(each.code()))
                        && (filter.coders().isEmpty() || filter.coders().contains(each.coder()))
                        && !filter.origins().equals(Set.of(Coding.By.RULE));
                for (int i = each.start(); wanted && i < each.end(); i++) {
                    under[i] = true;
                }
            }
            for (int t = 0; t < sources.get(s).turns().size(); t++) {
                Turn turn = sources.get(s).turns().get(t);
                if (filter.speakers().isEmpty() || filter.speakers().contains(turn.speaker())) {
                    List<Integer> starts = new ArrayList<>();
                    List<String> said = new ArrayList<>();
                    Matcher matcher = WORD.matcher(texts.get(s))
                            .region(turn.span().start(), turn.span().end());
                    int count = 0;
                    while (matcher.find()) {
                        count++;
                        boolean in = !ofCodings;
                        for (int i = matcher.start(); i < matcher.end(); i++) {
                            in |= under[i];
                        }
                        if (in) {
                            starts.add(matcher.start());
                            said.add(matcher.group().replace('é', 'e'));
                        }
                    }
                    for (int i = 0; i < starts.size(); i++) {
                        all.add(new Chosen(s, t, starts.get(i), said.get(i), count));
                    }
                }
            }
        }
        return all;
    }

    private void make(long seed) {
        random = new Random(seed);
        sources.clear();
        texts.clear();
        made.clear();
        for (int s = 0; s < 3; s++) {
            source("s" + s);
            for (int i = random.nextInt(8); i > 0; i--) {
                made.add(random(s, random.nextBoolean() ? "ann" : "bob", random.nextBoolean() ? "a" : "b"));
            }
            // So that no filter names what the study does not have.
            made.add(random(s, "ann", "a"));
            made.add(random(s, "bob", "b"));
        }
    }

    private Made random(int source, String coder, String code) {
        CodePoints points = CodePoints.of(texts.get(source));
        int length = texts.get(source).codePointCount(0, texts.get(source).length());
        int start = random.nextInt(length);
        int end = Math.min(length, start + random.nextInt(12));
        Span span = points.toUtf16(new Span(start, end));
        return new Made(source, coder, code, span.start(), span.end());
    }

    private void source(String id) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            String speaker = t % 2 == 0 ? "P" : "W";
            text.append(speaker).append(": ");
            int start = text.length();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(List.of("a", "b", "é", " ", " ", ",", " 😀 ").get(random.nextInt(7)));
            }
            turns.add(Turn.of(new Span(start, text.length()), speaker));
            text.append("\n");
        }
        texts.add(text.toString());
        sources.add(new Source(
                id,
                id,
                "interview",
                new Attributes(new TreeMap<>()),
                turns,
                ParagraphBreak.LINE,
                new Origin(id, "", "0".repeat(64), "txt", "UTF-8"),
                "0".repeat(64)));
    }

    private Coded coded() {
        Map<String, StringBuilder> logs = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            Made each = made.get(i);
            Span points = CodePoints.of(texts.get(each.source())).fromUtf16(new Span(each.start(), each.end()));
            logs.computeIfAbsent(each.coder(), coder -> new StringBuilder())
                    .append(String.format(
                            Locale.ROOT,
                            "{\"id\":\"01HV%022d\",\"at\":\"2026-03-14T09:00:00Z\",\"op\":\"add\",\"source\":\"s%d\",\"start\":%d,\"end\":%d,\"code\":\"%s\"}\n",
                            i,
                            each.source(),
                            points.start(),
                            points.end(),
                            each.code()));
        }
        Map<String, byte[]> bytes = new HashMap<>();
        logs.forEach((coder, log) -> bytes.put(coder, log.toString().getBytes(StandardCharsets.UTF_8)));
        return new Coded(new Study(sources, Roles.NONE), List.of(), List.of(), CodingLog.read(bytes), given());
    }

    private Texts given() {
        return new Texts() {
            @Override
            public String text(Source source) {
                return texts.get(sources.indexOf(source));
            }

            @Override
            public Extent extent(Source source) {
                String text = text(source);
                return new Extent(text.length(), text.codePointCount(0, text.length()), new int[4]);
            }
        };
    }
}
