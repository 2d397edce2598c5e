package org.emic.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.emic.model.Memo;
import org.emic.model.MemoTarget;

/** Writes a memo as a file that people edit: front matter, then its text. */
final class MemoWriter {

    private static final int LONGEST_NAME = 60;

    private MemoWriter() {}

    /** @return the memo's id */
    static String write(Path folder, Memo draft, AtomicFiles files) {
        String start = draft.date() + "-" + draft.coder();
        String title = slug(draft.title());
        String id = SourceIds.free(
                title.isEmpty() ? start : start + "-" + title, name -> Files.exists(folder.resolve(name + ".md")));
        Path path = folder.resolve(id + ".md");
        try {
            Files.createDirectories(folder);
            byte[] bytes = text(draft).getBytes(StandardCharsets.UTF_8);
            files.write(path, out -> out.write(bytes));
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
        return id;
    }

    static String text(Memo memo) {
        StringBuilder text = new StringBuilder("---\nemic: memo/1\n");
        text.append("title: ").append(SettingsEdit.quoted(memo.title())).append('\n');
        text.append("coder: ").append(SettingsEdit.quoted(memo.coder())).append('\n');
        text.append("type: ").append(memo.type()).append('\n');
        text.append("date: ").append(memo.date()).append('\n');
        text.append("on:\n");
        for (MemoTarget target : memo.on()) {
            text.append("  - ").append(target.kind());
            text.append(target.name().isEmpty() ? "" : ": " + SettingsEdit.quoted(target.name()));
            text.append('\n');
        }
        text.append("---\n\n").append(memo.text().strip());
        return text.append(memo.text().isBlank() ? "" : "\n").toString();
    }

    private static String slug(String title) {
        String slug = Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        if (slug.codePointCount(0, slug.length()) > LONGEST_NAME) {
            slug = slug.substring(0, slug.offsetByCodePoints(0, LONGEST_NAME));
        }
        return slug.replaceAll("^-+|-+$", "");
    }
}
