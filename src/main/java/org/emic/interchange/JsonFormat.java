package org.emic.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emic.codebook.CodebookReader;
import org.emic.codebook.CodebookWriter;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Codebook;

/** The keys of Emic's YAML as JSON, for programs. */
final class JsonFormat implements CodebookFormat.Reading, CodebookFormat.Writing {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String summary() {
        return "Emic codebook as JSON";
    }

    @Override
    public List<String> endings() {
        return List.of("json");
    }

    @Override
    public boolean looksLike(ForeignFile file) {
        return file.text().stripLeading().startsWith("{");
    }

    @Override
    public Incoming read(ForeignFile file) {
        return Incoming.of(CodebookReader.readYaml(file.name(), file.bytes()));
    }

    @Override
    public List<Diagnostic> write(Codebook codebook, OutputStream out) throws IOException {
        out.write(CodebookWriter.json(codebook).getBytes(StandardCharsets.UTF_8));
        return List.of();
    }
}
