package dev.gatewright.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintingPropertiesTest {

    @net.jqwik.api.Property
    void whatIsPrintedIsReadAgain(@ForAll("expressions") Expression expression) {
        assertThat(Expression.parse(expression.toString())).isEqualTo(expression);
    }

    @net.jqwik.api.Property
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        try {
            Expression read = Expression.parse(text);
            assertThat(Expression.parse(read.toString())).isEqualTo(read);
        } catch (ExpressionError expected) {
            assertThat(expected.offset()).isBetween(0, text.length());
            assertThat(expected.excerpt()).isPresent();
        }
    }

    @net.jqwik.api.Property
    void everyPartHasItsPlace(@ForAll("expressions") Expression expression) {
        Parsed parsed = Parsed.of(expression);
        assertThat(parsed.expression()).isEqualTo(expression);
        checkPlaces(parsed, parsed.expression());
    }

    private static void checkPlaces(Parsed parsed, Expression part) {
        Place place = parsed.place(part);
        assertThat(place.start()).isLessThanOrEqualTo(place.point());
        String text = parsed.text().substring(place.start(), place.end());
        if (part.children().isEmpty()) {
            assertThat(Expression.parse(text)).isEqualTo(part);
        }
        part.children().forEach(child -> checkPlaces(parsed, child));
    }

    @Test
    void aPropertyThatNoDotCanNameIsReadAsTheSameIndex() {
        Property property = new Property(new Name("env"), "MY VAR");
        assertThat(property).hasToString("env['MY VAR']");
        assertThat(Expression.parse(property.toString())).isEqualTo(new Index(new Name("env"), new Text("MY VAR")));
        assertThat(Expression.property(new Name("env"), "MY VAR")).isInstanceOf(Index.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "a&&(b||c) ~ a && (b || c)",
                "(a&&b)||c ~ a && b || c",
                "a||(b||c) ~ a || b || c",
                "!(a==b) ~ !(a == b)",
                "(!a)==b ~ !a == b",
                "a==(b==c) ~ a == (b == c)",
                "(a==b)==c ~ a == b == c",
                "(a<b)==(c>=d) ~ a < b == c >= d",
                "a<(b==c) ~ a < (b == c)",
                "(1).a ~ (1).a",
                "('x')['y'] ~ ('x')['y']",
                "a [ * ] . b ~ a.*.b",
                "a['b'].c[0] ~ a['b'].c[0]",
                "-0 ~ -0",
                "0xFF ~ 255",
                "1e3 ~ 1000",
                "1e100 ~ 1E+100",
                "-.5 ~ -0.5",
                "f( a ,b ) ~ f(a, b)",
                "'it''s' ~ 'it''s'",
            })
    void parenthesesAreOnlyPrintedWhereTheyMeanSomething(String text, String printed) {
        assertThat(Expression.parse(text)).hasToString(printed);
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return ExpressionArbitraries.expressions();
    }

    @Provide
    Arbitrary<String> texts() {
        return ExpressionArbitraries.almostExpressions();
    }
}
