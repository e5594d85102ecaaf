package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.Callees;
import dev.gatewright.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One test a rule of expressions: what is wrong, and what is right. */
class ExpressionRulesTest {

    @Test
    void anExpressionCanBeRead() {
        assertThat(Found.inSteps("- run: echo ${{ }}\n- run: echo ${{ github.ref\n- run: echo ${{ github.ref b }}"))
                .containsExactly("expression-syntax 6:14", "expression-syntax 7:14", "expression-syntax 8:14");
        assertThat(Found.inSteps("- run: make\n  if: github.ref == \"main\""))
                .containsExactly("expression-syntax 7:13");
        assertThat(Found.inSteps("- run: echo ${{ github.ref }}\n  if: github.ref_name == 'main' && success()"))
                .isEmpty();
        assertThat(Found.inSteps("- run: make\n  if: true\n- {run: make, with-: 1}"))
                .contains("unknown-key 8:21");
    }

    @Test
    void aContextIsThere() {
        assertThat(Found.inJob("runs-on: x\nconcurrency: ${{ secrets.a }}\nsteps: [run: make]"))
                .containsExactly("unknown-context 5:18");
        assertThat(Found.inJob("runs-on: x\nif: env.A == 'b'\nsteps: [run: make]"))
                .containsExactly("unknown-context 5:9");
        assertThat(Found.inJob("runs-on: x\nconcurrency: ${{ github.ref }}\nif: vars.A == 'b'\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void theContextsThatAreThereAreNamed() {
        assertThat(Checks.check(
                        List.of(Documents.workflow(
                                "a.yml",
                                "on: push\nrun-name: ${{ matrix.a }}\njobs: {a: {runs-on: x, steps: [run: make]}}")),
                        List.of(),
                        Callees.NONE,
                        Settings.reading()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.help()).isEqualTo("There are `github`, `inputs` and `vars`."));
    }

    @Test
    void aContextThatIsAskedTooEarlyIsToldWhereItIsKnown() {
        for (String[] asked : new String[][] {
            {"if: matrix.a == 'b'", "A job's `if` is asked before its matrix makes legs: let steps ask"},
            {"if: env.A == 'b'", "No variable is set yet when this is asked: ask `vars`"},
            {"if: steps.a.outputs.b == 'c'", "No step has run yet when this is asked"},
            {"env: {A: '${{ runner.os }}'}", "The job has no runner yet when this is asked."},
        }) {
            assertThat(help("on: push\njobs: {a: {runs-on: x, steps: [run: make], " + asked[0] + "}}"))
                    .as(asked[0])
                    .startsWith(asked[1]);
        }
        assertThat(help("on: {workflow_call: {outputs: {a: {value: '${{ steps.a.outputs.a }}'}}}}\n"
                        + "jobs: {a: {runs-on: x, steps: [run: make]}}"))
                .startsWith("Steps are known within their job: let it hand this on as an output.");
    }

    private static String help(String workflow) {
        return Checks.check(List.of(Documents.workflow("a.yml", workflow)), List.of(), Callees.NONE, Settings.reading())
                .get(0)
                .help();
    }

    @Test
    void aBackgroundStepHasEndedWhenItIsAsked() {
        String steps =
                "- {id: s, run: make, background: true}\n%s- run: make\n  env: {A: '${{ steps.S.outputs.a }}'}\n";
        assertThat(Found.inSteps(steps.formatted(""))).containsExactly("not-awaited 8:23");
        for (String ended : new String[] {"wait: s", "wait: [s]", "wait-all:", "cancel: s"}) {
            assertThat(Found.inSteps(steps.formatted("- " + ended + "\n")))
                    .as(ended)
                    .isEmpty();
        }
        assertThat(Found.inJob("runs-on: x\noutputs: {a: '${{ steps.s.outputs.a }}'}\n"
                        + "steps: [{id: s, run: make, background: true}]"))
                .as("a job waits for all of its steps")
                .isEmpty();
    }

    @Test
    void aFunctionIsThere() {
        assertThat(Found.inSteps("- run: make\n  if: sucess()")).containsExactly("unknown-function 7:13");
        assertThat(Found.inJob("runs-on: ${{ hashFiles('a') }}\nsteps: [run: make]"))
                .containsExactly("unknown-function 4:14");
        assertThat(Found.inSteps("- run: echo ${{ hashFiles('a') }}\n  if: failure()"))
                .isEmpty();
    }

    @Test
    void anExpressionHas21000Characters() {
        String long20k = "x".repeat(20_900);
        assertThat(Found.inSteps("- run: " + long20k + "${{ github.ref }}" + "x".repeat(100)))
                .containsExactly("long-expression 6:14");
        assertThat(Found.inSteps("- run: " + long20k + "${{ github.ref }}")).isEmpty();
        assertThat(Found.inSteps("- run: " + "x".repeat(50_000)))
                .as("a text without expressions")
                .isEmpty();
    }

    @Test
    void aConditionIsNoText() {
        assertThat(Found.inJob("runs-on: x\nif: push == ${{ github.event_name }}\nsteps: [run: make]"))
                .containsExactly("condition-text 5:9");
        assertThat(Found.inSteps("- run: make\n  if: \"${{ true }} and ${{ false }}\""))
                .containsExactly("condition-text 7:13");
        assertThat(Found.inSteps("- run: make\n  if: ${{ format('{0}', github.ref) }}"))
                .isEmpty();
        assertThat(Found.inSteps("- run: make\n  with: {if: a}".replace("run: make", "uses: a/b@v1")))
                .isEmpty();
    }

    @Test
    void aJobThatIsAskedIsNeeded() {
        String jobs =
                "on: push\njobs:\n  a: {runs-on: x, steps: [run: make]}\n  b:\n    steps: [run: make]\n    runs-on: x\n";
        assertThat(Found.inWorkflow(jobs + "    if: needs.a.result == 'success'"))
                .containsExactly("not-needed 7:9");
        assertThat(Found.inWorkflow(jobs + "    needs: a\n    if: needs.A.result == 'success'"))
                .isEmpty();
        assertThat(Found.inWorkflow(jobs + "    if: contains(needs.*.result, 'failure')"))
                .isEmpty();
    }

    @Test
    void whatSharedStepsAskIsSaidOnceForAllTheirJobs() {
        String shared = "on: push\njobs:\n  q: {runs-on: x, outputs: {v: w}, steps: [run: make]}\n"
                + "  a: {runs-on: x, steps: &s [run: 'echo ${{ needs.q.outputs.v }}']}\n  b: {runs-on: x, steps: *s}\n";
        assertThat(Found.inWorkflow(shared)).containsExactly("not-needed 4:45");
        assertThat(Found.inWorkflow(shared + "  c: {runs-on: x, needs: q, steps: *s}\n"))
                .containsExactly("not-needed 4:45");
        assertThat(Found.inWorkflow(shared.replace("x, steps: &s", "x, needs: q, steps: &s")
                        .replace("x, steps: *s", "x, needs: q, steps: *s")))
                .isEmpty();
    }

    @Test
    void anOutputThatIsAskedForExists() {
        String a =
                "on: push\njobs:\n  a: {runs-on: x, outputs: {c: d}, steps: [run: make]}\n  b:\n    steps: [run: make]\n    runs-on: x\n    needs: a\n";
        assertThat(Found.inWorkflow(a + "    env: {V: '${{ needs.a.outputs.e }}'}"))
                .containsExactly("unknown-output 8:19");
        assertThat(Found.inWorkflow(a + "    env: {V: \"${{ needs.a.outputs['C'] }}\"}"))
                .isEmpty();
        assertThat(Found.inWorkflow(
                        "on: {workflow_call: {outputs: {o: {value: '${{ jobs.a.outputs.e }}'}, p: {value: '${{ jobs.z.result }}'}}}}\n"
                                + "jobs:\n  a: {runs-on: x, outputs: {c: d}, steps: [run: make]}"))
                .containsExactly("unknown-output 1:48", "unknown-output 1:87");
        assertThat(Found.inWorkflow("on: {workflow_call: {outputs: {o: {value: '${{ jobs.a.outputs.c }}'}}}}\n"
                        + "jobs:\n  a: {runs-on: x, outputs: {c: d}, steps: [run: make]}"))
                .isEmpty();
    }

    @Test
    void aStepThatIsAskedIsAbove() {
        assertThat(Found.inSteps("- run: echo ${{ steps.a.outputs.b }}\n- {id: a, run: make}"))
                .containsExactly("step-not-above 6:23");
        assertThat(Found.inJob("runs-on: x\noutputs: {o: '${{ steps.b.outputs.c }}'}\nsteps: [{id: a, run: make}]"))
                .containsExactly("step-not-above 5:23");
        assertThat(Found.inSteps(
                        "- run: echo ${{ steps.a.outputs.bc || steps['a'].outputs.b || (1 }} ${{ steps.a.outcome }}"))
                .containsExactly("expression-syntax 6:14", "step-not-above 6:79");
        assertThat(Found.inSteps("- {id: a, run: make}\n- run: echo ${{ steps.A.outputs.b }}"))
                .isEmpty();
    }

    /** GitHub names the text; a reader of a long script wants the line. */
    @Test
    void aFlawOnALaterLineOfATextIsToldThere() {
        assertThat(Found.inSteps(
                        "- run: |\n    make\n    echo ${{ foo }} ${{ steps.a.outputs.b }}\n- run: echo ${{ foo }}"))
                .containsExactlyInAnyOrder("unknown-context 8:20", "step-not-above 8:31", "unknown-context 9:14");
        assertThat(Found.inSteps("- run: >-\n\n    a\n\n     b ${{ foo }}")).containsExactly("unknown-context 10:18");
        assertThat(Found.inJob("if: >\n  true &&\n  foo.bar\nruns-on: ubuntu-latest\nsteps: [run: make]"))
                .containsExactly("unknown-context 6:7");
    }

    @Test
    void aStatusFunctionIsCalled() {
        String text = "on: push\njobs: {a: {if: failure, runs-on: ubuntu-latest, steps: [run: make]}}\n";
        assertThat(Checks.check(
                        List.of(Documents.workflow("ci.yml", text)), List.of(), Callees.NONE, Settings.reading()))
                .extracting(Finding::help)
                .containsExactly("It is a function: `failure()`.");
    }

    @Test
    void whatOnlyARunnerKnowsIsNullBeforeThereIsOne() {
        String jobs = "\njobs: {a: {runs-on: x, steps: [{run: 'echo ${{ github.job }}'}]}}";
        assertThat(Found.inWorkflow("on: push\nconcurrency: '${{ github.workflow }}-${{ github.job }}'" + jobs))
                .containsExactly("runner-only 2:42");
        assertThat(Found.inJob("runs-on: x\nconcurrency: {group: '${{ github.job }}'}\nif: github.token != ''\n"
                        + "steps: [{run: make}]"))
                .containsExactly("runner-only 5:31", "runner-only 6:9");
        assertThat(Found.inJob(
                        "runs-on: x\nenv: {T: '${{ github.token }}', J: '${{ github.job }}'}\nsteps: [{run: make}]"))
                .isEmpty();
    }
}
