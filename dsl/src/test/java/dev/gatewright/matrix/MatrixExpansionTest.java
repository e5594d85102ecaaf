package dev.gatewright.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of GitHub's documentation, and the order in which its own builder works. */
class MatrixExpansionTest {

    private static final Mapping OS_AND_NODE = map("os", list("linux", "windows"), "node", list(10, 12));

    @Test
    void theFirstAxisVariesSlowest() {
        assertThat(legs(OS_AND_NODE))
                .containsExactly(
                        "{os: linux, node: 10}",
                        "{os: linux, node: 12}",
                        "{os: windows, node: 10}",
                        "{os: windows, node: 12}");
    }

    @Test
    void aPartOfALegIsEnoughToExcludeIt() {
        assertThat(legs(OS_AND_NODE.with("exclude", list(map("os", "linux")))))
                .containsExactly("{os: windows, node: 10}", "{os: windows, node: 12}");
    }

    @Test
    void anIncludeThatMatchesAddsItsValues() {
        Mapping matrix = OS_AND_NODE.with("include", list(map("os", "linux", "publish", true)));

        assertThat(legs(matrix))
                .containsExactly(
                        "{os: linux, node: 10, publish: true}",
                        "{os: linux, node: 12, publish: true}",
                        "{os: windows, node: 10}",
                        "{os: windows, node: 12}");
    }

    @Test
    void anIncludeWithoutAnAxisIsAddedToEveryLeg() {
        assertThat(legs(map("os", list("linux", "mac"), "include", list(map("site", "a"), map("site", "b")))))
                .containsExactly("{os: linux, site: b}", "{os: mac, site: b}");
    }

    @Test
    void anIncludeThatMatchesNoneIsALegOfItsOwn() {
        assertThat(legs(map("os", list("linux"), "include", list(map("os", "mac", "node", 12)))))
                .containsExactly("{os: linux}", "{os: mac, node: 12}");
    }

    @Test
    void includeBringsBackWhatWasExcluded() {
        Mapping matrix =
                map("os", list("linux", "mac"), "exclude", list(map("os", "mac")), "include", list(map("os", "mac")));

        assertThat(legs(matrix)).containsExactly("{os: linux}", "{os: mac}");
    }

    @Test
    void aMatrixOfIncludesAloneHasThoseLegs() {
        assertThat(legs(map("include", list(map("a", 1), map("a", 2))))).containsExactly("{a: 1}", "{a: 2}");
    }

    @Test
    void theDocumentationsLongExampleComesOutAsItSays() {
        Mapping matrix = map(
                "fruit",
                list("apple", "pear"),
                "animal",
                list("cat", "dog"),
                "include",
                list(
                        map("color", "green"),
                        map("color", "pink", "animal", "cat"),
                        map("fruit", "apple", "shape", "circle"),
                        map("fruit", "banana"),
                        map("fruit", "banana", "animal", "cat")));

        assertThat(legs(matrix))
                .containsExactly(
                        "{fruit: apple, animal: cat, color: pink, shape: circle}",
                        "{fruit: apple, animal: dog, color: green, shape: circle}",
                        "{fruit: pear, animal: cat, color: pink}",
                        "{fruit: pear, animal: dog, color: green}",
                        "{fruit: banana}",
                        "{fruit: banana, animal: cat}");
    }

    @Test
    void valuesMatchAsExpressionsCompareThem() {
        assertThat(legs(map("v", list(1, "A", true), "exclude", list(map("V", "1"), map("v", "a"), map("v", 1)))))
                .isEmpty();
    }

    @Test
    void aFilterLooksIntoValues() {
        Mapping matrix = map(
                "node",
                list(map("version", 14), map("version", 20, "env", "x")),
                "exclude",
                list(map("node", map("version", 20))));

        assertThat(MatrixExpansion.of(matrix).orElseThrow().count()).isEqualTo(1);
    }

    @Test
    void anExpressionAnywhereMakesItUnknown() {
        assertThat(MatrixExpansion.of(map("a", Scalar.of("${{ fromJSON(inputs.a) }}"))))
                .isEmpty();
        assertThat(MatrixExpansion.of(map("a", list("${{ inputs.a }}")))).isEmpty();
        assertThat(MatrixExpansion.of(map("a", list(1), "include", list(map("b", "${{ inputs.b }}")))))
                .isEmpty();
    }

    @Test
    void whatIsNoMatrixHasNoExpansion() {
        assertThat(MatrixExpansion.of(Scalar.of("x"))).isEmpty();
        assertThat(MatrixExpansion.of(map("a", Scalar.of("x")))).isEmpty();
        assertThat(MatrixExpansion.of(map("a", list(1), "exclude", Scalar.of("x"))))
                .isEmpty();
        assertThat(MatrixExpansion.of(map("a", list(1), "include", list("x")))).isEmpty();
    }

    @Test
    void anEmptyAxisHasNoCombination() {
        assertThat(MatrixExpansion.of(map("a", list(), "b", list(1)))
                        .orElseThrow()
                        .count())
                .isZero();
    }

    @Test
    void aHugeMatrixIsCountedWithoutBeingMade() {
        Node hundred = list(IntStream.range(0, 100).boxed().toArray());
        Mapping matrix = Mapping.empty();
        for (int i = 0; i < 12; i++) {
            matrix = matrix.with("axis" + i, hundred);
        }

        assertThat(MatrixExpansion.of(matrix).orElseThrow().count()).isEqualTo(Long.MAX_VALUE);
        assertThat(MatrixExpansion.of(matrix).orElseThrow().legs()).hasSize(MatrixExpansion.LIMIT);
    }

    private static List<String> legs(Node matrix) {
        MatrixExpansion expansion = MatrixExpansion.of(matrix).orElseThrow();
        assertThat(expansion.count()).isEqualTo(expansion.legs().size());
        return expansion.legs().stream().map(leg -> flow(leg.all())).toList();
    }

    private static String flow(Mapping mapping) {
        return mapping.toString().lines().toList().toString().replace('[', '{').replace(']', '}');
    }

    private static Mapping map(Object... pairs) {
        Mapping mapping = Mapping.empty();
        for (int i = 0; i < pairs.length; i += 2) {
            mapping = mapping.with((String) pairs[i], node(pairs[i + 1]));
        }
        return mapping;
    }

    private static Sequence list(Object... items) {
        return Sequence.of(Stream.of(items).map(MatrixExpansionTest::node).toList());
    }

    private static Node node(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Integer number) {
            return Scalar.of(number);
        }
        return value instanceof Boolean bool ? Scalar.of(bool) : Scalar.of((String) value);
    }
}
