package org.emic.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.project.MatrixFile;
import org.emic.project.MatrixSection;

/** Which codes of today the sections of a file of the matrix are about. */
final class FileThemes {

    private final Map<String, String> todayByName = new HashMap<>();
    private final Map<String, MatrixSection> byToday = new LinkedHashMap<>();
    private final Set<String> orphans = new HashSet<>();

    /** Of two sections that became one code's, that which has its name is it, else the first; the other is of no code. */
    FileThemes(ThemeNames names, MatrixFile file) {
        for (MatrixSection section : file.sections()) {
            if (names.today(section.theme()).filter(section.theme()::equals).isPresent()) {
                put(section.theme(), section);
            }
        }
        for (MatrixSection section : file.sections()) {
            if (!todayByName.containsKey(section.theme())) {
                Optional<String> today = names.today(section.theme()).filter(each -> !byToday.containsKey(each));
                if (today.isEmpty()) {
                    orphans.add(section.theme());
                }
                put(today.orElse(section.theme()), section);
            }
        }
    }

    private void put(String today, MatrixSection section) {
        todayByName.put(section.theme(), today);
        byToday.put(today, section);
    }

    /** Today's name of a section's theme, or the name it has where it is of no code. */
    String name(MatrixSection section) {
        return todayByName.get(section.theme());
    }

    /** The section of a theme, by {@link #name}. */
    Optional<MatrixSection> section(String theme) {
        return Optional.ofNullable(byToday.get(theme));
    }

    /** Themes that are no code of the study. */
    Set<String> orphans() {
        return orphans;
    }
}
