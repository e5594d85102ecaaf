package dev.gatewright.expression.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "0, 0",
                "-0.0, 0",
                "1345678912345678912, 1.34567891234568E+18",
                "1e15, 1E+15",
                "123456789012345, 123456789012345",
                "999999999999999.9, 1E+15",
                "0.84551240822557006, 0.84551240822557",
                "0.0001, 0.0001",
                "0.00001, 1E-05",
                "-0.0000123, -1.23E-05",
                "1e100, 1E+100",
                "1.5, 1.5",
                "1.7976931348623157e308, 1.79769313486232E+308",
                "4.9e-324, 4.94065645841247E-324",
                "0.1, 0.1",
                "123456.123456, 123456.123456",
                "1587106672383762434, 1.58710667238376E+18",
                "2.5e-5, 2.5E-05",
                "-1e21, -1E+21"
            })
    void numbersAreWrittenWithFifteenDigitsAsTheServerDoes(double number, String text) {
        assertThat(Numbers.format(number)).isEqualTo(text);
    }

    @Test
    void infinitiesAndNotANumberHaveNames() {
        assertThat(Numbers.format(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
        assertThat(Numbers.format(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
        assertThat(Numbers.format(Double.NaN)).isEqualTo("NaN");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, 0",
                "` \t`, 0",
                "` 12 `, 12",
                "+1, 1",
                "-.5, -0.5",
                "1., 1",
                "1.5e3, 1500",
                "1E-2, 0.01",
                "0xff, 255",
                "0xFF, 255",
                "0o17, 15",
                "0xffffffff, -1",
                "0x7fffffff, 2147483647",
                "Infinity, Infinity",
                "+Infinity, Infinity",
                "-Infinity, -Infinity",
                "1e999, Infinity",
                "007, 7"
            })
    void textsAreReadAsNumbers(String text, double number) {
        assertThat(Numbers.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "abc",
        "1 2",
        "-0xff",
        "0x",
        "0o",
        "0o8",
        "0xg",
        "0x1ffffffff",
        "1e",
        "1e+",
        ".",
        "-",
        "1.2.3",
        "infinity",
        "NaN",
        "1_000",
        "٣",
        "0X1",
        "1d",
        "1f"
    })
    void whatIsNoNumberIsNotANumber(String text) {
        assertThat(Numbers.parse(text)).isNaN();
    }

    /** Fifteen digits survive a double, unless it is so small that it has fewer. */
    @Property(shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsReadAgainToFifteenDigits(@ForAll double number) {
        Assume.that(Math.abs(number) < 1e308 && (number == 0 || Math.abs(number) > 1e-300));
        assertThat(Numbers.format(Numbers.parse(Numbers.format(number)))).isEqualTo(Numbers.format(number));
    }
}
