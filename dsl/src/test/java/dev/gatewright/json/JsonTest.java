package dev.gatewright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class JsonTest {

    @Test
    void itemsStandOnLinesOfTheirOwnInTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", List.of(1, 2.5, true));
        map.put("a", Map.of());
        map.put("n", null);
        assertThat(Json.print(map)).isEqualTo("""
                {
                  "b": [
                    1,
                    2.5,
                    true
                  ],
                  "a": {},
                  "n": null
                }""");
        assertThat(Json.print(List.of())).isEqualTo("[]");
    }

    @Test
    void whatJsonCannotHoldIsEscaped() {
        assertThat(Json.print("\"\\\n\r\t\b\u007f")).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0008\\u007f\"");
        assertThat(Json.print("ü 😀")).isEqualTo("\"ü 😀\"");
        assertThat(Json.print("\ud83d x \ude00")).isEqualTo("\"\\ud83d x \\ude00\"");
    }

    @Test
    void whatHasNoWordInJsonIsRefused() {
        assertThatThrownBy(() -> Json.print(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.print(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void anotherReaderReadsTheSame(@ForAll("values") Object value) {
        assertThat(new ObjectMapper().readValue(Json.print(Arrays.asList(value)), Object.class))
                .isEqualTo(Arrays.asList(value));
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<String> strings = Arbitraries.strings().all().ofMaxLength(20).filter(JsonTest::isWhole);
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                strings.map(text -> (Object) text),
                Arbitraries.integers().map(number -> (Object) number),
                Arbitraries.of(true, false).map(word -> (Object) word));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(list -> (Object) list),
                        Arbitraries.maps(strings, inner).ofMaxSize(3).map(map -> (Object) map)),
                0,
                3);
    }

    /** A reader may refuse half a character. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
    }
}
