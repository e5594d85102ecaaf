package dev.gatewright.language;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Choice;
import dev.gatewright.expression.Expr;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Operators and functions, and what GitHub reads. */
class ExpressionsTest {

    private enum Suite {
        UNIT,
        END_TO_END
    }

    private static final Expr<String> REF = github().ref();
    private static final Expr<String> NAME = github().refName();

    private static void reads(Expr<?> expression, String text) {
        assertThat(expression.expression()).hasToString(text);
        assertThat(expression)
                .as("joined to a text")
                .hasToString(expression.template().toString());
    }

    @Test
    void textIsSearchedForTextThatIsKnownOrComputed() {
        reads(contains(REF, "main"), "contains(github.ref, 'main')");
        reads(contains(REF, NAME), "contains(github.ref, github.ref_name)");
        reads(contains(text("OWNER MEMBER"), NAME), "contains('OWNER MEMBER', github.ref_name)");
        reads(startsWith(REF, "refs/"), "startsWith(github.ref, 'refs/')");
        reads(startsWith(REF, NAME), "startsWith(github.ref, github.ref_name)");
        reads(endsWith(REF, "-rc"), "endsWith(github.ref, '-rc')");
        reads(endsWith(REF, NAME), "endsWith(github.ref, github.ref_name)");
    }

    @Test
    void aListIsSearchedForAnItemOfItsType() {
        reads(containsItem(needs().results(), FAILURE), "contains(needs.*.result, 'failure')");
        Expr<List<String>> names = listOf("main", "it's");
        reads(containsItem(names, NAME), "contains(fromJSON('[\"main\",\"it''s\"]'), github.ref_name)");
        reads(containsItem(listOf(1, 2), 2), "contains(fromJSON('[1,2]'), 2)");
        reads(listOf(true, false), "fromJSON('[true,false]')");
    }

    @Test
    void aValueIsComparedWithSeveral() {
        reads(isOneOf(NAME, "main", "it's"), "contains(fromJSON('[\"main\",\"it''s\"]'), github.ref_name)");
        Expr<Suite> suite = expr("inputs.suite");
        reads(
                isOneOf(suite, Suite.UNIT, Suite.END_TO_END),
                "contains(fromJSON('[\"unit\",\"end-to-end\"]'), inputs.suite)");
        reads(isOneOf(job().checkRunId(), 1), "contains(fromJSON('[1]'), job.check_run_id)");
    }

    @Test
    void listsAreJoined() {
        Expr<List<String>> list = listOf("a", "b");
        reads(join(list), "join(fromJSON('[\"a\",\"b\"]'))");
        reads(join(list, "; "), "join(fromJSON('[\"a\",\"b\"]'), '; ')");
        reads(join(list, NAME), "join(fromJSON('[\"a\",\"b\"]'), github.ref_name)");
    }

    @Test
    void textWithValuesIsAFormatInsideOtherExpressions() {
        reads(text("{} on {}", NAME, REF), "format('{0} on {1}', github.ref_name, github.ref)");
        reads(text("{a} is {}", NAME), "format('{{a}} is {0}', github.ref_name)");
        reads(text("plain {"), "'plain {'");
    }

    @Test
    void filesAreHashed() {
        reads(hashFiles("**/pom.xml"), "hashFiles('**/pom.xml')");
        reads(hashFiles("a", "b"), "hashFiles('a', 'b')");
        reads(hashFiles(NAME, text("b")), "hashFiles(github.ref_name, 'b')");
    }

    @Test
    void oneOfTwoValuesIsChosen() {
        reads(choose(REF.eq("x"), 1, 2), "case(github.ref == 'x', 1, 2)");
        Expr<String> either = choose(REF.eq("x"), NAME, REF);
        reads(either, "case(github.ref == 'x', github.ref_name, github.ref)");
    }

    @Test
    void theFirstOfSeveralValuesWhoseConditionHoldsIsChosen() {
        Choice<String> choice = choose(REF.eq("a"), "live").orIf(REF.eq("b"), NAME);
        Expr<String> chosen = choice.otherwise("none");
        reads(chosen, "case(github.ref == 'a', 'live', github.ref == 'b', github.ref_name, 'none')");
        reads(
                choice.orIf(success(), "more").otherwise(REF),
                "case(github.ref == 'a', 'live', github.ref == 'b',"
                        + " github.ref_name, success(), 'more', github.ref)");
        assertThat(choice).hasToString("${{ case(github.ref == 'a', 'live', github.ref == 'b', github.ref_name) }}");
    }

    @Test
    void conditionsAreJoinedWhicheverComesFirst() {
        Expr<Boolean> flag = expr("inputs.flag");
        reads(allOf(flag, success()), "inputs.flag && success()");
        reads(anyOf(flag, success(), not(flag)), "inputs.flag || success() || !inputs.flag");
        reads(allOf(flag), "inputs.flag");
        reads(is(flag).and(success()).or(not(flag)), "inputs.flag && success() || !inputs.flag");
    }

    @Test
    void valuesBecomeJsonAndBack() {
        reads(toJson(listOf(1)), "toJSON(fromJSON('[1]'))");
        Expr<List<String>> back = fromJson(NAME);
        reads(back, "fromJSON(github.ref_name)");
    }
}
