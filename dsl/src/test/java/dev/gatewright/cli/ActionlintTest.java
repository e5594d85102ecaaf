package dev.gatewright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatewright.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What actionlint finds is found by {@code check}: in the same file on the same line, and what it says of an action where a
 * step uses it, in the action's own file. The rest is listed with the reasons.
 */
class ActionlintTest {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @TempDir
    Path root;

    private record Found(String file, String line, String message) {

        boolean isAt(Expected expected) {
            return file.equals(expected.file()) && line.equals(expected.line());
        }

        boolean isOfAction(Expected expected) {
            String folder = file.replaceAll("/action\\.ya?ml$", "").replaceAll(".*/", "");
            return file.matches(".*/action\\.ya?ml")
                    && expected.file().startsWith(file.replaceAll("^((projects/)?[^/]+/).*", "$1"))
                    && expected.names(folder)
                    && (expected.text().contains("could not parse")
                            || expected.text().contains("is required in metadata")
                            || expected.words().anyMatch(word -> message.contains("`" + word + "`")));
        }
    }

    private record Expected(String file, String line, String text) {

        static Expected of(String row) {
            String[] cells = row.split("\t");
            return new Expected(cells[2], cells[3], cells[7].replaceAll("\\\\+(.)", "$1"));
        }

        /** Whether it is about the metadata of the action in a folder. */
        boolean names(String folder) {
            return text.endsWith("[action]") && text.matches("(?s).*[^A-Za-z_-]" + folder + "[^A-Za-z_-].*");
        }

        /** What it quotes. */
        Stream<String> words() {
            return QUOTED.matcher(text).results().map(quoted -> quoted.group(1).replace("runs.", ""));
        }

        String place() {
            return file + ":" + line;
        }
    }

    @Test
    void whatActionlintFindsIsFound() throws IOException {
        Path set = set();
        List<Expected> all = Files.readAllLines(set.resolve("expected.tsv")).stream()
                .skip(1)
                .map(Expected::of)
                .toList();
        List<Found> found = check(set);
        List<Expected> missed = all.stream()
                .filter(expected -> found.stream().noneMatch(one -> one.isAt(expected) || one.isOfAction(expected)))
                .toList();
        System.out.println("actionlint: passed " + (all.size() - missed.size()) + " of " + all.size());
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(new TreeSet<>(missed.stream().map(Expected::place).toList()))
                .as(String.join("\n", missed.stream().map(Expected::toString).toList()))
                .isEqualTo(differences());
    }

    private static Path set() {
        Path set = Path.of(System.getenv().getOrDefault("GATEWRIGHT_SHARED", "../../shared"), "conformance/actionlint");
        assumeTrue(Files.exists(set), "Skipped: " + set + " isn't there.");
        return set;
    }

    /** All findings in a copy of the set in which each project is a repository. */
    private List<Found> check(Path set) throws IOException {
        copy(set);
        for (Path project : children(root.resolve("projects"))) {
            Files.createDirectories(project.resolve(".git"));
        }
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
        arguments.addAll(files(root, ".*\\.ya?ml"));
        return Json.parse(Repo.at(root).alone(arguments.toArray(String[]::new)).out())
                .member("findings")
                .orElseThrow()
                .elements()
                .stream()
                .map(finding -> new Found(text(finding, "file"), text(finding, "line"), text(finding, "message")))
                .toList();
    }

    private static String text(Json finding, String member) {
        Json value = finding.member(member).orElseThrow();
        return value instanceof Json.Str text ? text.text() : value.toString();
    }

    private void copy(Path set) throws IOException {
        for (String file : files(set, "(err|examples|projects)/.*")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), Files.readAllBytes(set.resolve(file)));
        }
    }

    private static List<String> files(Path folder, String regex) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches(regex))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static TreeSet<String> differences() throws IOException {
        try (InputStream stream = ActionlintTest.class.getResourceAsStream("actionlint-differences.tsv")) {
            return new TreeSet<>(new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")[0])
                    .toList());
        }
    }
}
