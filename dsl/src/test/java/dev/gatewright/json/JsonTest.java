package dev.gatewright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void everyKindOfValueIsRead() {
        Json json = Json.parse(" { \"a\" : [ null , true , false , -1.5e3 , \"x\" ] , \"b\" : { } } ");
        assertThat(json.compact()).isEqualTo("{\"a\":[null,true,false,-1.5e3,\"x\"],\"b\":{}}");
        assertThat(json.member("a").orElseThrow().elements()).hasSize(5);
    }

    @Test
    void escapesAreUndone() {
        assertThat(Json.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\""))
                .isEqualTo(Json.of("\"\\/\b\f\n\r\té😀"));
    }

    @Test
    void theLastOfTwoMembersHolds() {
        assertThat(Json.parse("{\"a\":1,\"a\":2}")).isEqualTo(Json.object(Map.of("a", Json.of(2))));
    }

    @Test
    void prettyIndentsByTwoSpaces() {
        assertThat(Json.parse("{\"a\":[1,{}],\"b\":[]}").pretty())
                .isEqualTo("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}");
    }

    @Test
    void lineSeparatorsAndLoneSurrogatesAreEscaped() {
        assertThat(Json.of("\u0001\u0085\u2028\ud800x😀é").toString())
                .isEqualTo("\"\\u0001\\u0085\\u2028\\ud800x😀é\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "01",
                "1.",
                ".5",
                "+1",
                "1e",
                "-",
                "'a'",
                "\"a",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12\"",
                "[1,]",
                "[1 2]",
                "[",
                "{",
                "{\"a\"}",
                "{\"a\":1,}",
                "{a:1}",
                "1 2",
                "// c\n1",
                "NaN",
                "Infinity",
                "\"\\u00g0\"",
                "{\"a\" 1}",
                "tru",
                "[1}"
            })
    void whatIsNotJsonIsRefused(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(JsonError.class).hasMessageStartingWith("Not JSON: ");
    }

    @Test
    void anErrorSaysWhere() {
        assertThatThrownBy(() -> Json.parse("{\n  \"a\": 1,\n  b\n}"))
                .hasMessage("Not JSON: expected a name in double quotes, but found `b` at line 3, column 3.")
                .extracting(error -> ((JsonError) error).offset())
                .isEqualTo(14);
    }

    @Test
    void nestingIsBounded() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> Json.parse(deep)).hasMessageContaining("nested deeper than 512 levels");
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("documents") Json json) {
        assertThat(Json.parse(json.compact())).isEqualTo(json);
        assertThat(Json.parse(json.pretty())).isEqualTo(json);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            assertThat(Json.parse(text)).isNotNull();
        } catch (JsonError expected) {
            assertThat(expected.offset()).isBetween(0, text.length() + 1);
        }
    }

    @Provide
    Arbitrary<Json> documents() {
        return documents(3);
    }

    private static Arbitrary<Json> documents(int depth) {
        Arbitrary<Json> leaf = Arbitraries.oneOf(
                Arbitraries.just(new Json.Null()),
                Arbitraries.of(true, false).map(Json::of),
                Arbitraries.longs().map(Json::of),
                Arbitraries.strings().ofMaxLength(8).map(Json::of));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Json> below = documents(depth - 1);
        Arbitrary<List<Json>> items = below.list().ofMaxSize(3);
        Arbitrary<Map<String, Json>> members =
                Arbitraries.maps(Arbitraries.strings().ofMaxLength(3), below).ofMaxSize(3);
        return Arbitraries.oneOf(leaf, items.map(Json::array), members.map(Json::object));
    }
}
