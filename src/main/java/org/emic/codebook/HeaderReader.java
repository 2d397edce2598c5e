package org.emic.codebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Place;
import org.emic.model.Unit;

/** Reads what stands above the codes, and then the codes. */
final class HeaderReader {

    /** What a codebook says it is. */
    static final String FORMAT = "codebook/1";

    static final List<String> KEYS =
            List.of("emic", "name", "version", "language", "unit", "description", "citation", "codes");

    static final String NO_VERSION = "0.0.0";
    static final String LANGUAGE = "en";

    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?");

    private final String file;
    private final Problems problems;

    HeaderReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A codebook and where its fields stand. */
    record Placed(Codebook codebook, FieldPlaces places) {}

    /** The codebook; empty, and told, if the file says that it is something else. */
    Optional<Placed> read(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            problems.error(
                    "CBK-008",
                    root.place(),
                    "no codebook: the file is " + root.word(),
                    "a codebook begins with 'emic: " + FORMAT + "'");
            return Optional.empty();
        }
        Optional<Node> format = mapping.entries().stream()
                .filter(entry -> entry.key().text().equals("emic"))
                .map(Node.Entry::value)
                .findFirst();
        if (format.isEmpty()
                || !(format.get() instanceof Scalar scalar)
                || !scalar.text().equals(FORMAT)) {
            boolean missing = format.isEmpty();
            problems.error(
                    "CBK-008",
                    format.map(Node::place).orElse(mapping.place()),
                    missing ? "no codebook: the key 'emic' is missing" : "this is no 'emic: " + FORMAT + "'",
                    missing
                            ? "a codebook begins with 'emic: " + FORMAT + "'"
                            : "this version of Emic reads 'emic: " + FORMAT + "'");
            return Optional.empty();
        }
        return Optional.of(codebook(new Form(mapping, "a codebook", KEYS, problems)));
    }

    private Placed codebook(Form form) {
        String fallback = name(file);
        String name = form.required("name", "give it a name, such as 'name: " + fallback + "'")
                .flatMap(scalar -> Slug.read(scalar, problems))
                .orElse(fallback);
        Optional<Unit> unit = form.text("unit")
                .map(scalar -> RuleReader.unit(scalar, problems))
                .orElse(Optional.of(Unit.TURN));
        String version = form.text("version").map(this::version).orElse(NO_VERSION);
        String language = form.text("language").map(this::language).orElse(LANGUAGE);
        if (form.node("codes").isEmpty()) {
            problems.error("CBK-011", form.place(), "a codebook without 'codes'", "write the codes below 'codes:'");
        }
        CodeReader reader = new CodeReader(problems);
        List<Code> codes = new References(reader, problems).check(reader.read(form.list("codes"), unit));
        Codebook codebook = new Codebook(
                name,
                version,
                language,
                unit.orElse(Unit.TURN),
                form.words("description"),
                form.words("citation"),
                codes,
                file);
        return new Placed(codebook, reader.places());
    }

    private String version(Scalar scalar) {
        String version = scalar.value();
        if (!VERSION.matcher(version).matches()) {
            problems.warning(
                    "CBK-019",
                    scalar.place(),
                    "'" + version + "' is no semantic version",
                    "write three numbers, such as 1.0.0");
        }
        return version;
    }

    private String language(Scalar scalar) {
        if (TAG.matcher(scalar.value()).matches()) {
            return scalar.value();
        }
        Place place = scalar.place();
        problems.error(
                "CBK-017",
                place,
                "'" + scalar.value() + "' is no language tag",
                "write a BCP 47 tag such as en, de or pt-BR");
        return LANGUAGE;
    }

    /** A name made of a file's name; what stands before a colon says where the file is, such as {@code git:HEAD:}. */
    static String name(String file) {
        int folder = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        String last = file.substring(Math.max(folder, file.lastIndexOf(':')) + 1);
        int point = last.lastIndexOf('.');
        String slug = Slug.of(point > 0 ? last.substring(0, point) : last);
        return slug.isEmpty() ? "codebook" : slug;
    }
}
