package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emic.agreement.Detection;
import org.emic.agreement.Estimate;
import org.emic.agreement.Options;
import org.emic.agreement.Ratings;
import org.emic.agreement.RatingsBuilder;
import org.emic.agreement.Statistics;
import org.emic.agreement.Uncertainty;
import org.emic.coding.Choice;
import org.emic.coding.Filter;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Source;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample study's README says of rules and people is what its files give today. */
class SampleAgreementTest {

    private static final String RULES = "rules:hostile-relationships";

    /** The units (turns, paragraphs) of the sources that people coded, and which carry which code by whom. */
    private final Set<String> units = new HashSet<>();

    private final Map<String, Set<String>> carrying = new TreeMap<>();

    @TempDir
    Path folder;

    @Test
    void theReadmeStatesExactlyWhatIsMeasured() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        Codebook codebook;
        try (Workspace workspace = Workspace.open(Project.open(study), org.emic.project.Progress.SILENT)) {
            codebook = workspace.codebooks().all().get(0);
            read(new Counting(workspace), codebook);
        }
        String readme = Files.readString(Run.HOME.resolve("sample-corpus/README.md"));
        assertThat(readme).contains("version " + codebook.version());
        assertThat(readme).contains(units.size() + " units");
        assertThat(readme)
                .contains(codebook.all().map(code -> rules(codebook, code)).collect(Collectors.joining()));
        assertThat(readme).contains(codebook.codes().stream().map(this::people).collect(Collectors.joining()));
        String command = Run.emic(study, 0, "agree", "--themes", "-f", "csv").out();
        assertThat(command.lines().filter(line -> line.contains(",krippendorff-alpha,")))
                .hasSize(codebook.codes().size() + 2);
        List<String> rules = Run.emic(
                        study, 0, "agree", "--rules", codebook.name(), "--against", "consensus", "-f", "csv")
                .out()
                .lines()
                .toList();
        codebook.all().forEach(code -> assertThat(rules).anyMatch(line -> line.startsWith(counts(code))));
        for (Code theme : codebook.codes()) {
            assertThat(command.lines())
                    .anyMatch(line -> line.startsWith(theme.id() + ",")
                            && line.contains(
                                    ",krippendorff-alpha," + six(value("krippendorff-alpha", ratings(theme))) + ","))
                    .anyMatch(line -> line.startsWith(theme.id() + ",")
                            && line.contains(
                                    ",percent-agreement," + six(value("percent-agreement", ratings(theme))) + ","));
        }
    }

    private void read(Counting counting, Codebook codebook) {
        List<Source> sources = counting.coded().study().sources();
        Set<String> coded = counting.coded().log().codings().stream()
                .map(each -> each.source())
                .collect(Collectors.toSet());
        sources.stream().filter(source -> coded.contains(source.id())).forEach(source -> {
            for (int i = 0; i < source.turns().size(); i++) {
                units.add(source.id() + " " + i);
            }
        });
        counting.codings().count(Choice.of(Filter.ALL, counting.coded()), one -> {
            Source source = sources.get(one.source());
            for (int i = 0; i < source.turns().size(); i++) {
                if (source.turns().get(i).span().overlaps(one.span()) && coded.contains(source.id())) {
                    for (Code above : codebook.path(one.code())) {
                        carrying.computeIfAbsent(one.coder() + " " + above.id(), unused -> new HashSet<>())
                                .add(source.id() + " " + i);
                    }
                }
            }
        });
    }

    private Set<String> carrying(String coder, Code code) {
        return carrying.getOrDefault(coder + " " + code.id(), Set.of());
    }

    private static long both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    private String rules(Codebook codebook, Code code) {
        Set<String> found = carrying(RULES, code);
        Set<String> there = carrying("consensus", code);
        long both = both(found, there);
        Detection detection = new Detection(both, found.size() - both, there.size() - both);
        String name = codebook.path(code.id()).size() == 1 ? "**" + code.name() + "**" : code.name();
        return "| " + name + " | " + found.size() + " | " + there.size() + " | " + both + " | "
                + share("precision", detection) + " | " + share("recall", detection) + " | " + share("f1", detection)
                + " |\n";
    }

    private static String share(String statistic, Detection detection) {
        Estimate estimate = Statistics.named(statistic).orElseThrow().of(detection, Options.DEFAULT);
        return estimate.defined()
                .map(found -> {
                    Uncertainty.Interval interval =
                            found.uncertainty().interval().orElseThrow();
                    return two(found.value()) + " (" + two(interval.low()) + "–" + two(interval.high()) + ")";
                })
                .orElse("none");
    }

    private String people(Code theme) {
        Set<String> jo = carrying("jo", theme);
        Set<String> marek = carrying("marek", theme);
        return "| " + theme.name() + " | " + jo.size() + " | " + marek.size() + " | " + both(jo, marek) + " | "
                + two(100 * value("percent-agreement", ratings(theme))) + " | "
                + two(value("krippendorff-alpha", ratings(theme))) + " |\n";
    }

    private String counts(Code code) {
        Set<String> found = carrying(RULES, code);
        Set<String> there = carrying("consensus", code);
        return code.id() + "," + found.size() + "," + there.size() + "," + both(found, there) + ",";
    }

    private Ratings ratings(Code theme) {
        Set<String> jo = carrying("jo", theme);
        Set<String> marek = carrying("marek", theme);
        RatingsBuilder ratings = Ratings.of(List.of("jo", "marek"));
        units.forEach(unit -> ratings.unit(yes(jo.contains(unit)), yes(marek.contains(unit))));
        return ratings.build();
    }

    /** As files have numbers. */
    private static String six(double number) {
        return new BigDecimal(number)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String yes(boolean carries) {
        return carries ? "yes" : "no";
    }

    private static double value(String statistic, Ratings ratings) {
        return Statistics.named(statistic)
                .orElseThrow()
                .of(ratings, Options.DEFAULT)
                .defined()
                .orElseThrow()
                .value();
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
