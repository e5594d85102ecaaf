package dev.gatewright.expression.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.Vocabulary;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The types that an expression may come out as. */
class OutcomesTest {

    private static Set<Type> outcomes(String expression) {
        return TypeChecker.check(Parsed.of(expression, Vocabulary.ALL), Scope.of(Vocabulary.ALL))
                .outcomes();
    }

    @Test
    void whatChoosesBetweenTextsGivesATextAlone() {
        assertThat(outcomes("vars.A && 'true' || 'false'")).containsExactly(Type.STRING);
        assertThat(outcomes("case(vars.A == 1, 'a', vars.A == 2, 'b', 'c')")).containsExactly(Type.STRING);
    }

    @Test
    void eachOperandThatMayDecideIsAnOutcome() {
        assertThat(outcomes("1 == 2 && 'a'")).containsExactlyInAnyOrder(Type.BOOL, Type.STRING);
        assertThat(outcomes("1 == 2 || 3")).containsExactlyInAnyOrder(Type.BOOL, Type.NUMBER);
        assertThat(outcomes("(vars.A && 3 || github.ref) && true")).containsExactlyInAnyOrder(Type.STRING, Type.BOOL);
    }

    @Test
    void whatNeverDecidesIsNoOutcome() {
        assertThat(outcomes("null || 'a'")).containsExactly(Type.STRING);
        assertThat(outcomes("'' || 1")).containsExactly(Type.NUMBER);
        assertThat(outcomes("'a' && 1")).containsExactly(Type.NUMBER);
        assertThat(outcomes("true && 1")).containsExactly(Type.NUMBER);
    }
}
