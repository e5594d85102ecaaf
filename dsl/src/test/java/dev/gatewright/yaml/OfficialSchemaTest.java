package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests of GitHub's own workflow reader that concern YAML alone: a matrix of values, and what they are. */
class OfficialSchemaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"bool", "exceptions", "float", "int", "null", "sequence", "str-block-styles", "str-flow-styles"})
    void valuesAreWhatGitHubReads(String name) {
        Path file = Shared.folder("conformance").resolve("official/reader/yaml-schema-" + name + ".yml");
        List<String> parts = List.of(Shared.text(file).split("(?m)^---$"));
        Node workflow = Yaml.read("workflow.yml", parts.get(1)).root().orElseThrow();
        Node expected = Yaml.read("expected.json", parts.get(2)).root().orElseThrow();
        Sequence values = (Sequence) at(workflow, "jobs", "build", "strategy", "matrix", "vector-1");
        Sequence answers =
                (Sequence) at(((Sequence) at(expected, "jobs")).items().get(0), "strategy");
        assertThat(shown(values))
                .isEqualTo(
                        answers.items().stream().map(OfficialSchemaTest::shown).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "errors-parse-boolean",
                "errors-parse-float",
                "errors-parse-integer",
                "errors-yaml-invalid-style",
                "errors-yaml-tags-explicit-unsupported"
            })
    void whatGitHubRefusesIsRefusedAtTheSamePlace(String name) {
        Path file = Shared.folder("conformance").resolve("official/reader/" + name + ".yml");
        List<String> parts = List.of(Shared.text(file).split("(?m)^---$"));
        List<Problem> problems = Yaml.read("workflow.yml", parts.get(1)).problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code().isRefused()).isTrue();
            if (parts.get(2).contains(" on line ")) {
                int line = problem.origin().line() - 1; // the text starts behind the marker, on its line
                assertThat(parts.get(2))
                        .contains("on line " + line + " and column "
                                + problem.origin().column());
            }
        });
    }

    /** Where maps are lists of keys and values, as in the expectations, the only value. */
    private static Node at(Node node, String... path) {
        Node found = node;
        for (String key : path) {
            found = unwrapped(((Mapping) found).get(key).orElseThrow());
        }
        return found;
    }

    private static Node unwrapped(Node node) {
        if (node instanceof Mapping mapping && mapping.has("map")) {
            Mapping only = (Mapping)
                    ((Sequence) mapping.get("map").orElseThrow()).items().get(0);
            return unwrapped(only.get("Value").orElseThrow());
        }
        return node instanceof Mapping mapping && mapping.has("seq")
                ? mapping.get("seq").orElseThrow()
                : node;
    }

    /** Infinities and not-a-number are text in the expectations. */
    private static Object shown(Node node) {
        Node plain = unwrapped(node);
        if (plain instanceof Sequence sequence) {
            return sequence.items().stream().map(OfficialSchemaTest::shown).toList();
        }
        Scalar scalar = (Scalar) plain;
        if (scalar.asDouble().isPresent()) {
            double value = scalar.asDouble().getAsDouble();
            return Double.isFinite(value) ? (Object) (value + 0.0) : Double.toString(value);
        }
        return scalar.asBoolean().<Object>map(flag -> flag).orElseGet(() -> scalar.isNull() ? "(null)" : scalar.text());
    }
}
