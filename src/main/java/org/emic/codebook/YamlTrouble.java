package org.emic.codebook;

import org.emic.model.Span;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what is wrong where YAML itself cannot be read: its own words, and what people usually meant. */
final class YamlTrouble {

    private YamlTrouble() {}

    static void tell(MarkedYamlEngineException trouble, int offset, FileText file, Problems problems) {
        String text = file.text();
        int at = Math.min(offset, text.length());
        String problem = trouble.getProblem().strip().replaceAll("\\s+", " ");
        String line = text.substring(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at)
                .strip();
        problems.error(
                "CBK-003",
                file.place(new Span(at, Math.min(text.length(), at + 1))),
                "no YAML: " + problem,
                hint(problem, line, at < text.length() ? text.charAt(at) : ' '));
    }

    private static String hint(String problem, String before, char at) {
        if (at == '\t') {
            return "indent with spaces";
        }
        if (at == '@' || at == '`' || at == '%' || at == '*' || at == '&') {
            return "put a text that begins with " + at + " in single quotes";
        }
        if ((before.endsWith("\"") || before.endsWith("'")) && problem.contains("but found '<scalar>'")) {
            return "a rule that begins with a quote needs single quotes around all of it: '\"get out\" OR leave'";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "put a text with a colon and a space in quotes, or write it in lines below '|'";
        }
        if (before.startsWith("- [") || before.contains(": [")) {
            return "put a text that begins with [ in quotes";
        }
        return "check the indentation and the quotes here and in the line above";
    }
}
