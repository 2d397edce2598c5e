package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;

/** Dictionaries of LIWC: numbered categories between two {@code %}, then an entry a line with the numbers of its categories. */
final class LiwcFormat implements CodebookFormat.Reading, CodebookFormat.Writing {

    @Override
    public String id() {
        return "liwc";
    }

    @Override
    public String summary() {
        return "LIWC dictionary";
    }

    @Override
    public List<String> endings() {
        return List.of("dic");
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return file.text().stripLeading().startsWith("%")
                && file.text().lines().filter(line -> line.strip().equals("%")).count() > 1;
    }

    @Override
    public Incoming read(ForeignFile file) {
        return new LiwcReader(file).read();
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        Dictionary dictionary = new Dictionary(codebook, "a LIWC dictionary", LiwcFormat::isEntry);
        StringBuilder text = new StringBuilder("%\n");
        List<Dictionary.Category> all = dictionary.categories();
        for (int i = 0; i < all.size(); i++) {
            text.append("\t".repeat(all.get(i).depth()))
                    .append(i + 1)
                    .append('\t')
                    .append(all.get(i).code().id())
                    .append('\n');
        }
        text.append("%\n");
        dictionary.byEntry().forEach((entry, numbers) -> {
            text.append(entry);
            numbers.forEach(number -> text.append('\t').append(number));
            text.append('\n');
        });
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return dictionary.losses();
    }

    /** LIWC knows one wildcard: {@code *} at the end of an entry. */
    private static boolean isEntry(String entry) {
        int star = entry.indexOf('*');
        return entry.indexOf('?') < 0 && (star < 0 || star == entry.length() - 1) && !entry.equals("*");
    }
}
