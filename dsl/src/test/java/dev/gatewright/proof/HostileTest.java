package dev.gatewright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.yaml.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Workflows as a stranger would write them, each of which holds an invariant or breaks it in a way of its own. A case is a line
 * {@code ### NAME | INVARIANT | VERDICT | FLAGS} and the workflow behind it, {@code ci.yml}; {@code --- FILE} begins another, {@code --- FOLDER/action.yml} an action.
 */
public class HostileTest {

    private static final String ACTION = "/action.yml";
    private static final Path CASES = Path.of("src/test/resources/dev/gatewright/proof");

    /** A workflow and what is asked of it. */
    public record Case(String name, String invariant, Verdict verdict, List<String> flags, List<String> files) {

        static Case of(String text) {
            int end = text.indexOf('\n');
            String[] words = text.substring(0, end).split("\\|", -1);
            String flags = words.length > 3 ? words[3].strip() : "";
            return new Case(
                    words[0].strip(),
                    words[1].strip(),
                    Verdict.valueOf(words[2].strip().toUpperCase(java.util.Locale.ROOT)),
                    flags.isEmpty() ? List.of() : Arrays.asList(flags.split(" +")),
                    files(text.substring(end + 1)));
        }

        private static List<String> files(String text) {
            List<String> files = new ArrayList<>();
            for (String part : ("--- ci.yml\n" + text).split("(?m)^--- ")) {
                if (!part.isBlank() && part.indexOf('\n') < part.length() - 1) {
                    files.add(part.substring(0, part.indexOf('\n')).strip());
                    files.add(part.substring(part.indexOf('\n') + 1));
                }
            }
            return files;
        }

        Proof proof() {
            Map<String, Mapping> actions = new HashMap<>();
            List<String> workflows = new ArrayList<>();
            for (int i = 0; i < files.size(); i += 2) {
                String file = files.get(i);
                if (file.endsWith(ACTION)) {
                    String folder = file.substring(0, file.length() - ACTION.length());
                    actions.put(folder, Written.mapping(files.get(i + 1)));
                } else {
                    workflows.addAll(files.subList(i, i + 2));
                }
            }
            Proof proof =
                    Proof.of(Written.files(workflows.toArray(String[]::new))).actions(actions);
            for (int i = 0; i < flags.size(); i += 2) {
                String value = flags.get(i + 1);
                proof = switch (flags.get(i)) {
                    case "--effect" -> proof.effect(value);
                    case "--production" -> proof.production(value);
                    case "--staging" -> proof.staging(value);
                    case "--protect" -> proof.protect(value);
                    case "--unprotected" -> proof.unprotected(value);
                    case "--budget" -> proof.budgetMinutes(Integer.parseInt(value));
                    default -> throw new IllegalArgumentException("Unknown flag " + flags.get(i));
                };
            }
            return proof;
        }

        @Override
        public String toString() {
            return invariant + ": " + name;
        }
    }

    /** All of them. */
    public static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                Arrays.stream(text.split("(?m)^### ")).skip(1).map(Case::of).forEach(cases::add);
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachIsJudgedAsItBehaves(Case example) {
        Result result = Verdicts.of(example.proof(), example.invariant());

        assertThat(result.verdict()).as(result.toString()).isEqualTo(example.verdict());
        assertThat(result.counterexample().stream().toList())
                .allSatisfy(found ->
                        assertThat(found.replay().kind()).as(found.toString()).isNotEqualTo(Replay.Kind.DISAGREES));
    }
}
