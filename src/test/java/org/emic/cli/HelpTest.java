package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command tells a newcomer what it does, and the shells learn it. */
class HelpTest {

    @TempDir
    Path folder;

    private record Named(List<String> words, CommandLine command) {}

    private static Stream<Named> commands() {
        List<Named> all = new ArrayList<>();
        Commands.wholeTree(Run.console()).getSubcommands().forEach((name, command) -> {
            if (!name.equals("help")) {
                all.add(new Named(List.of(name), command));
                command.getSubcommands().forEach((sub, below) -> all.add(new Named(List.of(name, sub), below)));
            }
        });
        return all.stream();
    }

    /** Each entry of a list is a sentence to its end, and as long as a glance. */
    @Test
    void theListsOfCommandsTellEachInASentence() {
        for (List<String> words :
                List.of(List.of("--help"), List.of("source", "--help"), List.of("codebook", "--help"))) {
            String out = Run.emic(folder, 0, words.toArray(String[]::new)).out();
            String list = out.substring(out.indexOf("Commands:\n") + "Commands:\n".length());
            String entries = list.contains("\n\n") ? list.substring(0, list.indexOf("\n\n") + 1) : list;
            assertThat(entries.split("\n(?=  \\S)"))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(entry -> assertThat(entry.strip()).endsWith(".").hasSizeLessThan(400));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelp() {
        return commands()
                .map(each -> DynamicTest.dynamicTest(String.join(" ", each.words()), () -> {
                    List<String> words = new ArrayList<>(each.words());
                    words.add("--help");
                    Run run = Run.emic(folder, 0, words.toArray(String[]::new));
                    assertThat(run.out()).startsWith("Usage: emic " + String.join(" ", each.words()));
                    assertThat(run.out().lines())
                            .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(130));
                    assertThat(run.err()).isEmpty();
                    each.command()
                            .getCommandSpec()
                            .options()
                            .forEach(option -> assertThat(option.description())
                                    .as("%s %s", each.words(), option.longestName())
                                    .isNotEmpty());
                    each.command()
                            .getCommandSpec()
                            .positionalParameters()
                            .forEach(parameter -> assertThat(parameter.description())
                                    .as("%s %s", each.words(), parameter.paramLabel())
                                    .isNotEmpty());
                    boolean works = each.command().getSubcommands().isEmpty()
                            && !each.words().equals(List.of("completion"));
                    if (works) {
                        assertThat(run.out()).as("an example").contains("Example");
                    }
                }));
    }

    @Test
    void emicAloneSaysWhatToDo() {
        assertThat(Run.emic(folder, 2).err()).contains("no command given");
        assertThat(Run.emic(folder, 0, "--help").out()).contains("The main job").contains("segments");
        assertThat(Run.emic(folder, 0, "--version").out()).startsWith("emic ");
        assertThat(Run.emic(folder, 2, "segmets").err())
                .contains("unknown command 'segmets'; did you mean 'segments'?");
        assertThat(Run.emic(folder, 2, "freq", "--buy", "case").err())
                .contains("unknown option '--buy'; did you mean '--by'?");
        assertThat(Run.emic(folder, 3, "freq").err())
                .contains("there is no project in")
                .contains("emic init");
    }

    @Test
    void bashTakesTheCompletionScriptAndCompletes() throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("emic.bash"),
                Run.emic(folder, 0, "completion", "bash").out());
        String ask = "source emic.bash; COMP_WORDS=(emic fre); COMP_CWORD=1; "
                + "_complete_emic; echo \"${COMPREPLY[*]}\"; "
                + "COMP_WORDS=(emic freq --lay); COMP_CWORD=2; _complete_emic; echo \"${COMPREPLY[*]}\"; "
                + "COMP_WORDS=(emic source rem); COMP_CWORD=2; _complete_emic; echo \"${COMPREPLY[*]}\"";
        assertThat(shell(script, "bash", "-c", ask))
                .contains("freq")
                .contains("--layout")
                .contains("remove");
    }

    @Test
    void zshAndFishTakeTheirScripts() throws IOException, InterruptedException {
        Path zsh = Files.writeString(
                folder.resolve("emic.zsh"),
                Run.emic(folder, 0, "completion", "zsh").out());
        Path fish = Files.writeString(
                folder.resolve("emic.fish"),
                Run.emic(folder, 0, "completion", "fish").out());
        assertThat(Files.readString(fish))
                .contains("complete -c emic -n 'not __fish_seen_subcommand_from")
                .contains("-l layout");
        assertThat(Files.readString(zsh)).contains("bashcompinit");
        shell(fish, "fish", "--no-execute", fish.toString());
        shell(zsh, "zsh", "-n", zsh.toString());
    }

    /** What a shell prints; the test is skipped, with a message, where the machine does not have the shell. */
    private String shell(Path script, String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(script.getParent().toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("this machine has no " + command[0]);
            return "";
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(out).isZero();
        return out;
    }
}
