package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared and what decides: words that never come, conditions that always or never hold, texts taken for booleans. */
class ConditionRulesTest {

    private static List<String> script(String expression) {
        return Found.inSteps("- run: echo ${{ " + expression + " }}");
    }

    @Test
    void aWordThatNeverComesIsNamed() {
        assertThat(Found.inSteps("- if: runner.os == 'ubuntu'\n  run: make")).containsExactly("impossible-word 6:26");
        assertThat(Found.inSteps("- if: \"'macos' != runner.os\"\n  run: make")).isEmpty();
        assertThat(Found.inSteps("- if: job.status == 'skipped' || job.status == 'Failure'\n  run: make"))
                .containsExactly("impossible-word 6:27");
        assertThat(Found.inSteps("- if: github.event_name == 'pull-request'\n  run: make"))
                .containsExactly("impossible-word 6:34");
        assertThat(Found.inSteps("- id: a\n  run: make\n- if: steps.a.outcome != 'failed'\n  run: make"))
                .containsExactly("impossible-word 8:32");
        assertThat(Found.inSteps(
                        "- if: contains(needs.*.result, 'failed') || contains(needs.*.result, 'failure')\n  run: make"))
                .contains("impossible-word 6:38")
                .doesNotContain("impossible-word 6:76");
        assertThat(Found.inSteps("- if: runner.name == 'ubuntu' || contains(runner.os, 'nux')\n  run: make"))
                .isEmpty();
    }

    @Test
    void aRefIsWholeAndItsNameIsNot() {
        assertThat(Found.inSteps("- if: github.ref == 'main'\n  run: make")).containsExactly("impossible-word 6:27");
        assertThat(Found.inSteps("- if: \"startsWith(github['ref'], 'v')\"\n  run: make"))
                .containsExactly("impossible-word 6:40");
        assertThat(Found.inSteps("- if: github.ref_name != 'refs/heads/main'\n  run: make"))
                .containsExactly("impossible-word 6:32");
        assertThat(Found.inSteps("- if: github.repository == 'gatewright'\n  run: make"))
                .containsExactly("impossible-word 6:34");
        assertThat(Found.inSteps("- if: github.repository_owner == 'acme/app'\n  run: make"))
                .containsExactly("impossible-word 6:40");
        assertThat(Found.inSteps("- if: github.ref == 'refs/heads/main' || startsWith(github.ref, 'refs/tags/v')"
                        + " || startsWith(github.ref, 'refs/') || github.ref == '' || endsWith(github.ref, '/main')\n"
                        + "  run: make"))
                .isEmpty();
        assertThat(Found.inSteps("- if: github.ref_name == 'feature/a' || startsWith(github.repository, 'acme/')"
                        + " || github.repository == 'acme/app'\n  run: make"))
                .isEmpty();
    }

    @Test
    void anActivityAndAScheduleAreThoseOfTheTriggers() {
        assertThat(activity("pull_request: {types: [closed]}", "github.event.action == 'merged'"))
                .containsExactly("impossible-word");
        assertThat(activity("pull_request: {types: closed}", "github.event.action == 'closed'"))
                .isEmpty();
        assertThat(activity("pull_request", "github.event.action == 'labeled'")).containsExactly("impossible-word");
        assertThat(activity("pull_request, push: {branches: [main]}", "github.event.action == 'synchronize'"))
                .isEmpty();
        assertThat(activity("issues", "github.event.action == 'labelled'")).containsExactly("impossible-word");
        assertThat(activity("issues", "github.event.action == 'labeled'")).isEmpty();
        assertThat(activity("issues, repository_dispatch", "github.event.action == 'deploy'"))
                .as("a dispatch calls itself as it likes")
                .isEmpty();
        assertThat(activity("workflow_call, pull_request", "github.event.action == 'merged'"))
                .as("the event is that of the caller")
                .isEmpty();
        assertThat(activity("schedule: [{cron: '0 4 * * *'}]", "github.event.schedule == '0 5 * * *'"))
                .containsExactly("impossible-word");
        assertThat(activity("schedule: [{cron: '0 4 * * *'}]", "github.event.schedule == '0 4 * * *'"))
                .isEmpty();
    }

    private static List<String> activity(String on, String condition) {
        return Found.inWorkflow(
                        "on: {" + on + "}\njobs: {a: {runs-on: x, if: \"" + condition + "\", steps: [{run: make}]}}")
                .stream()
                .map(found -> found.substring(0, found.indexOf(' ')))
                .toList();
    }

    @Test
    void aComparisonCanHold() {
        assertThat(script("github.event == 'push'")).containsExactly("senseless-comparison 6:36");
        assertThat(script("github.event < 3")).containsExactly("senseless-comparison 6:36");
        assertThat(script("github.run_number < 3 || github.ref_protected == true || null == github.event"))
                .isEmpty();
    }

    @Test
    void aBooleanIsNoText() {
        String dispatch =
                "on: {workflow_dispatch: {inputs: {dry: {type: boolean}, n: {type: number}, s: {type: string}}}}\n"
                        + "jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        if: ";
        for (String never : List.of(
                "inputs.dry == 'true'", "${{ 'false' != inputs.dry }}", "inputs.n == 'many'", "inputs.s == true")) {
            assertThat(Found.inWorkflow(dispatch + never))
                    .as(never)
                    .allMatch(found -> found.startsWith("senseless-comparison 7:"))
                    .hasSize(1);
        }
        for (String fine : List.of(
                "inputs.dry == true",
                "inputs.dry == '1'",
                "inputs.dry",
                "inputs.n == '3'",
                "inputs.s == 'true'",
                "github.event.inputs.dry == 'true'",
                "inputs.dry != ''")) {
            assertThat(Found.inWorkflow(dispatch + fine)).as(fine).isEmpty();
        }
        assertThat(script("github.ref_protected == 'true'")).containsExactly("senseless-comparison 6:44");
    }

    @Test
    void aTextIsNoBoolean() {
        assertThat(
                        Found.inWorkflow(
                                "on: {workflow_dispatch: {inputs: {dry: {type: boolean}}}}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{run: make, if: github.event.inputs.dry == true}]"))
                .hasSize(1);
        assertThat(script("vars.DRY == true")).containsExactly("senseless-comparison 6:32");
        assertThat(script("env.DRY != false")).containsExactly("senseless-comparison 6:31");
        assertThat(script("vars.DRY == 'true' || vars.N == 1 || fromJSON(vars.DRY) == true"))
                .isEmpty();
        assertThat(
                        Found.inWorkflow(
                                "on: {workflow_call: {inputs: {dry: {type: boolean}}}, workflow_dispatch: {inputs: {dry: {type: string}}}}\n"
                                        + "jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{run: make, if: inputs.dry == true || inputs.dry == 'true'}]"))
                .as("an input that is either")
                .isEmpty();
    }

    @Test
    void aConditionIsNotConstant() {
        assertThat(Found.inSteps("- {run: a, if: false}")).containsExactly("constant-condition 6:22");
        assertThat(Found.inSteps("- run: a\n  if: ${{ github.ref_name == 'a' || 1 < 2 }}"))
                .containsExactly("constant-condition 7:13");
        assertThat(Found.inSteps("- run: a\n  if: always() && false")).containsExactly("constant-condition 7:13");
        assertThat(Found.inSteps("- run: a\n  if: always()")).isEmpty();
        assertThat(Found.inSteps("- run: a\n  if: hashFiles('a') != ''\n- run: a\n  if: '!cancelled()'"))
                .isEmpty();
    }

    private static List<String> condition(String condition) {
        return Found.inWorkflow("""
                on:
                  pull_request: {types: [opened, closed]}
                  workflow_dispatch: {inputs: {to: {type: choice, options: [a, b]}}}
                jobs:
                  a:
                    runs-on: ubuntu-latest
                    strategy:
                      matrix:
                        os: [ubuntu-latest, windows-latest]
                        node: [18, 20]
                        include: [{os: macos-latest, node: 22, more: true}]
                    steps:
                      - run: make
                        if: %s
                """.formatted(condition));
    }

    @Test
    void aConditionThatHoldsInNoCaseIsFound() {
        for (String never : List.of(
                "github.actor == 'a' && github.actor == 'b'",
                "github.ref == 'refs/heads/a' && github.sha && github.ref == 'refs/heads/b'",
                "success() && failure()",
                "matrix.os == 'macos'",
                "matrix.os == 'ubuntu-latest' && matrix.more",
                "matrix.node == 24 || matrix.node == '26'",
                "inputs.to == 'c'",
                "github.event_name == 'push'",
                "github.event_name != 'pull_request' && github.event_name != 'workflow_dispatch'",
                "always() && github.event_name == 'push'")) {
            assertThat(condition(never)).as(never).containsExactly("constant-condition 14:13");
        }
    }

    @Test
    void aConditionThatHoldsInEveryCaseIsFound() {
        assertThat(condition("github.ref != 'refs/heads/a' || github.ref != 'refs/heads/b'"))
                .containsExactly("constant-condition 14:13");
        assertThat(condition("github.event_name == 'pull_request' || github.event_name == 'workflow_dispatch'"))
                .as("a guard for triggers to come")
                .isEmpty();
        assertThat(condition("matrix.os != 'macos'")).isEmpty();
        assertThat(condition("success() || failure() || cancelled()")).isEmpty();
    }

    @Test
    void aConditionThatHoldsInSomeCasesIsFine() {
        for (String fine : List.of(
                "matrix.node == '18'",
                "matrix.more && matrix.node == 22",
                "matrix.os == 'UBUNTU-latest' || matrix.os == 'other'",
                "success() || failure()",
                "inputs.to == '' || inputs.to == 'B'",
                "vars.A == 1 && vars.A == '1'",
                "vars.A == '0' && vars.A == ''",
                "contains(github.actor, 'a') && github.actor == 'b'",
                "github.event.action == 'closed' && github.event_name != 'push'")) {
            assertThat(condition(fine)).as(fine).isEmpty();
        }
    }

    @Test
    void aFlawOfAConditionIsSaidOnce() {
        assertThat(condition("runner.os == 'windows-latest' && success() && failure()"))
                .containsExactly("impossible-word 14:26");
        assertThat(condition("matrix.more == 'true'")).containsExactly("senseless-comparison 14:25");
    }

    @Test
    void aBooleanOfTheEventIsAText() {
        String dispatch = "on: {workflow_dispatch: {inputs: {b: {type: boolean}}}, push: }\njobs:\n  a:\n"
                + "    runs-on: ubuntu-latest\n    steps:\n      - {run: a, if: \"";
        assertThat(Found.inWorkflow(dispatch + "github.event.inputs.b\"}")).containsExactly("text-as-condition 6:23");
        assertThat(Found.inWorkflow(dispatch + "success() && !github.event.inputs.b\"}"))
                .containsExactly("text-as-condition 6:37");
        assertThat(Found.inWorkflow(dispatch + "inputs.b || github.event.inputs.b == 'true'\"}"))
                .isEmpty();
    }

    @Test
    void aRunEndsAndAnAuthorIsAssociatedByAWordOfGitHubs() {
        assertThat(Found.inWorkflow("on: {workflow_run: {workflows: [a]}}\njobs:\n  a:\n"
                        + "    if: github.event.workflow_run.conclusion == 'succeeded'\n"
                        + "    runs-on: ubuntu-latest\n    steps: [run: a]"))
                .containsExactly("impossible-word 4:49");
        assertThat(Found.inWorkflow("on: issue_comment\njobs:\n  a:\n"
                        + "    if: github.event.comment.author_association == 'OWNERS'\n"
                        + "    runs-on: ubuntu-latest\n    steps: [run: a]"))
                .containsExactly("impossible-word 4:52");
    }

    @Test
    void anInputOfAnActionIsATextWhateverItsDefault() {
        String action = "name: a\ndescription: b\ninputs:\n  f: {description: c, default: false}\n"
                + "  g: {description: c, default: 'true'}\n  t: {description: c, default: x}\n"
                + "runs: {using: composite, steps: [{run: a, shell: sh, if: \"";
        assertThat(Found.inAction(action + "inputs.f\"}]}")).containsExactly("text-as-condition 7:59");
        assertThat(Found.inAction(action + "!inputs.G\"}]}")).containsExactly("text-as-condition 7:60");
        assertThat(Found.inAction(action + "inputs.t && inputs.f == 'true'\"}]}"))
                .isEmpty();
    }

    @Test
    void aBooleanIsOneHoweverItIsWritten() {
        for (String right : new String[] {"true", "True", "TRUE"}) {
            assertThat(Found.inSteps("- run: make\n  if: " + right))
                    .as(right)
                    .containsExactly("constant-condition 7:13");
        }
        assertThat(Found.inSteps("- run: make\n  if: 'True'")).containsExactly("unknown-context 7:13");
    }

    @Test
    void nothingFailsBeforeAJobThatNeedsNone() {
        String jobs =
                "on: %s\njobs:\n  b: {runs-on: x, steps: [run: make]}\n  a: {runs-on: x, %sif: %s, steps: [run: make]}\n";
        for (String never : new String[] {"failure()", "failure() && github.ref_name == 'main'"}) {
            assertThat(Found.inWorkflow(jobs.formatted("push", "", never)))
                    .as(never)
                    .anyMatch(found -> found.startsWith("constant-condition 4:"));
        }
        for (String[] maybe : new String[][] {
            {"push", "needs: b, ", "failure()"},
            {"workflow_call", "", "failure()"},
            {"push", "", "failure() || github.ref_name == 'main'"},
            {"push", "", "cancelled()"},
        }) {
            assertThat(Found.inWorkflow(jobs.formatted((Object[]) maybe)))
                    .as(String.join(" ", maybe))
                    .isEmpty();
        }
    }

    @Test
    void bracesHoldACondition() {
        for (String wrong : new String[] {"${{}}", "${{ }}"}) {
            assertThat(Found.inSteps("- run: make\n  if: " + wrong))
                    .as(wrong)
                    .containsExactly("expression-syntax 7:13");
        }
        assertThat(Found.inSteps("- run: make\n  if: ''")).isEmpty();
    }

    @Test
    void aLegMayBeAskedForAValueThatIncludeDoesNotAddYet() {
        String job = "runs-on: x\nstrategy: {matrix: {include: [{mode: none}, {mode: auto}]}}\n"
                + "steps: [{run: make, if: matrix.mode == '%s'}]";
        assertThat(Found.inJob(String.format(job, "manual"))).isEmpty();
        assertThat(Found.inJob(String.format(job, "nnoe"))).containsExactly("constant-condition 6:29");
        assertThat(Found.inJob("runs-on: x\nstrategy: {matrix: {mode: [none, auto]}}\n"
                        + "steps: [{run: make, if: matrix.mode == 'manual'}]"))
                .containsExactly("constant-condition 6:29");
    }
}
