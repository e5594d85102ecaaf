package dev.gatewright.expression.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.Problem.Effect;
import dev.gatewright.expression.type.Problem.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeCheckerTest {

    private static final Scope SCOPE = Scope.of(Vocabulary.ALL)
            .with("steps", Type.parse("{build: {outputs: {version: string}; conclusion: string; outcome: string}}"))
            .with("matrix", Type.parse("{os: string; node: number; nested: array<array<number>>}"));

    @Test
    void aMisspeltPropertyComesWithItsPlaceAndCandidates() {
        Problem problem = only("!steps.build.outputs.versoin");
        assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_PROPERTY);
        assertThat(problem.start()).isEqualTo(1);
        assertThat(problem.offset()).isEqualTo(21);
        assertThat(problem.message()).isEqualTo("`steps.build.outputs` has no `versoin`. Did you mean `version`?");
    }

    @Test
    void whatOneOfTwoObjectsDeclaresMayBeAnythingInTheOther() {
        Scope scope = Scope.of(Vocabulary.ALL)
                .with("matrix", ObjectType.loose(Map.of("flag", Type.BOOL)))
                .with("needs", ObjectType.loose(Map.of()));
        assertThat(TypeChecker.check(Parsed.of("matrix && needs"), scope).type())
                .isEqualTo(ObjectType.loose(Map.of("flag", Type.ANY)));
    }

    @Test
    void aContextThatIsKnownElsewhereIsNotAllowedHere() {
        Checked checked =
                TypeChecker.check(Parsed.of("secrets.a || secret.a"), Scope.of(Vocabulary.of("github", "env")));
        assertThat(checked.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "The context `secrets` is not allowed here. Here are the contexts `env`, `github`.",
                        "There is no context `secret`. There are `env` and `github`.");
        assertThat(checked.problems()).allMatch(problem -> problem.kind().effect() == Effect.REFUSED);
    }

    @Test
    void allProblemsAreFoundInOrder() {
        assertThat(kinds("matrix.nope == steps.nope && format('{1}', matrix.os) || nope(1)"))
                .containsExactly(
                        Kind.UNKNOWN_PROPERTY,
                        Kind.UNKNOWN_PROPERTY,
                        Kind.FORMAT_ARGUMENT_MISSING,
                        Kind.FORMAT_ARGUMENT_UNUSED,
                        Kind.UNKNOWN_FUNCTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "(true).foo ~ NOT_AN_OBJECT",
                "(true)[0] ~ NOT_A_COLLECTION",
                "(true).* ~ NOT_A_COLLECTION",
                "matrix.os.* ~ NOT_A_COLLECTION",
                "matrix.nested.*.*.* ~ NOT_A_COLLECTION",
                "matrix.nested.x ~ NOT_AN_OBJECT",
                "matrix.nested.*.x ~ NOT_AN_OBJECT",
                "matrix.nested['x'] ~ INDEX_TYPE",
                "steps[0] ~ UNKNOWN_PROPERTY",
                "always(1) ~ ARGUMENT_COUNT",
                "steps == 'x' ~ COMPARISON",
                "steps.build < 1 ~ COMPARISON",
                "join(matrix.os) ~ ARGUMENT_TYPE",
                "fromJSON('[') ~ INVALID_JSON",
                "format('{') ~ INVALID_FORMAT",
                "vars.A-B ~ VARIABLE_NAME",
            })
    void eachSortOfProblemIsFound(String text, Kind kind) {
        assertThat(kinds(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "matrix.nested.*.* ~ array<number>",
                "matrix.nested.*[0] ~ array<number>",
                "matrix.nested[0][0] ~ number",
                "matrix[matrix.os] ~ any",
                "env.*  ~ array<string>",
                "steps.*.outputs.version ~ array<string>",
                "steps['build'].outcome ~ string",
                "matrix.node && 'x' ~ string",
                "matrix.node == 1 && 'x' || false ~ string",
                "!steps ~ bool",
                "fromJSON('{\"a\": [1]}').a[0] ~ number",
                "success('build') ~ bool",
                "github.event.anything[0].at.all ~ any",
            })
    void expressionsAreTyped(String text, String type) {
        Checked checked = TypeChecker.check(Parsed.of(text), SCOPE);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.type()).hasToString(type);
    }

    @Test
    void treesThatWereMadeInJavaAreCheckedToo() {
        Expression expression = Expression.property(new Name("matrix"), "oss");
        assertThat(TypeChecker.check(expression, SCOPE).problems())
                .extracting(Problem::offset)
                .containsExactly(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any",
                "null",
                "bool",
                "number",
                "string",
                "object",
                "array<array<string>>",
                "{}",
                "{a: string; b-c: number}",
                "loose{a: any}",
                "{string => {id: string}}"
            })
    void theNotationOfATypeIsReadAgain(String notation) {
        assertThat(Type.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "strin", "array<", "{a}", "{a: string", "string string", "{string => }"})
    void whatIsNoTypeIsRefused(String notation) {
        assertThatThrownBy(() -> Type.parse(notation)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Kind> kinds(String text) {
        return TypeChecker.check(Parsed.of(text), SCOPE).problems().stream()
                .map(Problem::kind)
                .toList();
    }

    private static Problem only(String text) {
        List<Problem> problems = TypeChecker.check(Parsed.of(text), SCOPE).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
