package org.emic.interchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;

/** All formats of codebooks, in the order help shows them. A format is in this list or it does not exist. */
public final class CodebookFormats {

    /** Each format. Where several have an ending, or a file could be several, the first one that fits is meant. */
    public static final List<CodebookFormat> ALL = List.of(
            new YamlFormat(),
            new JsonFormat(),
            new QdcFormat(),
            new YoshikoderFormat(),
            new LiwcFormat(),
            new LexicoderFormat(),
            new WordstatFormat(),
            new QuantedaFormat(),
            new XlsxFormat(),
            new CsvFormat(),
            new MarkdownFormat(),
            new HtmlFormat(),
            new DocxFormat());

    private CodebookFormats() {}

    /** The ids of those that can be read. */
    public static List<String> readable() {
        return ALL.stream()
                .filter(CodebookFormat.Reading.class::isInstance)
                .map(CodebookFormat::id)
                .toList();
    }

    /** The ids of those that can be written. */
    public static List<String> writable() {
        return ALL.stream()
                .filter(CodebookFormat.Writing.class::isInstance)
                .map(CodebookFormat::id)
                .toList();
    }

    /**
     * The format of a file.
     *
     * @param id as {@code --from} says it; empty if the file is to say it, by its name and what it holds
     * @throws EmicException INT-001 if there is no such format, INT-002 if the file says nothing, INT-003 if the format
     *     can only be written
     */
    public static CodebookFormat.Reading reader(Optional<String> id, ForeignFile file) {
        if (id.isPresent()) {
            CodebookFormat named = named(id.get());
            if (named instanceof CodebookFormat.Reading reading) {
                return reading;
            }
            throw EmicException.of(
                    "INT-003",
                    "the format '" + named.id() + "' can be written, not read",
                    "formats that are read: " + String.join(", ", readable()));
        }
        List<CodebookFormat.Reading> all = ALL.stream()
                .filter(CodebookFormat.Reading.class::isInstance)
                .map(CodebookFormat.Reading.class::cast)
                .toList();
        List<CodebookFormat.Reading> byName = all.stream()
                .filter(format -> format.endings().contains(file.ending()))
                .toList();
        return byName.stream()
                .filter(format -> format.looksLike(file))
                .findFirst()
                .or(() -> byName.stream().findFirst())
                .or(() -> all.stream().filter(format -> format.looksLike(file)).findFirst())
                .orElseThrow(() -> EmicException.of(
                        "INT-002",
                        "neither the name of " + file.name() + " nor what it holds tells its format",
                        "name it: --from " + String.join("|", readable())));
    }

    /**
     * The format to write.
     *
     * @param id as {@code --to} says it; empty if the file's name is to say it
     * @param file the file's name
     * @throws EmicException INT-001 if there is no such format, INT-002 if the name says nothing, INT-003 if the format can
     *     only be read
     */
    public static CodebookFormat.Writing writer(Optional<String> id, String file) {
        String hint = "formats that are written: " + String.join(", ", writable());
        CodebookFormat format = id.map(CodebookFormats::named)
                .orElseGet(() -> ALL.stream()
                        .filter(each -> each.endings().contains(ForeignFile.ending(file)))
                        .findFirst()
                        .orElseThrow(() -> EmicException.of(
                                "INT-002",
                                "the name '" + file + "' does not tell the format to write",
                                "name it with --to; " + hint)));
        if (format instanceof CodebookFormat.Writing writing) {
            return writing;
        }
        throw EmicException.of("INT-003", "the format '" + format.id() + "' can be read, not written", hint);
    }

    private static CodebookFormat named(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids = ALL.stream().map(CodebookFormat::id).toList();
                    return EmicException.of(
                            "INT-001",
                            "there is no format '" + id + "'",
                            Nearest.hint(id, ids, "formats are " + String.join(", ", ids)));
                });
    }
}
