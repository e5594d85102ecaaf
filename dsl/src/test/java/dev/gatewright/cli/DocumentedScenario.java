package dev.gatewright.cli;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scenario as a text: a title, files, the arguments of {@code simulate}, and what is expected of its answer.
 *
 * @param title what it is about
 * @param files texts by name; those without a folder are workflows
 * @param line the arguments
 * @param expected what is expected, line by line
 */
record DocumentedScenario(String title, Map<String, String> files, String line, List<String> expected) {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    static List<DocumentedScenario> all(String text) {
        return Stream.of(text.split("(?m)^=== "))
                .skip(1)
                .map(DocumentedScenario::one)
                .toList();
    }

    private static DocumentedScenario one(String text) {
        String[] parts = text.split("(?m)^--- ");
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            files.put(parts[i].substring(0, end).strip(), parts[i].substring(end + 1));
        }
        String line = Objects.requireNonNull(files.remove("simulate"), text).strip();
        String expected = Objects.requireNonNull(files.remove("expect"), text);
        return new DocumentedScenario(
                parts[0].strip(), files, line, expected.strip().lines().toList());
    }

    String[] arguments() {
        List<String> words = new ArrayList<>(List.of("simulate", ".", "--format", "json"));
        WORD.matcher(line)
                .results()
                .map(word -> Stream.of(word.group(1), word.group(2), word.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .forEach(words::add);
        return words.toArray(String[]::new);
    }

    /** What isn't as it is expected. */
    List<String> differences(Answer answer) {
        if (answer.exitCode() != ExitCode.FINE) {
            String refusal = "exit " + answer.exitCode() + " ~ " + answer.err();
            boolean isExpected = expected.stream().allMatch(each -> Said.holds(each, refusal));
            return isExpected ? List.of() : List.of(refusal);
        }
        Said said = new Said(Json.parse(answer.out()));
        return expected.stream().flatMap(each -> said.difference(each).stream()).toList();
    }
}
