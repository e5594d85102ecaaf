package dev.gatewright.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.ExpressionError.Kind;
import dev.gatewright.expression.ExpressionError.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

    private static final Expression A = new Name("a");
    private static final Expression B = new Name("b");
    private static final Expression C = new Name("c");

    @Test
    void membersAreReadInTheFormInWhichTheyAreWritten() {
        assertThat(Expression.parse("a.b['c'].*[0]"))
                .isEqualTo(new Index(new Filter(new Index(new Property(A, "b"), new Text("c"))), new Num(0)));
    }

    @Test
    void keywordsAfterADotAreProperties() {
        assertThat(Expression.parse("a.true")).isEqualTo(new Property(A, "true"));
    }

    @Test
    void keywordsAreCaseSensitive() {
        assertThat(Expression.parse("True")).isEqualTo(new Name("True"));
    }

    @Test
    void chainsOfTheSameOperatorAreOneNodeWhereverTheirParenthesesStand() {
        Logical chain = new Logical(Logical.Operator.AND, List.of(A, B, C));
        assertThat(Expression.parse("a && b && c")).isEqualTo(chain);
        assertThat(Expression.parse("a && (b && c)")).isEqualTo(chain);
        assertThat(new Logical(Logical.Operator.AND, List.of(A, new Logical(Logical.Operator.AND, List.of(B, C)))))
                .isEqualTo(chain);
    }

    @Test
    void notBindsTighterThanComparisons() {
        assertThat(Expression.parse("!a.b == c").children()).containsExactly(new Not(new Property(A, "b")), C);
    }

    @Test
    void callsMayStandApartFromTheirParentheses() {
        assertThat(Expression.parse("f ( )")).isEqualTo(new Call("f", List.of()));
    }

    @Test
    void everyQuoteThatIsDoubledIsUndone() {
        assertThat(Expression.parse("'a''b''c'")).isEqualTo(new Text("a'b'c"));
    }

    @Test
    void noBreakSpacesAreWhiteSpace() {
        assertThat(Expression.parse("\u00a0a\u00a0")).isEqualTo(A);
    }

    @Test
    void blankTextIsNull() {
        assertThat(Expression.parse(" \n")).isEqualTo(new Null());
    }

    @Test
    void nestedParenthesesExhaustNothing() {
        String text = "(".repeat(10_000) + "a" + ")".repeat(10_000);
        assertThat(Expression.parse(text)).isEqualTo(A);
    }

    @Test
    void treesOfMoreThanFiftyLevelsAreRefused() {
        assertThat(Expression.parse("!".repeat(49) + "a")).isNotNull();
        assertThatThrownBy(() -> Expression.parse("!".repeat(50) + "a"))
                .hasMessageStartingWith("Exceeded max expression depth 50. ");
    }

    @Test
    void textsOfMoreThan21000CharactersAreRefused() {
        assertThat(Expression.parse("'" + "x".repeat(20_998) + "'")).isNotNull();
        assertThatThrownBy(() -> Expression.parse("'" + "x".repeat(20_999) + "'"))
                .hasMessageStartingWith("Exceeded max expression length 21000. ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a b ~ UNEXPECTED_SYMBOL ~ PARSING ~ 3",
                "a = b ~ UNEXPECTED_SYMBOL ~ LEXING ~ 3",
                "a @ b ~ UNEXPECTED_SYMBOL ~ LEXING ~ 3",
                "a == ~ UNEXPECTED_END ~ PARSING ~ 3",
                "(a ~ UNEXPECTED_END ~ PARSING ~ 2",
                "a[*.b] ~ UNEXPECTED_SYMBOL ~ PARSING ~ 4",
                "a[b,c] ~ UNEXPECTED_SYMBOL ~ PARSING ~ 4",
                "f(a]) ~ UNEXPECTED_SYMBOL ~ PARSING ~ 4",
                "f(,a) ~ UNEXPECTED_SYMBOL ~ PARSING ~ 3",
                "1.a ~ UNEXPECTED_SYMBOL ~ LEXING ~ 1",
                "'a'.b ~ UNEXPECTED_SYMBOL ~ PARSING ~ 4",
                "a.1 ~ UNEXPECTED_SYMBOL ~ PARSING ~ 3",
                "a..b ~ UNEXPECTED_SYMBOL ~ PARSING ~ 3",
                "* ~ UNEXPECTED_SYMBOL ~ PARSING ~ 1",
                "a.b() ~ UNEXPECTED_SYMBOL ~ PARSING ~ 4",
                "a ? b : c ~ UNEXPECTED_SYMBOL ~ LEXING ~ 3",
                "`\"x\"` ~ UNEXPECTED_SYMBOL ~ LEXING ~ 1",
            })
    void whatIsWrongIsSaidWithItsPosition(String text, Kind kind, Stage stage, int position) {
        ExpressionError error = catchThrowableOfType(ExpressionError.class, () -> Expression.parse(text));
        assertThat(error.kind()).isEqualTo(kind);
        assertThat(error.stage()).isEqualTo(stage);
        assertThat(error.position()).isEqualTo(position);
    }

    @Test
    void theFirstMistakeCountsWhicheverItIs() {
        ExpressionError error = catchThrowableOfType(ExpressionError.class, () -> Expression.parse("a b @"));
        assertThat(error.position()).isEqualTo(3);
    }

    @Test
    void aMessageSaysTheFactThenTheWayOut() {
        assertThatThrownBy(() -> Expression.parse("githb.ref", Vocabulary.of("github", "env")))
                .hasMessage("Unrecognized named-value: 'githb'. Located at position 1 within expression: githb.ref."
                        + " Did you mean `github`?");
        assertThatThrownBy(() -> Expression.parse("contain(1, 2)", Vocabulary.NONE))
                .hasMessageEndingWith("Did you mean `contains`?");
        assertThatThrownBy(() -> Expression.parse("join(1, 2, 3)", Vocabulary.NONE))
                .hasMessageEndingWith("`join` takes 1 to 2.");
        assertThatThrownBy(() -> Expression.parse("a", Vocabulary.NONE))
                .hasMessageEndingWith("There are no contexts here.");
    }

    @Test
    void theExcerptShowsTheLineAndCarets() {
        ExpressionError error = catchThrowableOfType(ExpressionError.class, () -> Expression.parse("a &&\n\tb cde"));
        assertThat(error.excerpt()).contains("\tb cde\n\t  ^^^");
    }

    @Test
    void functionsTakeAsManyParametersAsTheVocabularySays() {
        Vocabulary job = Vocabulary.of("always(0,0)", "success(0,MAX)");
        assertThat(Expression.parse("success('a', 'b') || ALWAYS()", job)).isNotNull();
        assertThatThrownBy(() -> Expression.parse("always('a')", job))
                .isInstanceOf(ExpressionError.class)
                .extracting(error -> ((ExpressionError) error).kind())
                .isEqualTo(Kind.TOO_MANY_PARAMETERS);
        assertThatThrownBy(() -> Expression.parse("failure()", job))
                .extracting(error -> ((ExpressionError) error).kind())
                .isEqualTo(Kind.UNRECOGNIZED_FUNCTION);
    }

    @Test
    void anEntryThatIsNeitherContextNorFunctionIsRefused() {
        assertThatThrownBy(() -> Vocabulary.of("success(0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`success(0`");
    }

    @Test
    void placesTellEqualPartsApart() {
        Parsed parsed = Parsed.of("a.bc || a.bc");
        List<Expression> operands = parsed.expression().children();
        assertThat(parsed.place(operands.get(0))).isEqualTo(new Place(0, 2, 4));
        assertThat(parsed.place(operands.get(1))).isEqualTo(new Place(8, 10, 12));
        assertThat(parsed.place(parsed.expression())).isEqualTo(new Place(0, 5, 12));
        assertThat(parsed.place(new Null())).isEqualTo(new Place(0, 0, 0));
    }
}
