package dev.gatewright.expression.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.json.JsonError;
import dev.gatewright.json.JsonReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTest {

    private static final Obj OBJECT = (Obj) Value.parseJson("{\"One\": 1, \"two\": [null, \"x\"], \"ONE\": 2}");

    @Test
    void membersAreFoundInAnyCaseAndKeepTheirOrder() {
        assertThat(OBJECT.get("oNe")).contains(Value.of(2));
        assertThat(OBJECT.json()).isEqualTo("{\n  \"One\": 2,\n  \"two\": [\n    null,\n    \"x\"\n  ]\n}");
        assertThat(OBJECT.get("three")).isEmpty();
    }

    @Test
    void theLastValueOfANameTakesThePlaceOfTheFirstUnderItsName() {
        assertThat(Value.parseJson("{\"a\": 1, \"b\": 2, \"A\": 3}").json()).isEqualTo("{\n  \"a\": 3,\n  \"b\": 2\n}");
        assertThat(OBJECT.with("TWO", Value.of(1)).json()).isEqualTo("{\n  \"One\": 2,\n  \"two\": 1\n}");
    }

    @Test
    void objectsAreEqualByTheirMembers() {
        assertThat(Obj.EMPTY.with("a", Value.NULL)).isEqualTo(Obj.of(Map.of("a", Value.NULL)));
        assertThat(Obj.EMPTY.with("a", Value.NULL).hashCode())
                .isEqualTo(Obj.of(Map.of("a", Value.NULL)).hashCode());
    }

    @Test
    void everythingButNothingCountsAsTrue() {
        assertThat(List.of(
                        Value.NULL, Value.of(false), Value.of(0), Value.of(-0.0), Value.of(Double.NaN), Value.of("")))
                .allMatch(value -> value.truth() == Truth.FALSE);
        assertThat(List.of(Value.of(true), Value.of(-1), Value.of("false"), Value.of(List.of()), Obj.EMPTY))
                .allMatch(value -> value.truth() == Truth.TRUE);
    }

    @Test
    void collectionsAreStringsOnlyByTheirKind() {
        assertThat(Value.of(List.of()).text()).isEqualTo("Array");
        assertThat(OBJECT.text()).isEqualTo("Object");
        assertThat(OBJECT.number()).isNaN();
    }

    @Test
    void anArrayOnlyEqualsItself() {
        Value array = Value.of(List.of());
        assertThat(Comparing.equal(array, array)).isEqualTo(Truth.TRUE);
        assertThat(Comparing.equal(array, Value.of(List.of()))).isEqualTo(Truth.FALSE);
    }

    @Test
    void whatIsNestedTooDeepCannotBeWritten() {
        Value value = Value.NULL;
        for (int i = 0; i <= JsonReader.MAX_DEPTH; i++) {
            value = Value.of(Collections.singletonList(value));
        }
        assertThatThrownBy(value::json).isInstanceOf(JsonError.class);
    }

    @Test
    void truthHasThreeValues() {
        assertThat(Truth.UNKNOWN.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
        assertThat(Truth.UNKNOWN.and(Truth.TRUE)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.TRUE.or(Truth.UNKNOWN)).isEqualTo(Truth.TRUE);
        assertThat(Truth.FALSE.or(Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.FALSE.isKnown()).isTrue();
    }

    @Test
    void anOpenObjectHasMembersThatNobodyKnows() {
        Obj open = Obj.EMPTY.with("a", Value.of("1")).openAt("github.event");
        assertThat(open.get("A")).contains(Value.of("1"));
        assertThat(open.get("b")).contains(Value.unknown("github.event.b"));
        assertThat(open.values()).containsExactly(Value.of("1"), Value.unknown("github.event.*"));
        assertThat(open.with("b", Value.NULL).get("b")).contains(Value.NULL);
        assertThat(open.with("b", Value.NULL).isOpen()).isTrue();
        assertThat(open).isNotEqualTo(Obj.EMPTY.with("a", Value.of("1")));
        assertThat(Obj.EMPTY.get("b")).isEmpty();
    }

    @Test
    void whatIsUnknownButCountsAsTrueIsNotTheEmptyString() {
        Value secret = new Value.Unknown("secrets.TOKEN", false, Truth.TRUE);
        assertThat(Comparing.equal(secret, Value.of(""))).isEqualTo(Truth.FALSE);
        assertThat(Comparing.equal(Value.of(""), secret)).isEqualTo(Truth.FALSE);
        assertThat(Comparing.equal(secret, Value.of("x"))).isEqualTo(Truth.UNKNOWN);
        assertThat(Comparing.equal(secret, Value.NULL)).isEqualTo(Truth.UNKNOWN);
        assertThat(Comparing.equal(Value.unknown("a"), Value.of(""))).isEqualTo(Truth.UNKNOWN);
    }
}
