package org.emic.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.emic.model.Span;

/** What people do to transcripts after they were coded, done by a script. The same seed makes the same edits. */
public final class ScriptedEdits {

    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?:\n\n|\\z)");
    private static final Pattern LABEL = Pattern.compile("(?m)^([\\p{Lu}][\\p{L}\\p{N}. ]{0,24}):(?= )");

    private static final List<String> PASSAGES = List.of(
            "I have checked this part against the recording twice, and the words are as they stand here now.\n\n",
            "Yes.\n\n",
            "There was a long silence, and someone in the corridor laughed at something we had not heard.\n\n",
            "The dog barked. She said it did that when the post came, and also when it did not.\n\n",
            "No. I don't know. I don't know what to say to that.\n\n");

    private ScriptedEdits() {}

    /** Each sort of edit by its name, and all of them one after the other. */
    public static Map<String, BiConsumer<EditedText, Random>> all() {
        Map<String, BiConsumer<EditedText, Random>> edits = new TreeMap<>();
        edits.put("typos mended", ScriptedEdits::mendTypos);
        edits.put("passages inserted", ScriptedEdits::insert);
        edits.put("passages said twice", ScriptedEdits::repeat);
        edits.put("passages deleted", ScriptedEdits::delete);
        edits.put("passages moved", ScriptedEdits::move);
        edits.put("speakers renamed", ScriptedEdits::rename);
        edits.put("line ends changed", ScriptedEdits::breakLines);
        edits.put("all of these", (text, random) -> {
            mendTypos(text, random);
            insert(text, random);
            move(text, random);
            delete(text, random);
            rename(text, random);
            breakLines(text, random);
        });
        return edits;
    }

    /** One word in fifty loses a letter. */
    static void mendTypos(EditedText text, Random random) {
        List<Span> words = spans(WORD, text);
        for (int i = words.size() - 1; i >= 0; i--) {
            if (random.nextInt(50) == 0) {
                int letter =
                        words.get(i).start() + 1 + random.nextInt(words.get(i).length() - 1);
                text.delete(new Span(letter, letter + 1));
            }
        }
    }

    static void insert(EditedText text, Random random) {
        backwards(
                text,
                random,
                12,
                paragraph -> text.insert(paragraph.start(), PASSAGES.get(random.nextInt(PASSAGES.size()))));
    }

    /** What was said once stands there once more, elsewhere. */
    static void repeat(EditedText text, Random random) {
        List<String> said = new ArrayList<>();
        spans(PARAGRAPH, text).forEach(each -> said.add(ended(each.in(text.text()))));
        backwards(text, random, 25, paragraph -> text.insert(paragraph.start(), said.get(random.nextInt(said.size()))));
    }

    static void delete(EditedText text, Random random) {
        backwards(text, random, 12, text::delete);
    }

    /** Passages of one to three paragraphs change places with what stands elsewhere. */
    static void move(EditedText text, Random random) {
        for (int i = 0; i < 3; i++) {
            List<Span> paragraphs = spans(PARAGRAPH, text);
            if (paragraphs.size() < 8) {
                return;
            }
            int first = random.nextInt(paragraphs.size() - 4);
            int last = first + random.nextInt(3);
            Span passage =
                    new Span(paragraphs.get(first).start(), paragraphs.get(last).end());
            int target = random.nextInt(paragraphs.size() - 1);
            if (target < first || target > last) {
                text.move(passage, paragraphs.get(target).start());
            }
        }
    }

    /** "MUM: " becomes "Mother 1: ". */
    static void rename(EditedText text, Random random) {
        Map<String, String> names = new TreeMap<>();
        List<Span> labels = spans(LABEL, text);
        for (int i = labels.size() - 1; i >= 0; i--) {
            String label = labels.get(i).in(text.text());
            String name = names.computeIfAbsent(label, unused -> "Person " + (names.size() + 1) + ":");
            text.replace(labels.get(i), name);
        }
    }

    /** A line's end here and there where a space was, and blank lines made two. */
    static void breakLines(EditedText text, Random random) {
        String now = text.text();
        for (int at = now.length() - 1; at > 0; at--) {
            if (now.startsWith("\n\n", at) && random.nextInt(4) == 0) {
                text.insert(at, "\n");
            }
        }
    }

    private static void backwards(EditedText text, Random random, int oneIn, java.util.function.Consumer<Span> edit) {
        List<Span> paragraphs = spans(PARAGRAPH, text);
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (random.nextInt(oneIn) == 0) {
                edit.accept(paragraphs.get(i));
            }
        }
    }

    private static String ended(String paragraph) {
        return paragraph.endsWith("\n\n") ? paragraph : paragraph + "\n\n";
    }

    private static List<Span> spans(Pattern pattern, EditedText text) {
        return pattern.matcher(text.text())
                .results()
                .map((MatchResult match) -> new Span(match.start(), match.end()))
                .toList();
    }
}
