package org.emic.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An office file that is not packed yet: a folder with its parts, in which <code>{{name}}</code> stands for what differs.
 * Packed without compression: what compresses is the JDK's own library, whose bytes are not the same in all of them.
 *
 * @param parts the text of each part by its name in the file
 */
record Template(Map<String, String> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** OpenDocument wants its {@code mimetype} first, OOXML readers like {@code [Content_Types].xml} there. */
    private static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(
                    name -> !name.equals("mimetype") && !name.startsWith("["))
            .thenComparing(Comparator.naturalOrder());

    /** Not the first moment a zip can hold: for that one the time zone is written too. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    static Template read(Path folder) throws IOException {
        Map<String, String> parts = new TreeMap<>(ORDER);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                // A checkout may have changed the line ends.
                parts.put(
                        name,
                        Files.readString(file, UTF_8).replace("\r\n", "\n").strip());
            }
        }
        return new Template(parts);
    }

    /**
     * The file.
     *
     * @param values XML for each place
     * @throws IllegalArgumentException if a place has no value
     */
    byte[] fill(Map<String, String> values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), filled(part.getValue(), values).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String filled(String part, Map<String, String> values) {
        return PLACE.matcher(part).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("the template has a place nobody fills: " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** {@code text} as XML has it between tags. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
