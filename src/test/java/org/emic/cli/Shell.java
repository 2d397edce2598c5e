package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The small part of a shell that the manual's examples use: words and quotes, {@code cd}, {@code cat}, {@code ls}, {@code
 * tail -n 1}, {@code sed -i}, {@code emic}, pipes between them, {@code name=$(command)} and {@code $name}; {@code 2>&1} prints standard
 * error behind standard output.
 */
final class Shell {

    private static final Pattern ASSIGNMENT = Pattern.compile("([a-z]+)=\\$\\((.*)\\)");

    private final Map<String, String> variables = new HashMap<>();
    private Path directory;

    Shell(Path directory) {
        this.directory = directory;
    }

    /** Runs a line and returns what it prints on standard output; emic must end with {@code exit}. */
    String run(String line, int exit) throws IOException {
        Matcher assignment = ASSIGNMENT.matcher(line);
        if (assignment.matches()) {
            variables.put(assignment.group(1), run(assignment.group(2), exit).strip());
            return "";
        }
        List<String> words = new ArrayList<>();
        for (String word : words(line)) {
            words.add(word.startsWith("$") ? variables.getOrDefault(word.substring(1), word) : word);
        }
        String output = "";
        for (int pipe = words.indexOf("|"); pipe >= 0; pipe = words.indexOf("|")) {
            output = run(words.subList(0, pipe), output, 0);
            words = words.subList(pipe + 1, words.size());
        }
        return run(words, output, exit);
    }

    private String run(List<String> words, String input, int exit) throws IOException {
        String command = words.get(0);
        boolean withMessages = words.get(words.size() - 1).equals("2>&1");
        List<String> rest = words.subList(1, words.size() - (withMessages ? 1 : 0));
        return switch (command) {
            case "cd" -> {
                directory = directory.resolve(rest.get(0)).normalize();
                yield "";
            }
            case "cat" -> Files.readString(directory.resolve(rest.get(0)));
            case "ls" -> list(directory.resolve(rest.isEmpty() ? "." : rest.get(0)));
            case "emic", "bin/emic" -> {
                Run run = Run.emic(directory, input, exit, rest.toArray(String[]::new));
                yield exit == 0 && !withMessages ? run.out() : run.out() + run.err();
            }
            case "sed" -> {
                replace(directory.resolve(rest.get(2)), rest.get(1).split("/", -1));
                yield "";
            }
            case "tail" -> input.substring(input.stripTrailing().lastIndexOf('\n') + 1);
            default ->
                throw new IllegalArgumentException(
                        "the manual uses a command its test does not know: " + String.join(" ", words));
        };
    }

    /** {@code sed -i s/OLD/NEW/ FILE} for plain words; in the new ones {@code &} is the old, and {@code \\n} ends a line. */
    private static void replace(Path file, String[] script) throws IOException {
        String now = script[2].replace("\\n", "\n").replace("&", script[1]);
        Files.writeString(file, Files.readString(file).replace(script[1], now));
    }

    private static String list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(
                            "\n",
                            files.map(each -> each.getFileName().toString())
                                    .filter(name -> !name.startsWith("."))
                                    .sorted()
                                    .toList())
                    + "\n";
        }
    }

    /** Splits as a POSIX shell does with quotes and backslashes; a comment after two spaces and # is dropped. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else if (c == '\\'
                        && quote == '"'
                        && i + 1 < line.length()
                        && "\"\\$`".indexOf(line.charAt(i + 1)) >= 0) {
                    word.append(line.charAt(++i));
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                inWord = true;
            } else if (c == '\\' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
                inWord = true;
            } else if (c == '#' && !inWord) {
                break;
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
