package dev.gatewright.expression.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.value.FormatString.Literal;
import dev.gatewright.expression.value.FormatString.Placeholder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatStringTest {

    @Test
    void bracesAreUndoneAndPlaceholdersFound() {
        assertThat(FormatString.parse("a{{{0}}}b{12:x}}y}").pieces())
                .containsExactly(
                        new Literal("a{"), new Placeholder(0, ""), new Literal("}b"), new Placeholder(12, "x}y"));
    }

    /** The unit tests of GitHub's language service for format strings, whose data lacks the strings. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{0}, true, 0",
                "{0} {1} {2}, true, 2",
                "hello {0} world, true, 0",
                "{{0}} {0}, true, 0",
                "{0}}}, true, 0",
                "hello world, true, -1",
                "{0, false, -1",
                "{}, false, -1",
                "{abc}, false, -1",
                "text } more, false, -1",
                "{2} {0} {1}, true, 2",
                "{0} {0} {0}, true, 0"
            })
    void formatStringsAreValidAsGitHubsLanguageServiceHasIt(String text, boolean valid, int maxIndex) {
        FormatString format = FormatString.parse(text);
        assertThat(format.isValid()).isEqualTo(valid);
        assertThat(format.maxIndex()).isEqualTo(maxIndex);
    }

    @ParameterizedTest
    @CsvSource({"{255}, true", "{256}, false", "{0007}, true", "{99999999999}, false", "{0:, false", "{ 0}, false"})
    void positionsFitIntoAByte(String text, boolean valid) {
        assertThat(FormatString.parse(text).isValid()).isEqualTo(valid);
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        assertThat(FormatString.parse(text.replace("{", "{{").replace("}", "}}"))
                        .isValid())
                .isTrue();
        FormatString.parse(text);
    }
}
