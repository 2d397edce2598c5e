package org.emic.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which command of a peer makes what a command of Emic makes, over the same transcripts and codings. */
final class TablePeers {

    /**
     * A peer of one command.
     *
     * @param name as it is shown
     * @param needs the modules it is made of, parted by commas
     */
    record Peer(String name, String needs, List<String> command) {}

    /** Tables that qc writes into the working folder. */
    static final String STATS = "qc-stats.csv";

    static final String BY_CODER = "qc-by-coder.csv";
    static final String BY_DOCUMENT = "qc-by-document.csv";
    static final String CROSSTAB = "qc-crosstab.csv";

    private static final Map<String, String> NAMES = Map.of(
            "nltk", "NLTK",
            "nltk, scipy", "NLTK and SciPy",
            "pandas", "pandas",
            "pandas, numpy", "pandas and NumPy",
            "pandas, scipy", "pandas and SciPy");

    private final Peers peers;
    private final QcProject qc;
    private final Path scripts;
    private final String files;
    private final String codings;

    TablePeers(Peers peers, QcProject qc, Path scripts, Path files, Path codings) {
        this.peers = peers;
        this.qc = qc;
        this.scripts = scripts;
        this.files = files.toString();
        this.codings = codings.toString();
    }

    /** By the command of Emic, its words parted by strokes. */
    Map<String, Peer> all() {
        Map<String, Peer> all = new HashMap<>();
        all.put("--version", new Peer("`qc version`", QcProject.MODULE, peers.line("qc", "version")));
        all.put("freq", qc("codes stats", "-o", STATS));
        all.put("freq|--by|coder|--layout|wide", qc("codes stats --by-coder", "-o", BY_CODER));
        all.put("freq|--by|source|--layout|wide", qc("codes stats --by-document", "-o", BY_DOCUMENT));
        all.put("cooccur", qc("codes crosstab", "-o", CROSSTAB));
        all.put("segments|--code|code01|-f|jsonl", qc("codes find code01 --json"));
        for (String by : List.of("kind", "case")) {
            for (String unit : List.of("turns", "segments")) {
                all.put("crosstab|--by|" + by + "|--unit|" + unit, script("pandas, scipy", "crosstab.py", by, unit, codings));
            }
        }
        all.put("freq|--by|case|--layout|wide", script("pandas", "freq.py", "case", codings));
        all.put("cooccur|--within|turn", script("pandas, numpy", "cooccur.py", codings));
        all.put("saturation|--order|month", script("pandas, numpy", "saturation.py", codings));
        all.put("trajectory|--time|month", script("pandas, scipy", "trajectory.py", codings));
        all.put("words", script("nltk", "words.py", files));
        all.put("collocates|word01|-f|csv", script("nltk", "collocates.py", "word01", files));
        all.put("keyness|--speaker|P|--against|--speaker|W", script("nltk, scipy", "keyness.py", "P", "W", files));
        all.put("agree|--coder|ann|--coder|bob", script("nltk", "agree.py", "code01", codings));
        return Map.copyOf(all);
    }

    private Peer qc(String command, String... output) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(output));
        return new Peer("`qc " + command + "`", QcProject.MODULE, qc.command(words.toArray(String[]::new)));
    }

    private Peer script(String needs, String script, String... arguments) {
        List<String> line = peers.line("python3", scripts.resolve(script).toString());
        line.addAll(List.of(arguments));
        return new Peer(NAMES.get(needs) + ", `" + script + "`", needs, line);
    }
}
