package org.emic.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emic.analysis.CodeTree;
import org.emic.coding.Choice;
import org.emic.coding.Coded;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.project.MatrixFile;
import org.emic.project.MatrixFiles;
import org.emic.project.MatrixSection;

/** The themes of the framework matrix: codes that its files have sections of, or that somebody asks for. */
final class MatrixThemes {

    private final MatrixFiles files;
    private final Coded coded;
    private final ThemeNames names;
    private final Map<String, FileThemes> byFile = new HashMap<>();

    MatrixThemes(MatrixFiles files, Coded coded) {
        this.files = files;
        this.coded = coded;
        this.names = new ThemeNames(coded);
    }

    /** What the sections of a file are about. */
    FileThemes of(MatrixFile file) {
        return byFile.computeIfAbsent(file.name(), unused -> new FileThemes(names, file));
    }

    /** What to say of the sections of a file that are of no code. */
    List<Diagnostic> astray(MatrixFile file) {
        return file.sections().stream()
                .filter(each -> of(file).orphans().contains(each.theme()))
                .map(each -> astray(file, each))
                .toList();
    }

    private Diagnostic astray(MatrixFile file, MatrixSection section) {
        String name = "'" + section.theme() + "'";
        List<String> several = names.typed(section.theme());
        if (several.size() > 1) {
            return Diagnostic.warning(
                    "CLI-082",
                    section.place(),
                    name + " is a code of several codebooks; its summary stays",
                    "say which it is: " + String.join(" or ", several));
        }
        Optional<String> today = names.today(section.theme());
        return Diagnostic.warning(
                "CLI-082",
                section.place(),
                name + " is no code any more; its summary stays",
                today.flatMap(of(file)::section)
                        .map(other -> "it is '" + today.get() + "' now, which has another section, in line "
                                + other.place().line() + ": make one of the two summaries")
                        .orElse("name the code that it is now, or delete the section"));
    }

    /** Themes that files have and the study does not. */
    Set<String> orphans() {
        Set<String> orphans = new TreeSet<>();
        files.all().forEach(file -> orphans.addAll(of(file).orphans()));
        return orphans;
    }

    /**
     * The themes that are meant, by their whole names.
     *
     * @param typed names of codes; where there are none, the themes of the files, and without files all codes that lie
     *     under none
     * @throws EmicException COD-010 with the nearest names for a code that is none
     */
    List<String> chosen(Collection<String> typed) {
        if (!typed.isEmpty()) {
            Set<String> orphans = orphans();
            Choice.requireCodes(
                    typed.stream().filter(each -> !orphans.contains(each)).toList(), coded);
            return typed.stream()
                    .flatMap(each -> orphans.contains(each) ? Stream.of(each) : names.typed(each).stream())
                    .distinct()
                    .toList();
        }
        Set<String> there = new TreeSet<>();
        files.all().forEach(file -> file.sections().forEach(each -> there.add(of(file).name(each))));
        if (there.isEmpty()) {
            return names.roots();
        }
        List<String> themes = new ArrayList<>(names.all());
        themes.retainAll(there);
        there.stream().filter(each -> !themes.contains(each)).forEach(themes::add);
        return themes;
    }

    /** Codes that lie under none and are not among the themes. */
    List<String> leftOut(Collection<String> themes) {
        return names.roots().stream().filter(each -> !themes.contains(each)).toList();
    }

    /** The heading of a theme's section. */
    String heading(String theme) {
        return names.heading(theme);
    }

    /** Themes as tables refer to their codes. */
    List<CodeTree.Ref> refs(Collection<String> themes) {
        return themes.stream().map(names::ref).toList();
    }
}
