package org.emic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The launcher with a jar made of the classes under test, as it is installed, or in a checkout whose build is played. */
final class Installation {

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();

    private Installation(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Run.HOME.resolve("bin/emic"), launcher(), StandardCopyOption.COPY_ATTRIBUTES);
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** Ready to run, without sources. */
    static Installation in(Path home) throws IOException {
        Installation installation = new Installation(home);
        Path app = Files.createDirectories(home.resolve("target/launch"));
        Files.createDirectories(app.resolve("lib"));
        StringBuilder onTheClassPath = new StringBuilder();
        Path classes = null;
        for (String entry : List.of(System.getProperty("java.class.path").split(":", -1))) {
            Path path = Path.of(entry);
            if (entry.endsWith(".jar") && Files.exists(path)) {
                onTheClassPath.append(path.toUri()).append(' ');
            } else if (Files.isRegularFile(path.resolve("org/emic/cli/Main.class"))) {
                classes = path;
            }
        }
        jar(classes, onTheClassPath.toString().strip(), app.resolve("emic.jar"));
        return installation;
    }

    /** Not yet built; its build takes the jar of {@code built}. */
    static Installation checkout(Path home, Installation built) throws IOException {
        Installation checkout = new Installation(home);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout.source().getParent());
        Files.writeString(checkout.source(), "");
        Path tools = Files.createDirectories(home.resolve("tools"));
        executable(tools.resolve("mvn"), """
            echo build >> '%1$s/builds'
            [ ! -f '%1$s/broken' ] || { echo '[ERROR] the sources are broken'; exit 1; }
            mkdir -p '%1$s/target/launch.build/sample-corpus'
            cp -R '%2$s/target/launch/.' '%1$s/target/launch.build/'
            sleep 1
            """.formatted(home, built.home));
        checkout.environment.put("PATH", tools + ":" + System.getenv("PATH"));
        return checkout;
    }

    Path launcher() {
        return home.resolve("bin/emic");
    }

    /** A source file of the checkout. */
    Path source() {
        return home.resolve("src/main/Source.java");
    }

    /** How often it was built. */
    long builds() throws IOException {
        return Files.readAllLines(home.resolve("builds")).size();
    }

    void breakTheBuild() throws IOException {
        Files.writeString(home.resolve("broken"), "");
    }

    void lockedBy(long process) throws IOException {
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("target/launch.lock"), process + "\n");
    }

    /** A folder with the tools that a shell script uses, and no Maven. */
    String pathWithoutMaven() throws IOException {
        Path tools = Files.createDirectories(home.resolve("without-maven"));
        for (String tool : List.of("readlink", "find", "head", "mkdir", "sleep", "cat", "rm", "mv", "grep", "sed")) {
            for (String folder : List.of("/bin", "/usr/bin")) {
                Path there = Path.of(folder, tool);
                if (Files.isExecutable(there) && !Files.exists(tools.resolve(tool))) {
                    executable(tools.resolve(tool), "exec " + there + " \"$@\"");
                }
            }
        }
        return tools.toString();
    }

    Start start() {
        return new Start(launcher(), home, environment);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    private static void jar(Path classes, String onTheClassPath, Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, onTheClassPath);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, jar);
            }
        }
    }

    /** How a run ended. */
    record Ended(int exit, String out, String err) {}

    /** A run that has begun; its output goes to files, so that it never waits for a reader. */
    record Running(Process process, Path out, Path err) {

        Ended end() throws IOException, InterruptedException {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("the launcher hangs: " + Files.readString(err));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        }
    }

    /** How it is started. */
    record Start(Path launcher, Path folder, Map<String, String> environment) {

        Start with(String name, String value) {
            Map<String, String> changed = new HashMap<>(environment);
            changed.put(name, value);
            return new Start(launcher, folder, changed);
        }

        Start without(String name) {
            Map<String, String> changed = new HashMap<>(environment);
            changed.remove(name);
            return new Start(launcher, folder, changed);
        }

        Start through(Path link) {
            return new Start(link, folder, environment);
        }

        Start in(Path other) {
            return new Start(launcher, other, environment);
        }

        Ended run(String... args) throws IOException, InterruptedException {
            return begin(args).end();
        }

        Running begin(String... args) {
            try {
                Path out = Files.createTempFile("launcher", ".out");
                Path err = Files.createTempFile("launcher", ".err");
                out.toFile().deleteOnExit();
                err.toFile().deleteOnExit();
                ProcessBuilder builder = new ProcessBuilder(
                                Stream.concat(Stream.of(launcher.toString()), Stream.of(args))
                                        .toList())
                        .directory(folder.toFile())
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
                builder.environment().clear();
                builder.environment().putAll(environment);
                return new Running(builder.start(), out, err);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot start " + launcher, e);
            }
        }
    }
}
