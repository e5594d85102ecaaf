package dev.gatewright.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
    void aNumberInAnyNotationIsPrintedAsTheSameNumber(@ForAll("numerals") Numeral numeral) {
        Expression read = Expression.parse(numeral.text());
        assertThat(read).isEqualTo(new Num(numeral.value()));
        assertThat(Expression.parse(read.toString())).isEqualTo(read);
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

    /**
     * A number as it may be written: those of the bases 16 and 8 are the 32 bits of a signed one, as for the server.
     *
     * @param text how it is written
     * @param value the number
     */
    record Numeral(String text, double value) {}

    @Provide
    Arbitrary<Numeral> numerals() {
        Arbitrary<Integer> bits = Arbitraries.integers();
        Arbitrary<Integer> naturals = Arbitraries.integers().greaterOrEqual(0);
        Arbitrary<String> signs = Arbitraries.of("", "+", "-");
        Arbitrary<Double> positive =
                Arbitraries.longs().map(Double::longBitsToDouble).map(Math::abs).filter(Double::isFinite);
        return Arbitraries.oneOf(
                bits.map(number -> new Numeral("0x" + Integer.toHexString(number), number)),
                bits.map(
                        number -> new Numeral("0x" + Integer.toHexString(number).toUpperCase(Locale.ROOT), number)),
                bits.map(number -> new Numeral("0o" + Integer.toOctalString(number), number)),
                Combinators.combine(signs, positive, Arbitraries.of("%.16e", "%.16E"))
                        .as((sign, number, form) -> signed(sign, String.format(Locale.ROOT, form, number))),
                Combinators.combine(signs, positive).as((sign, number) -> signed(sign, number.toString())),
                Combinators.combine(signs, naturals).as((sign, number) -> signed(sign, "." + number)),
                Combinators.combine(signs, naturals).as((sign, number) -> signed(sign, number + ".")),
                Arbitraries.of(
                        new Numeral("NaN", Double.NaN),
                        new Numeral("Infinity", Double.POSITIVE_INFINITY),
                        new Numeral("-Infinity", Double.NEGATIVE_INFINITY)));
    }

    private static Numeral signed(String sign, String text) {
        return new Numeral(sign + text, Double.parseDouble(sign + text));
    }

    @Provide
    Arbitrary<String> texts() {
        return ExpressionArbitraries.almostExpressions();
    }
}
