package dev.gatewright.check.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outputs that scripts set. */
class ScriptOutputsTest {

    private static final String OUT = " >> \"$GITHUB_OUTPUT\"\n";

    /** Scripts that are understood. Each can be run, and sets {@code a} or nothing but what its text says. */
    private static final List<String> UNDERSTOOD = List.of(
            "echo a=1" + OUT,
            "echo 'a=1' >> $GITHUB_OUTPUT",
            "echo \"a=$(date +%s)\" >> ${GITHUB_OUTPUT}",
            "echo \"a=$(echo \"b=1\" | sed 's/b/\"c\"/')\"" + OUT,
            "echo >>\"$GITHUB_OUTPUT\" a=1",
            "echo a=1 1>> $GITHUB_OUTPUT 2>&1",
            "printf 'a=%s\\nb=%d\\n' x 1" + OUT,
            "printf '%s=%s\\n' a 1 b 2" + OUT,
            "printf \"a=1\\n\" | tee -a \"$GITHUB_OUTPUT\" > /dev/null",
            "echo -e \"a=1\\nb=2\"" + OUT,
            "echo $'a=1\\nb=2'" + OUT,
            "echo \"a=1\nb=2\"" + OUT,
            "{\n  echo 'a<<EOF'\n  date\n  echo 'c=3'\n  echo EOF\n}" + OUT,
            "E=$(date +%N)\n(echo \"a<<${E}\"; ls; echo \"$E\")" + OUT,
            "cat <<EOF" + OUT + "a=1\nb=$HOME\nEOF\necho c=2\n",
            "cat << 'EOF' | tee -a $GITHUB_OUTPUT\na=1\nEOF",
            "cat <<-EOF" + OUT + "\ta=1\n\tEOF\n",
            "if [ -f nothing ]; then echo a=1" + OUT + "elif [[ $HOME =~ ^(/root|/home) && 1 -lt 2 ]]; then\n  echo b=1"
                    + OUT + "else\n  echo c=1" + OUT + "fi",
            "for i in 1 2; do echo \"$i\"; done | sort -r\nwhile read -r l; do :; done < /dev/null\necho a=1" + OUT,
            "for ((i = 0; i < 2; i++)); do echo a=$i" + OUT + "done",
            "case \"$HOME\" in\n  /x|/y) echo a=1" + OUT + "  ;;\n  (*) echo b=1" + OUT + ";;\nesac",
            "case x in x) echo a=1" + OUT + " ;; esac; echo b=1" + OUT,
            "f() {\n  local x=1\n  echo \"a=$x\"" + OUT + "}\nf",
            "function f { echo hi; }\nf\necho \"a=${HOME//\\//_} ${HOME%%/*}\"" + OUT,
            "x=(1 2 \"3 4\")\necho \"a=${x[*]} ${#x[@]}\"" + OUT,
            "echo a=1 # >> $GITHUB_OUTPUT b=2\necho \"#\" '>> x'\n# echo c=1 >> $GITHUB_OUTPUT\n",
            "echo a=1 \\\n  >> $GITHUB_OUTPUT",
            "true && echo a=1" + OUT + "false || echo b=2" + OUT,
            "echo \"it's $((1 + 2))\"\necho \"a=`date`\"" + OUT,
            "diff <(echo 1) <(echo 2) > /dev/null || echo a=1" + OUT,
            "> empty\necho a=1" + OUT,
            "tee -a $GITHUB_OUTPUT <<< a=1",
            "echo hello; exit 0");

    private static Optional<Set<String>> names(String script) {
        return names(script, "bash");
    }

    private static Optional<Set<String>> names(String script, String shell) {
        return ScriptOutputs.of(script, shell).filter(ScriptOutputs::isAll).map(ScriptOutputs::names);
    }

    @Test
    void theNamesAreThoseThatTheTextSays() {
        assertThat(names("echo a=1" + OUT + "echo \"b<<E\"" + OUT + "cat x" + OUT + "echo E" + OUT))
                .hasValue(Set.of("a", "b"));
        assertThat(names("echo \"a=${{ github.ref }}\"" + OUT)).hasValue(Set.of("a"));
        assertThat(names("echo '::set-output name=a::1'")).hasValue(Set.of("a"));
        assertThat(names("echo hello")).hasValue(Set.of());
        assertThat(names("echo a=1 >> $GITHUB_ENV")).hasValue(Set.of());
        assertThat(names("echo \"see $GITHUB_OUTPUT\"; cat $GITHUB_OUTPUT")).hasValue(Set.of());
    }

    @Test
    void aScriptThatMaySetOthersIsNotUnderstood() {
        for (String script : List.of(
                "make",
                "./build.sh",
                ". ./env.sh",
                "npm run build",
                "$TOOL",
                "${{ inputs.command }}",
                "eval \"$X\"",
                "bash -c 'echo a=1'",
                "node -e \"require('@actions/core').setOutput('a', 1)\"",
                "python -c 'import ours'",
                "echo \"$NAME=1\"" + OUT,
                "echo \"${{ matrix.name }}=1\"" + OUT,
                "echo \"$LINES\"" + OUT,
                "cat outputs.txt" + OUT,
                "jq -r '.[]' x.json" + OUT,
                "echo a=1 | tr a b" + OUT,
                "OUT=$GITHUB_OUTPUT\necho a=1 >> $OUT",
                "exec >> $GITHUB_OUTPUT",
                "f() { echo $1=1; }\nf a" + OUT,
                "awk '{ print > ENVIRON[\"GITHUB_OUTPUT\"] }' x",
                "find . -exec ./x {} \\;",
                "curl x | sh",
                "echo \"a<<E\"" + OUT,
                "echo '::set-output name='$X::1",
                "cat x | { tee -a $GITHUB_OUTPUT; }",
                "tee -a $GITHUB_OUTPUT < x",
                "echo 'not closed")) {
            assertThat(names(script)).as(script).isEmpty();
        }
    }

    @Test
    void whatIsWrittenIsKnownBesideProgramsThatMaySetOthers() {
        assertThat(ScriptOutputs.of("npm ci\nmake && echo a=1" + OUT, "bash"))
                .hasValue(new ScriptOutputs(Set.of("a"), false));
        assertThat(ScriptOutputs.of("make" + OUT, "bash")).isEmpty();
        assertThat(ScriptOutputs.of("make\necho \"$X\"" + OUT, "bash")).isEmpty();
    }

    @Test
    void whatPythonWritesToTheOpenFileIsUnderstood() {
        String open = "import os\nwith open(os.environ['GITHUB_OUTPUT'], 'a') as out:\n";
        for (String script : List.of(
                open + "    out.write(f'a={1 + 1}\\n')\n",
                open + "    print(\"a=1\", file=out)\n",
                open + "    out.write('a=' + str(1) + '\\n')\n",
                open + "    out.write(f'a<<{end}\\n')\n    out.write(text)\n    out.write(f'{end}\\n')\n",
                "import json, os\nwith open('x') as out:\n    x = json.load(out)\n" + open
                        + "    out.write(f'a={x}\\n')\n",
                "import json, os\nprint('hello')\n" + open + "    print('a=1', file=out)  # b=1\n",
                "import os\nprint('a=1', file=open(os.getenv('GITHUB_OUTPUT'), 'a'))\n")) {
            assertThat(names(script, "python")).as(script).hasValue(Set.of("a"));
        }
        assertThat(names("print('hello')", "python")).hasValue(Set.of());
        for (String script : List.of(
                open + "    out.write(line)\n",
                open + "    out.write(f'{name}=1\\n')\n",
                open + "    out.write('%s=%s\\n' % (a, b))\n",
                open + "    out.write('{}={}\\n'.format(a, b))\n",
                open + "    write(out)\n",
                "import os\nPath(os.environ['GITHUB_OUTPUT']).write_text('a=1')\n",
                "import subprocess\nsubprocess.run(['make'])\n",
                "import ours\n",
                "import os; os.system('make')\n",
                "exec(open('x').read())\n")) {
            assertThat(names(script, "python")).as(script).isEmpty();
        }
    }

    @Test
    void whatPowerShellWritesIsUnderstood() {
        for (String script : List.of(
                "\"a=$version\" >> $env:GITHUB_OUTPUT",
                "echo 'a=1' >> $env:GITHUB_OUTPUT",
                "Write-Output \"a=$($x.Name)\" >> \"$env:GITHUB_OUTPUT\"",
                "\"a=1\" | Out-File -FilePath $env:GITHUB_OUTPUT -Encoding utf8 -Append",
                "Add-Content -Path $env:GITHUB_OUTPUT -Value \"a=1\"",
                "$x = Get-Content version.txt\nif ($x) {\n  \"a=$x\" >> $env:GITHUB_OUTPUT\n} else { exit 1 }",
                "# b\n$v = (git describe --tags) -replace 'v', ''\n\"a=$v\" >> ${env:GITHUB_OUTPUT}")) {
            assertThat(names(script, "pwsh")).as(script).hasValue(Set.of("a"));
        }
        for (String script : List.of(
                "\"$name=1\" >> $env:GITHUB_OUTPUT",
                "$lines >> $env:GITHUB_OUTPUT",
                "$out = $env:GITHUB_OUTPUT\n'a=1' >> $out",
                "./build.ps1",
                "& $tool",
                ". ./x.ps1",
                "npm run build",
                "$x = make all",
                "Invoke-Expression $x")) {
            assertThat(names(script, "pwsh")).as(script).isEmpty();
        }
    }

    @Test
    void aScriptThatIsNestedDeeplyOrHasLongLinesIsNotUnderstoodAndDoesNoHarm() {
        for (String script : List.of(
                "echo " + "$(".repeat(3000) + "x" + ")".repeat(3000),
                "{ ".repeat(3000),
                "! ".repeat(9000) + "echo a",
                "f() ".repeat(4000) + "echo a",
                "a=(".repeat(4000),
                "if true; then\n".repeat(1200))) {
            assertThat(names(script)).isEmpty();
        }
        String open = "import os\nwith open(os.environ['GITHUB_OUTPUT'], 'a') as out:\n    out.write('a=";
        assertThat(names(open + "x".repeat(15_000) + "')", "python")).isEmpty();
        assertThat(names(open + "\\n".repeat(7_000) + "')", "python")).isEmpty();
        assertThat(names("\"a=" + "`n".repeat(7_000) + "\" >> $env:GITHUB_OUTPUT", "pwsh"))
                .isEmpty();
        assertThat(names("echo \"a=" + "x".repeat(15_000) + "\"" + OUT)).hasValue(Set.of("a"));
    }

    @Test
    void aScriptOfAnotherLanguageIsNotUnderstood() {
        assertThat(names("echo 1", "fish")).isEmpty();
    }

    @Test
    void allThatBashWritesIsAmongTheNames(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        for (String script : UNDERSTOOD) {
            Optional<Set<String>> names = names(script);
            assertThat(names).as(script).isPresent();
            assertThat(names.orElseThrow()).as(script).containsAll(written(script, folder));
        }
    }

    private static Set<String> written(String script, Path folder) throws IOException, InterruptedException {
        Path output = Files.writeString(folder.resolve("output"), "");
        ProcessBuilder bash = new ProcessBuilder("/bin/bash", "-c", script).directory(folder.toFile());
        bash.environment().put("GITHUB_OUTPUT", output.toString());
        bash.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        assertThat(bash.start().waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("log")).content().doesNotContain("syntax error");
        Set<String> names = new TreeSet<>();
        String end = "";
        for (String line : Files.readAllLines(output)) {
            if (!end.isEmpty()) {
                end = line.equals(end) ? "" : end;
            } else if (!line.isEmpty()) {
                names.add(line.split("=|<<")[0]);
                end = line.matches("\\w+<<.*") ? line.substring(line.indexOf("<<") + 2) : "";
            }
        }
        return names;
    }
}
