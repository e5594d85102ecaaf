package dev.gatewright.expression;

import dev.gatewright.json.Json;
import org.junit.jupiter.api.Test;

/** actionlint's vectors for its lexer and its parser: what it reads is read, what it refuses is refused. */
class ActionlintSyntaxTest {

    @Test
    void whatItsLexerReadsIsRead() {
        accepts("expr_lexer.TestLexExpression", 12);
    }

    @Test
    void whatItsLexerRefusesIsRefused() {
        refuses("expr_lexer.TestLexExprError", 35);
    }

    @Test
    void whatItsParserReadsIsRead() {
        accepts("expr_parser.TestParseExpressionSyntaxOK", 55);
    }

    @Test
    void whatItsParserRefusesIsRefused() {
        refuses("expr_parser.TestParseExpressionSyntaxError", 25);
    }

    private static void accepts(String set, int count) {
        check(set, true, count);
    }

    private static void refuses(String set, int count) {
        check(set, false, count);
    }

    private static void check(String set, boolean accepted, int count) {
        Conformance tally = Conformance.of("actionlint/" + set);
        Differences differences = Differences.of(set);
        for (Json vector : Conformance.json("actionlint/unit/" + set + ".json").elements()) {
            String input = Conformance.string(vector, "input");
            boolean expected = differences.has(input) != accepted;
            tally.passed(isRead(input) == expected, input + (expected ? " is refused" : " is read"));
        }
        tally.equal(differences.unused().toString(), "[]", "listed, but not in the set");
        tally.report(count + 1);
    }

    private static boolean isRead(String input) {
        try {
            Expression.parse(input);
            return true;
        } catch (ExpressionError refused) {
            return false;
        }
    }
}
