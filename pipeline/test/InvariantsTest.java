import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.proof.Proof;
import dev.gatewright.proof.Replay;
import dev.gatewright.proof.Result;
import dev.gatewright.proof.Results;
import dev.gatewright.proof.Verdict;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.invariant.Invariants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which invariants hold of this repository's pipelines in every scenario, and why the others can't. */
class InvariantsTest {

    /** Each with the reason why workflows alone can't hold it here. */
    private static final Map<String, String> NOT_HELD = notHeld();

    private static final Results RESULTS = Proof.of(Pipelines.ALL).prove(Invariants.all());

    private static Map<String, String> notHeld() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put(
                "staging-is-not-skipped",
                "staging is another run, days before: the step `It was green in staging` asks the registry when it runs");
        reasons.put(
                "one-writer",
                "a group around a job that waits for approval would lose deploys: the host's lock lets one in at a time");
        reasons.put(
                "fits-its-budget",
                "35 minutes are for the feedback on a commit, which deploy-dev.yml isn't; BudgetTest holds those that are");
        return reasons;
    }

    @Test
    void whatCanHoldIsProvedOrRestsOnSettings() {
        assertThat(names(Verdict.PROVED, Verdict.ASSUMED))
                .containsExactlyElementsOf(Invariants.all().stream()
                        .map(Invariant::name)
                        .filter(name -> !NOT_HELD.containsKey(name))
                        .toList());
    }

    @Test
    void whatCannotHoldIsRefutedByAScenarioThatReplays() {
        assertThat(names(Verdict.REFUTED)).containsExactlyInAnyOrderElementsOf(NOT_HELD.keySet());
        assertThat(RESULTS.results())
                .flatExtracting(result -> result.counterexample().stream().toList())
                .allSatisfy(found ->
                        assertThat(found.replay().kind()).as(found.toString()).isEqualTo(Replay.Kind.AGREES));
    }

    /** Tests, a build and a deployment, each as long as its timeout: from a merge to development within the hour. */
    @Test
    void deploymentsHaveABudgetOfTheirOwn() {
        assertThat(Proof.of(Pipelines.ALL)
                        .budgetMinutes(60)
                        .prove(List.of(Invariants.named("fits-its-budget").orElseThrow()))
                        .results()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.PROVED);
    }

    @Test
    void whatIsAssumedIsSaid() {
        Map<String, List<String>> assumed = RESULTS.results().stream()
                .filter(result -> result.verdict() == Verdict.ASSUMED)
                .collect(Collectors.toMap(result -> result.invariant().name(), Result::assumptions));

        assertThat(assumed)
                .containsOnlyKeys(
                        "approval-before-production",
                        "no-deploy-is-lost",
                        "no-secrets-for-forks",
                        "deploy-secrets-are-scoped");
        assertThat(assumed.get("approval-before-production"))
                .containsExactly(
                        "environment `production` has required reviewers, and administrators don't bypass them");
    }

    private static List<String> names(Verdict... verdicts) {
        return RESULTS.results().stream()
                .filter(result -> List.of(verdicts).contains(result.verdict()))
                .map(result -> result.invariant().name())
                .toList();
    }
}
