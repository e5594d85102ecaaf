package dev.gatewright.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.ExpressionError.Kind;
import dev.gatewright.expression.Template.Embedded;
import dev.gatewright.expression.Template.Insert;
import dev.gatewright.expression.Template.Literal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Embedded A = new Embedded(new Name("a"));

    @Test
    void textAndExpressionsAreParted() {
        assertThat(Template.parse("x ${{ a }}y${{a}}").parts())
                .containsExactly(new Literal("x "), A, new Literal("y"), A);
    }

    @Test
    void textWithoutExpressionsStaysText() {
        assertThat(Template.parse("a }} {{ $").parts()).containsExactly(new Literal("a }} {{ $"));
        assertThat(Template.parse("").parts()).isEmpty();
    }

    @Test
    void bracesInStringsCloseNothing() {
        assertThat(Template.parse("${{ '}} it''s }}' }}").parts())
                .containsExactly(new Embedded(new Text("}} it's }}")));
    }

    @Test
    void theFirstPairOfBracesCloses() {
        assertThat(Template.parse("${{ a }}}").parts()).containsExactly(A, new Literal("}"));
    }

    @Test
    void eachExpressionHasItsOffset() {
        List<Embedding> found = Embedding.all("x: ${{  a.b }} ${{c}}");
        assertThat(found).extracting(Embedding::start).containsExactly(3, 15);
        assertThat(found).extracting(Embedding::end).containsExactly(14, 21);
        assertThat(found).extracting(Embedding::at).containsExactly(8, 18);
        assertThat(found).extracting(Embedding::text).containsExactly("a.b", "c");
    }

    @Test
    void whatIsNotClosedIsRefused() {
        ExpressionError error = catchThrowableOfType(ExpressionError.class, () -> Template.parse("x ${{ a }"));
        assertThat(error.kind()).isEqualTo(Kind.NOT_CLOSED);
        assertThat(error.offset()).isEqualTo(2);
        assertThat(error.fact())
                .isEqualTo("The expression is not closed. An unescaped ${{ sequence was found, but the closing }}"
                        + " sequence was not found");
    }

    @Test
    void anEmptyExpressionIsRefused() {
        ExpressionError error = catchThrowableOfType(ExpressionError.class, () -> Template.parse("x ${{ }}"));
        assertThat(error.kind()).isEqualTo(Kind.EMPTY);
        assertThat(error.fact()).isEqualTo("An expression was expected");
        assertThat(catchThrowableOfType(ExpressionError.class, () -> Template.parse("${{}}"))
                        .kind())
                .isEqualTo(Kind.EMPTY);
    }

    @Test
    void insertIsADirectiveWhereItIsAllThereIs() {
        assertThat(Template.parse("${{ insert }}").parts()).containsExactly(new Insert());
        assertThat(catchThrowableOfType(ExpressionError.class, () -> Template.parse("${{ insert }} x"))
                        .kind())
                .isEqualTo(Kind.MISPLACED_DIRECTIVE);
        assertThat(catchThrowableOfType(ExpressionError.class, () -> Template.parse("${{ insert x }}"))
                        .kind())
                .isEqualTo(Kind.DIRECTIVE_PARAMETERS);
        assertThat(Template.parse("${{ inserted }}").parts()).containsExactly(new Embedded(new Name("inserted")));
    }

    @Test
    void anErrorCountsFromTheBeginningOfTheString() {
        ExpressionError error = catchThrowableOfType(ExpressionError.class, () -> Template.parse("x ${{ a b }}"));
        assertThat(error.offset()).isEqualTo(8);
        assertThat(error.fact()).endsWith("Located at position 3 within expression: a b");
        assertThat(error.excerpt()).contains("x ${{ a b }}\n        ^");
    }

    @Test
    void allErrorsOfAStringAreFound() {
        List<ExpressionError> errors = Template.errors("${{ }} ${{ b }} ${{ a }} ${{ insert }}", Vocabulary.of("a"));
        assertThat(errors)
                .extracting(ExpressionError::kind)
                .containsExactly(Kind.EMPTY, Kind.UNRECOGNIZED_NAMED_VALUE, Kind.MISPLACED_DIRECTIVE);
        assertThat(Template.errors("${{ a }} ${{", Vocabulary.of("a")))
                .extracting(ExpressionError::kind)
                .containsExactly(Kind.NOT_CLOSED);
        assertThat(Template.errors("${{ insert }}", Vocabulary.NONE)).isEmpty();
    }

    @Test
    void aStringBecomesOneExpressionAsGitHubMakesIt() {
        assertThat(Template.parse("${{ a }}").expression()).hasToString("a");
        assertThat(Template.parse("it's {x}").expression()).isEqualTo(new Text("it's {x}"));
        assertThat(Template.parse("it's {${{ a }}} ${{ b }}").expression())
                .hasToString("format('it''s {{{0}}} {1}', a, b)");
    }

    @Property
    void whatIsPrintedIsReadAgain(@ForAll("templates") Template template) {
        assertThat(Template.parse(template.toString())).isEqualTo(template);
    }

    @Property
    void anyStringIsReadOrRefused(@ForAll("strings") String text) {
        try {
            Template.parse(text);
        } catch (ExpressionError expected) {
            assertThat(expected.offset()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<Template> templates() {
        Arbitrary<String> texts =
                Arbitraries.strings().alpha().withChars(" {}'").ofMinLength(1).ofMaxLength(5);
        Arbitrary<Template.Part> embedded = ExpressionArbitraries.expressions().map(Embedded::new);
        return Arbitraries.oneOf(
                embedded.list().ofMaxSize(3).map(Template::new),
                Combinators.combine(texts, embedded, texts)
                        .as((before, part, after) ->
                                new Template(List.of(new Literal(before), part, new Literal(after)))));
    }

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.of("${{", "}}", "}", "'", "a", " ", "insert", "\n", "(")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }
}
