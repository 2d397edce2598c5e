package org.emic.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.index.CodeMatches;

/**
 * Writes what an application came to while it is being found, code after code in the codebook's order. What is found
 * anew goes straight into the file; the codes that were only looked up in changed sources are put together from the last
 * application and from those finds.
 */
final class Outcome {

    /**
     * What is known before anything is found.
     *
     * @param keys the key of every code, in the codebook's order
     * @param again the codes that are found anew in all sources
     * @param ranks where the sources of the last application are among those of today
     */
    record Plan(Map<String, String> keys, Set<String> again, Ranks ranks) {}

    /** Where the units of a code that is not found anew come from. */
    interface Earlier {
        /** The units of the last application. */
        Units before(String code) throws IOException;

        /** The units in changed sources. */
        Units found(String code) throws IOException;
    }

    private final Plan plan;
    private final Earlier earlier;
    private final PackedOutput out;
    private final Iterator<String> left;
    private final List<CodeChange> changes = new ArrayList<>();
    private final Map<String, AppliedCodings.Block> blocks = new LinkedHashMap<>();

    private String code;
    private long start;
    private BlockWriter writer;
    private Difference difference;

    Outcome(Plan plan, Earlier earlier, OutputStream to) throws IOException {
        this.plan = plan;
        this.earlier = earlier;
        this.out = new PackedOutput(to);
        this.left = plan.keys().keySet().iterator();
        out.fixed(AppliedCodings.MAGIC);
    }

    /**
     * Adds units of a code that is found anew, in their order; all those of one code before those of the next, codes in
     * the codebook's order.
     */
    void add(String of, Units units) throws IOException {
        while (!of.equals(code)) {
            next();
        }
        write(units);
    }

    /** Writes what is left and ends the file. */
    List<CodeChange> end(AppliedCodings.Head head) throws IOException {
        while (left.hasNext()) {
            next();
        }
        close();
        AppliedCodings.end(new AppliedCodings.Head(head.codebook(), head.version(), head.sources(), blocks), out);
        return changes;
    }

    private void next() throws IOException {
        close();
        code = left.next();
        start = out.position();
        writer = new BlockWriter(out);
        difference = new Difference(earlier.before(code), plan.ranks().before());
        if (!plan.again().contains(code)) {
            Units kept = new MovedUnits(earlier.before(code), plan.ranks().moved());
            write(new MergedUnits(kept, earlier.found(code)));
        }
    }

    private void write(Units units) throws IOException {
        if (units instanceof MatchUnits found && !difference.hasBefore()) {
            for (CodeMatches.Run run : found.runs()) {
                writer.add(run);
                difference.added(run.units());
            }
            return;
        }
        int[] now = plan.ranks().now();
        while (units.next()) {
            writer.add(units);
            difference.saw(units, now[units.source()]);
        }
    }

    private void close() throws IOException {
        if (code != null) {
            CodeTally tally = writer.end(code);
            changes.add(difference.end(tally));
            blocks.put(code, new AppliedCodings.Block(tally, plan.keys().get(code), start, out.position()));
        }
    }
}
