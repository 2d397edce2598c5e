package org.emic.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.AttributeType;
import org.emic.model.Attributes;
import org.emic.model.Source;

/**
 * What the study says anew about sources that are there already. Of values told in several places {@code attributes} wins
 * over the table, as at ingest.
 *
 * @param kind of all of them; empty where it stays
 * @param title of all of them; empty where it stays
 * @param attributes as given by {@code --attr}, by name
 * @param without names of attributes they no longer have
 * @param table what a table of attributes tells
 * @param types of the attributes the study declares; those of others are guessed from their values
 */
public record SourceChange(
        Optional<String> kind,
        Optional<String> title,
        SortedMap<String, String> attributes,
        Set<String> without,
        Optional<AttributeTable> table,
        Map<String, AttributeType> types) {

    /** Copies, so that later changes of the maps do not show. */
    public SourceChange {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        without = Set.copyOf(without);
        types = Map.copyOf(types);
    }

    /**
     * A source after the change.
     *
     * @param source with the old attributes where a value is none of its type
     * @param diagnostics such values
     */
    public record Outcome(Source source, List<Diagnostic> diagnostics) {}

    /** Makes the change to one source. */
    public Outcome applyTo(Source source) {
        AttributeValues values = new AttributeValues(source.id(), types);
        SourceName name = new SourceName(source.origin().file(), source.origin().part(), source.id());
        String caseName =
                attributes.getOrDefault(Attributes.CASE, source.attributes().caseName());
        table.ifPresent(each -> values.add(each.of(name, caseName)));
        values.add(attributes, Map.of());
        Optional<String> toldKind = values.take(SourceMaker.KIND);
        Optional<String> toldTitle = values.take(SourceMaker.TITLE);
        Attributes changed = source.attributes().with(values.typed().values());
        for (String gone : without) {
            changed = changed.without(gone);
        }
        Source after = source.withAttributes(changed)
                .withKind(kind.or(() -> toldKind).map(SourceMaker::kind).orElse(source.kind()))
                .withTitle(title.or(() -> toldTitle).orElse(source.title()));
        return new Outcome(after, values.diagnostics());
    }
}
