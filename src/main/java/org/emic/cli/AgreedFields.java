package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.Filter;
import org.emic.comparison.AgreedCodings;
import org.emic.comparison.CodingRequest;
import org.emic.comparison.StudyComparisons;
import org.emic.comparison.UnitKind;
import org.emic.comparison.Wanted;
import org.emic.model.CodePoints;
import org.emic.model.Coding;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.project.Workspace;

/** What coders agreed on without a meeting, as fields of codings that can be taken in. */
final class AgreedFields {

    private AgreedFields() {}

    /**
     * In the order of sources; within one in the order of codings.
     *
     * @param study what people coded
     * @param coders at least two; whoever is named first says where a coding begins and ends
     * @param unit where all of them gave such a unit the code, they agree
     */
    static List<Map<String, String>> of(Workspace workspace, Coded study, Set<String> coders, UnitKind unit) {
        List<String> known = study.log().codings().stream()
                .map(each -> each.coder())
                .distinct()
                .sorted()
                .toList();
        String language = workspace.project().settings().language();
        List<String> named = new Wanted(List.copyOf(coders), List.of(), List.of()).of(known);
        CodingRequest request =
                new CodingRequest(study, language, unit, named, Filter.ALL, false, false, false, CodingRequest.WHOLE);
        List<Map<String, String>> all = new ArrayList<>();
        for (Coding coding : AgreedCodings.of(new StudyComparisons(request, new Codings(study, language)))) {
            Source source = workspace.sources().get(coding.source());
            CodePoints points = study.texts().points(source);
            Span span = points.fromUtf16(coding.span());
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("source", coding.source());
            fields.put("code", coding.code());
            fields.put("codebook", coding.codebook());
            fields.put("span", span.start() + "-" + span.end());
            all.add(fields);
        }
        return all;
    }
}
