package org.emic.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.model.Code;
import org.emic.model.Examples;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.model.Span;
import org.emic.model.Unit;

/** Reads codes with all below them. */
final class CodeReader {

    /** The keys of a code, in the order in which they are usually written. */
    static final List<String> KEYS = List.of(
            "id",
            "formerly",
            "name",
            "brief",
            "definition",
            "include",
            "exclude",
            "colour",
            "no-rules",
            "unit",
            "rules",
            "examples",
            "codes");

    static final List<String> EXAMPLES = List.of("typical", "atypical", "close-but-no");

    static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]]*)]]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Problems problems;
    private final RuleReader rules;
    private final Map<String, Place> ids = new HashMap<>();
    private final IdentityHashMap<Rule, List<Reference>> references = new IdentityHashMap<>();
    private final List<Reference> links = new ArrayList<>();
    private final FieldPlaces.Builder places = new FieldPlaces.Builder();

    CodeReader(Problems problems) {
        this.problems = problems;
        this.rules = new RuleReader(problems);
    }

    /** The codes that each rule names. */
    List<Reference> references(Rule rule) {
        return references.getOrDefault(rule, List.of());
    }

    /** All {@code [[links]]}. */
    List<Reference> links() {
        return links;
    }

    /** Where each field of each code stands. */
    FieldPlaces places() {
        return places.build();
    }

    /** Reads the codes of a list; what has an error is left out with all below it. */
    List<Code> read(List<Node> nodes, Optional<Unit> unit) {
        List<Code> codes = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Mapping mapping) {
                code(new Form(mapping, "a code", KEYS, problems), unit).ifPresent(codes::add);
            } else {
                problems.error(
                        "CBK-012",
                        node.place(),
                        "a code that is " + node.word(),
                        "write '- id: …' with the other keys below");
            }
        }
        return codes;
    }

    private Optional<Code> code(Form form, Optional<Unit> inherited) {
        Optional<String> id =
                form.required("id", "give it an id, such as 'id: hostility'").flatMap(this::id);
        Optional<Unit> unit = form.text("unit")
                .map(scalar -> RuleReader.unit(scalar, problems))
                .orElse(inherited);
        List<Rule> read = rules(form, id.orElse(""), unit);
        List<Code> below = read(form.list("codes"), unit);
        String withoutRules = form.words("no-rules");
        if (!withoutRules.isEmpty() && !form.list("rules").isEmpty()) {
            Place place = form.key("no-rules").orElseThrow().place();
            problems.warning("CBK-024", place, "a reason for having no rules beside rules", "delete 'no-rules'");
        }
        List.of("brief", "definition", "include", "exclude")
                .forEach(key -> form.text(key).ifPresent(this::links));
        id.ifPresent(slug ->
                KEYS.forEach(key -> form.node(key).ifPresent(value -> places.field(slug, key, value.place()))));
        return id.map(slug -> new Code(
                slug,
                form.text("name").map(Scalar::value).map(String::strip).orElse(slug),
                form.words("brief"),
                form.words("definition"),
                form.words("include"),
                form.words("exclude"),
                colour(form),
                withoutRules,
                read,
                examples(form, id.orElse("")),
                below,
                formerly(form, slug),
                form.key("id").map(key -> form.text("id").orElse(key).place()).orElse(form.place())));
    }

    private Optional<String> id(Scalar scalar) {
        Optional<String> id = Slug.read(scalar, problems);
        Place first = id.map(each -> ids.putIfAbsent(each, scalar.place())).orElse(null);
        if (first != null) {
            problems.error(
                    "CBK-014",
                    scalar.place(),
                    "a second code '" + scalar.value() + "', so it is left out with all below it",
                    "the first is in line " + first.line() + ": give this one another id");
            return Optional.empty();
        }
        return id;
    }

    /** Ids the code had before, or of the codes it was made from. */
    private List<String> formerly(Form form, String id) {
        List<String> all = new ArrayList<>();
        for (Node node : form.list("formerly")) {
            Optional<Scalar> scalar = form.asText(node, "a former id");
            Optional<String> former = scalar.flatMap(each -> Slug.read(each, problems));
            if (former.isPresent() && (former.get().equals(id) || all.contains(former.get()))) {
                problems.warning(
                        "CBK-040",
                        scalar.get().place(),
                        former.get().equals(id)
                                ? "'" + id + "' is what the code is called now"
                                : "'" + former.get() + "' stands here a second time",
                        "'formerly' names the ids the code had before, and those of codes it was made from");
            } else {
                former.ifPresent(all::add);
            }
        }
        return all;
    }

    private List<Rule> rules(Form form, String code, Optional<Unit> unit) {
        List<Rule> all = new ArrayList<>();
        int number = 0;
        for (Node node : form.list("rules")) {
            number++;
            rules.read(node, code + "/" + number, unit).ifPresent(read -> {
                all.add(read.rule());
                references.put(read.rule(), read.references());
                read.texts().forEach((key, text) -> places.rule(read.rule().id(), key, text));
            });
        }
        return all;
    }

    private void links(Scalar words) {
        Matcher matcher = LINK.matcher(words.text());
        while (matcher.find()) {
            links.add(new Reference(matcher.group(1), words.place(new Span(matcher.start(), matcher.end()))));
        }
    }

    private String colour(Form form) {
        Optional<Scalar> key = form.key("colour");
        String colour = form.words("colour");
        if (key.isPresent() && !COLOUR.matcher(colour).matches()) {
            problems.error(
                    "CBK-018",
                    form.text("colour").orElse(key.get()).place(),
                    colour.isEmpty() ? "'colour' without a value" : "'" + colour + "' is no colour",
                    "write # and six hexadecimal digits, in quotes since # begins a comment: \"#b5382a\"");
            return "";
        }
        return colour;
    }

    private Examples examples(Form form, String code) {
        Optional<Node> node = form.node("examples");
        if (node.isEmpty() || (node.get() instanceof Scalar scalar && scalar.isNothing())) {
            return Examples.NONE;
        }
        if (!(node.get() instanceof Node.Mapping mapping)) {
            problems.error(
                    "CBK-012",
                    node.get().place(),
                    "'examples' is " + node.get().word(),
                    "write lists below the keys " + String.join(", ", EXAMPLES));
            return Examples.NONE;
        }
        Form lists = new Form(mapping, "'examples'", EXAMPLES, problems);
        return new Examples(
                texts(lists, code, "typical"), texts(lists, code, "atypical"), texts(lists, code, "close-but-no"));
    }

    private List<String> texts(Form form, String code, String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : form.list(key)) {
            form.asText(node, "an example")
                    .filter(scalar -> !scalar.value().isBlank())
                    .ifPresent(scalar -> {
                        places.example(code, key, texts.size(), scalar.place());
                        texts.add(scalar.value().strip());
                    });
        }
        return texts;
    }
}
