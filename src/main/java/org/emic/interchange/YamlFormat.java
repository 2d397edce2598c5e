package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.CodebookWriter;
import org.emic.codebook.YamlComments;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;

/** Emic's own form: everything a codebook says, and the comments of people. */
final class YamlFormat implements CodebookFormat.Reading, CodebookFormat.Writing {

    private static final Pattern KEY = Pattern.compile("(?m)^[\"']?emic[\"']?\\s*:");

    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public String summary() {
        return "Emic codebook";
    }

    @Override
    public List<String> endings() {
        return List.of("yaml", "yml");
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return KEY.matcher(file.text()).find();
    }

    @Override
    public Incoming read(ForeignFile file) {
        Incoming read = Incoming.of(CodebookReader.readYaml(file.name(), file.bytes()));
        if (read.hasErrors()) {
            return read;
        }
        List<Diagnostic> all = new ArrayList<>(read.diagnostics());
        YamlComments.in(file.name(), file.text())
                .ifPresent(comments -> all.add(Diagnostic.warning(
                        "INT-034",
                        comments.first(),
                        comments.lines() + (comments.lines() == 1 ? " comment is" : " comments are")
                                + " not carried over",
                        "they stay in this file")));
        return new Incoming(read.codebook(), all);
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        out.write(CodebookWriter.yaml(codebook).getBytes(StandardCharsets.UTF_8));
        return List.of();
    }
}
