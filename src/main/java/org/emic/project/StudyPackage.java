package org.emic.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emic.diagnostic.EmicException;
import org.emic.model.Codebook;
import org.emic.model.Source;

/**
 * A part of a study to give away: its settings, its codebooks and some of its sources, as they lie there; with or without
 * what people coded and noted.
 */
public final class StudyPackage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StudyPackage() {}

    /**
     * The files, by their paths below the package's folder, with slashes.
     *
     * @param blind whether codings and memos stay out
     * @param readme what whoever gets it should know
     * @throws IOException if a file cannot be read
     * @throws EmicException PRJ-081 if a codebook lies outside the project
     */
    public static SortedMap<String, byte[]> of(
            Workspace workspace, Collection<Source> sources, boolean blind, String readme) throws IOException {
        Path root = workspace.project().root();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : new String[] {Project.SETTINGS, ".gitattributes", ".gitignore"}) {
            if (Files.isRegularFile(root.resolve(name))) {
                files.put(name, Files.readAllBytes(root.resolve(name)));
            }
        }
        for (Codebook codebook : workspace.codebooks().all()) {
            Path file = root.resolve(codebook.file()).normalize();
            if (!file.startsWith(root)) {
                throw EmicException.of(
                        "PRJ-081",
                        "the codebook '" + codebook.name() + "' lies outside the project: " + codebook.file(),
                        "copy it into codebooks/, so that it can be given away with the sources");
            }
            put(files, root, file);
        }
        for (Source source : sources) {
            put(files, root, root.resolve(Project.SOURCES).resolve(source.id() + ".txt"));
            put(files, root, root.resolve(Project.SOURCES).resolve(source.id() + ".json"));
        }
        if (!blind) {
            all(files, root, root.resolve(Project.CODINGS), "*.jsonl");
            files.replaceAll((name, bytes) -> name.endsWith(".jsonl") ? only(bytes, sources) : bytes);
            all(files, root, root.resolve("memos"), "*.md");
        }
        files.put("README.txt", readme.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The events of a log that are about these sources; a line that is none stays as it is. */
    private static byte[] only(byte[] log, Collection<Source> sources) {
        Set<String> ids = sources.stream().map(Source::id).collect(Collectors.toSet());
        return new String(log, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> about(line).map(ids::contains).orElse(true))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Which source an event is about; empty for what is no event. */
    private static Optional<String> about(String line) {
        try {
            return Optional.ofNullable(JSON.readTree(line).get("source")).map(JsonNode::asText);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void all(SortedMap<String, byte[]> files, Path root, Path folder, String names) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, names)) {
                for (Path entry : entries) {
                    put(files, root, entry);
                }
            }
        }
    }

    private static void put(SortedMap<String, byte[]> files, Path root, Path file) throws IOException {
        String name =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        files.put(name, Files.readAllBytes(file));
    }
}
