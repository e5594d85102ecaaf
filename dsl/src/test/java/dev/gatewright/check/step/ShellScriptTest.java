package dev.gatewright.check.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellScriptTest {

    @Test
    void readsAVariableInEveryForm() {
        for (String script : new String[] {
            "$A",
            "echo $A.txt",
            "echo \"$A\"",
            "echo \"it's $A\"",
            "echo '' $A",
            "${A}",
            "${A%.txt}",
            "${A#v}",
            "${#A}",
            "${A/x/y}",
            "${A^^}",
            "${A:1}",
            "x=\"$(echo $A)\"",
            "cat <<EOF\n'$A'\nEOF",
            "# it's\n$A",
            "x='\n'\n$A",
        }) {
            assertThat(ShellScript.unset(script)).as(script).containsExactly("A");
        }
    }

    @Test
    void leavesOutWhatIsNoneOrKnowsThatThereMayBeNone() {
        for (String script : new String[] {
            "$a",
            "\\$A",
            "echo \"\\$A\"",
            "'$A'",
            "'\n$A\n'",
            "# $A",
            "x # $A",
            "${A:-b}",
            "${A-b}",
            "${A:=b}",
            "${A:?say it}",
            "${A+b}",
            "cat <<'EOF'\n$A\nEOF",
            "cat <<\"EOF\"\n$A\nEOF",
            "cat <<EOF\n\\$A\nEOF",
        }) {
            assertThat(ShellScript.unset(script)).as(script).isEmpty();
        }
    }

    @Test
    void leavesOutWhatTheScriptSetsItself() {
        for (String script : new String[] {
            "A=1\n$A",
            "A+=1\n$A",
            "export A\n$A",
            "read -r A\n$A",
            "for A in 1 2; do $A; done",
            "local -r A\n$A",
            "mapfile -t A < x\n$A",
            "printf -v A x\n$A",
            "source ./a\n$A",
            ". ./a\n$A",
            "eval \"$(a)\"\n$A",
            "set -a\n$A",
        }) {
            assertThat(ShellScript.unset(script)).as(script).doesNotContain("A");
        }
    }

    @Test
    void goesOnBehindADocument() {
        assertThat(ShellScript.unset("cat <<'X'\n$A\nX\necho $B")).containsExactly("B");
    }
}
