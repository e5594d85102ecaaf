package dev.gatewright.proof;

import static dev.gatewright.proof.invariant.Event.cancelled;
import static dev.gatewright.proof.invariant.Event.failed;
import static dev.gatewright.proof.invariant.Event.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.proof.invariant.Invariants;
import dev.gatewright.proof.invariant.Statement;
import dev.gatewright.workflow.setting.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Jobs that are cancelled while their steps run, by a timeout or by another leg that failed.
 *
 * <p>Source: GitHub's documentation, "Workflow cancellation reference", and "Workflow syntax",
 * {@code jobs.<job_id>.strategy.fail-fast}.
 */
class CancellationTest {

    private static final Effect FIRST = new Effect(Effect.Kind.DEPLOY, "first");
    private static final Effect SECOND = new Effect(Effect.Kind.DEPLOY, "second");

    private static Result prove(String jobs, String first, String second, Statement statement) {
        return Written.ci("on: push\njobs:\n" + jobs)
                .effect("ci.yml:" + first + "=deploy:first")
                .effect("ci.yml:" + second + "=deploy:second")
                .prove(List.of(Invariants.invariant("so", statement)))
                .of("so")
                .orElseThrow();
    }

    private static Counterexample refuted(Result result) {
        assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.REFUTED);
        Counterexample found = result.counterexample().orElseThrow();
        assertThat(found.replay())
                .as(found.toString())
                .extracting(Replay::agrees)
                .isEqualTo(true);
        return found;
    }

    private static void proved(Result result) {
        assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.PROVED);
    }

    @Test
    void whatOutlivesACancellationMayFailAndFailureIsFalseAfterIt() {
        String jobs = "  j: {runs-on: x, steps: [{id: a, run: a%s}, {id: b, run: b, if: failure()}]}\n";
        Statement rolledBack = failed(FIRST).implies(runs(SECOND));

        proved(prove(jobs.formatted(""), "j.a", "j.b", rolledBack));
        Counterexample found = refuted(prove(jobs.formatted(", if: always()"), "j.a", "j.b", rolledBack));
        assertThat(found.outcomes())
                .containsExactlyInAnyOrder("step `a` of job `j` fails", "job `j` runs out of time during step `a`");
        assertThat(found.arguments()).contains("--duration", "j.a=21660");
    }

    @Test
    void whatOutlivesACancellationIsNotCancelled() {
        String jobs = "  j: {runs-on: x, steps: [{id: a, run: a, if: always()}, {id: b, run: b, if: cancelled()}]}\n";

        proved(prove(jobs, "j.a", "j.b", Statement.never(cancelled(FIRST))));
        Counterexample found = refuted(prove(jobs, "j.a", "j.b", Statement.never(runs(SECOND))));
        assertThat(found.outcomes()).containsExactly("the run is cancelled during step `a` of job `j`");
    }

    @Test
    void aJobOfWhichOneLegFailsIsNotCancelledThoughAnotherIs() {
        String jobs = """
                  j: {runs-on: x%s, steps: [{id: a, run: a}]}
                  k: {runs-on: x, needs: j, if: "always() && needs.j.result == 'cancelled'", steps: [{id: b, run: b}]}
                """;
        Statement told = cancelled(FIRST).implies(runs(SECOND));

        proved(prove(jobs.formatted(""), "j.a", "k.b", told));
        proved(prove(jobs.formatted(", strategy: {matrix: {leg: [1]}}"), "j.a", "k.b", told));
        Counterexample found =
                refuted(prove(jobs.formatted(", strategy: {matrix: {leg: [1, 2]}}"), "j.a", "k.b", told));
        assertThat(found.outcomes()).contains("another leg of job `j` fails");
        assertThat(found.arguments()).contains("--outcome", "j (2)=failure");
    }

    @Test
    void whatALegDoesThatSucceedsIsDoneThoughAnotherFails() {
        String jobs = """
                  j:
                    runs-on: x
                    strategy: {matrix: {leg: [1, 2]}}
                    steps: [{run: a}, {id: b, run: b, continue-on-error: true}]
                  k: {runs-on: x, needs: j, if: failure(), steps: [{id: c, run: c}]}
                """;
        Counterexample found =
                refuted(prove(jobs, "j.b", "k.c", Statement.never(runs(FIRST).and(runs(SECOND)))));

        assertThat(found.outcomes()).containsExactly("another leg of job `j` fails");
        assertThat(found.arguments()).contains("--outcome", "j (2)=failure", "--duration", "j (2).#1=30");
    }

    @Test
    void aLegThatFailFastCancelsBeforeItBeginsRunsNothing() {
        String jobs = """
                  j:
                    runs-on: x
                    strategy: {max-parallel: 1, matrix: {leg: [1, 2]}}
                    steps: [{run: a}, {id: b, run: b, if: "always() && matrix.leg == 2"}]
                  k: {runs-on: x, needs: j, if: failure(), steps: [{id: c, run: c}]}
                """;
        Result result = prove(jobs, "k.c", "j.b", runs(FIRST).implies(runs(SECOND)));

        assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void anotherLegWhoseFailureIsLetPassFailsNothing() {
        String jobs = """
                  j:
                    runs-on: x
                    strategy: {matrix: {leg: [1, 2]}}
                    continue-on-error: ${{ matrix.leg == %s }}
                    steps: [{id: a, run: a, if: matrix.leg == 1, continue-on-error: true}, {run: b, if: matrix.leg == 2}]
                  k: {runs-on: x, needs: j, if: failure(), steps: [{id: c, run: c}]}
                """;
        Statement apart = Statement.never(runs(FIRST).and(runs(SECOND)));

        refuted(prove(jobs.formatted("1"), "j.a", "k.c", apart));
        assertThat(prove(jobs.formatted("matrix.leg"), "j.a", "k.c", apart).verdict())
                .isEqualTo(Verdict.PROVED);
    }

    @Test
    void aLegOfACallInWhichNoJobBeginsCannotFail() {
        String caller = """
                on: push
                jobs:
                  j:
                    uses: ./.github/workflows/called.yml
                    strategy: {matrix: {leg: [1, 2]}}
                    with: {idle: "${{ matrix.leg == %s }}"}
                  k: {runs-on: x, needs: j, if: "!failure()", steps: [{id: b, run: b}]}
                """;
        String called = """
                on: {workflow_call: {inputs: {idle: {type: boolean}}}}
                jobs: {c: {runs-on: x, if: "!inputs.idle", steps: [{id: a, run: a}]}}
                """;
        Statement goesOn = cancelled(FIRST).implies(runs(SECOND));

        proved(proveCalls(caller.formatted("2"), called, goesOn));
        assertThat(proveCalls(caller.formatted("3"), called, goesOn).verdict()).isEqualTo(Verdict.REFUTED);
    }

    private static Result proveCalls(String caller, String called, Statement statement) {
        return Proof.of(Written.files("ci.yml", caller, "called.yml", called))
                .effect("called.yml:c.a=deploy:first")
                .effect("ci.yml:k.b=deploy:second")
                .prove(List.of(Invariants.invariant("so", statement)))
                .of("so")
                .orElseThrow();
    }
}
