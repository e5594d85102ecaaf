package dev.gatewright.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is written as in another language is told as GitHub's has it. */
class BorrowedTest {

    @Test
    void wordsForOperatorsAreSigns() {
        help("a == 'x' and b", "Write `&&`.");
        help("a OR b", "Write `||`.");
        help("a && or b", "Write `||`.");
        help("not a", "Write `!`");
        help("not(a)", "Write `!`");
        help("a is b", "Write `==`.");
        help("a ne b", "Write `!=`.");
        help("a in b", "Write `contains(list, value)`");
    }

    @Test
    void signsOfOtherLanguagesHaveTheirOwnHere() {
        help("a = b", "Write `==`.");
        help("a === b", "Write `==`.");
        help("a !== b", "Write `!=`.");
        help("a <> b", "Write `!=`.");
        help("a & b", "Write `&&`.");
        help("a | b", "Write `||`.");
        help("a =~ b", "There are no regular expressions");
        help("a ? b : c", "Write `case(condition, value, other)`.");
    }

    @Test
    void thereIsNoArithmetic() {
        for (String sign : new String[] {"+", "-", "*", "/", "%"}) {
            help("a " + sign + " 1", "There is no arithmetic");
        }
    }

    @Test
    void constantsAreWrittenInSmallLetters() {
        help("a == True", "Write `true`");
        help("None == a", "Write `null`.");
    }

    @Test
    void textsStandInQuotesAndListsInTexts() {
        help("a == refs/heads/main", "Strings stand in single quotes.");
        help("contains(['a'], b)", "Lists can't be written out");
        help("{{ a }}", "Write `${{ … }}`");
    }

    @Test
    void variablesOfAShellAndMethodsAreNotKnown() {
        help("$GITHUB_REF == 'a'", "write `env.NAME`");
        help("a.b.startsWith('x')", "Values have no functions of their own");
    }

    private static void help(String expression, String help) {
        Vocabulary vocabulary = Vocabulary.ALL.withContext("a").withContext("b").withContext("c");
        assertThatThrownBy(() -> Expression.parse(expression, vocabulary))
                .as(expression)
                .isInstanceOfSatisfying(
                        ExpressionError.class, error -> assertThat(error.help()).contains(help));
    }
}
