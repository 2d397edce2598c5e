package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The small part of a shell that the manual's examples use: words and quotes, {@code cd}, {@code cat}, {@code ls}, {@code emic}. */
final class Shell {

    private Path directory;

    Shell(Path directory) {
        this.directory = directory;
    }

    /** Runs a line and returns what it prints on standard output; emic must end with {@code exit}. */
    String run(String line, int exit) throws IOException {
        List<String> words = words(line);
        String command = words.get(0);
        List<String> rest = words.subList(1, words.size());
        return switch (command) {
            case "cd" -> {
                directory = directory.resolve(rest.get(0)).normalize();
                yield "";
            }
            case "cat" -> Files.readString(directory.resolve(rest.get(0)));
            case "ls" -> list(directory.resolve(rest.isEmpty() ? "." : rest.get(0)));
            case "emic", "bin/emic" -> {
                Run run = Run.emic(directory, exit, rest.toArray(String[]::new));
                yield exit == 0 ? run.out() : run.out() + run.err();
            }
            default -> throw new IllegalArgumentException("the manual uses a command its test does not know: " + line);
        };
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
