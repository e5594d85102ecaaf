import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Scalar;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long things may take at most: the longest way through the jobs of a workflow, by their timeouts. */
class BudgetTest {

    static Stream<Emitted.Job> deployments() {
        return Emitted.deployments();
    }

    /** All of them start at once, so the feedback is there when the last is. */
    @ParameterizedTest
    @ValueSource(strings = {"build.yml", "ci.yml", "security.yml"})
    void theFeedbackOfACommitIsThereAfter35Minutes(String file) {
        assertThat(minutes(Emitted.workflow(file), Set.of())).isBetween(20, 35);
    }

    @Test
    void everyWorkflowThatAnswersACommitIsBudgeted() {
        assertThat(Emitted.workflows()
                        .filter(workflow -> Emitted.at(workflow.mapping(), "on")
                                .orElseThrow()
                                .has("pull_request"))
                        .map(Workflow::fileName))
                .containsExactlyInAnyOrder("build.yml", "ci.yml", "security.yml");
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSuiteHasItsOwnTimeout(Suite suite) {
        int expected = switch (suite) {
            case UNIT -> 3;
            case INTEGRATION, REGRESSION -> 8;
            case E2E -> 15;
            case PERFORMANCE -> 20;
        };
        assertThat(Emitted.job(Emitted.workflow("test.yml"), suite.label()).minutes())
                .isEqualTo(expected);
    }

    @Test
    void aSuiteThatIsNotChosenTakesNoTime() {
        Workflow tests = Emitted.workflow("test.yml");
        assertThat(minutes(tests, Set.of())).isEqualTo(20);
        assertThat(minutes(tests, Set.of("performance"))).isEqualTo(15);
        assertThat(minutes(tests, Set.of("performance", "e2e"))).isEqualTo(8);
    }

    /** Else the job's own end would come in the midst of going back. */
    @ParameterizedTest
    @MethodSource("deployments")
    void theStepsOfADeploymentFitIntoItsJob(Emitted.Job job) {
        assertThat(job.steps())
                .allSatisfy(
                        step -> assertThat(step.minutes()).as(step.toString()).isPresent());
        assertThat(job.steps().stream()
                        .mapToInt(step -> step.minutes().orElseThrow())
                        .sum())
                .isLessThanOrEqualTo(job.minutes());
    }

    /** GitHub ends everything five minutes after a cancellation. */
    @ParameterizedTest
    @MethodSource("deployments")
    void aRollbackFitsIntoWhatACancelledJobHas(Emitted.Job job) {
        assertThat(job.steps())
                .filteredOn(step -> step.name().equals("Roll back"))
                .singleElement()
                .satisfies(step -> assertThat(step.minutes().orElseThrow()).isLessThanOrEqualTo(5));
    }

    private static int minutes(Workflow workflow, Set<String> switchedOff) {
        return Emitted.jobs(workflow)
                .mapToInt(job -> until(job, switchedOff))
                .max()
                .orElseThrow();
    }

    /** When a job has ended at the latest. */
    private static int until(Emitted.Job job, Set<String> switchedOff) {
        int before = job.needs().stream()
                .mapToInt(needed -> until(needed, switchedOff))
                .max()
                .orElse(0);
        return before + alone(job, switchedOff);
    }

    private static int alone(Emitted.Job job, Set<String> switchedOff) {
        if (switchedOff.contains(job.condition().replaceFirst("^inputs\\.", ""))) {
            return 0;
        }
        return job.isCall() ? minutes(job.called(), switchedOff(job)) : job.minutes();
    }

    private static Set<String> switchedOff(Emitted.Job call) {
        return Emitted.at(call.tree(), "with").map(Mapping::entries).stream()
                .flatMap(entries -> entries.stream())
                .filter(entry -> entry.value().equals(Scalar.of(false)))
                .flatMap(entry -> entry.name().stream())
                .collect(Collectors.toSet());
    }
}
