package dev.gatewright.simulation;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.reference.Output;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import org.junit.jupiter.api.Test;

/** A pipeline written in Java is simulated as it is linked: calls are followed, and protection is known. */
class JavaPipelineTest {

    private static final Output<String> DIGEST = output("digest");
    private static final Environment PRODUCTION =
            environment("production").protection(reviewers(team("release")).branches("main"));
    private static final Job BUILD =
            job("build").runsOn(UBUNTU_LATEST).steps(run("make").outputs(DIGEST));
    private static final Workflow TEST = workflow("Test")
            .on(workflowCall())
            .jobs(job("unit").runsOn(UBUNTU_LATEST).steps(run("make test")));
    private static final Job DEPLOY = job("deploy")
            .runsOn(UBUNTU_LATEST)
            .environment(PRODUCTION)
            .steps(run("deploy \"$DIGEST\"").env(DIGEST));
    private static final Workflow CI =
            workflow("CI").on(push()).jobs(BUILD, TEST.call("test").needs(BUILD), DEPLOY);

    private static Run simulated(Scenario scenario) {
        Linked linked = Linker.link(pipeline(CI, TEST), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        return Simulation.of(linked.workflows()).run(scenario).runs().get(0);
    }

    @Test
    void callsAreFollowed() {
        assertThat(simulated(Scenario.on(TriggerEvent.push("main"))).jobs())
                .extracting(JobRun::id)
                .containsExactly("build", "test/unit", "deploy");
    }

    @Test
    void theProtectionThatStandsBesideAnEnvironmentCounts() {
        Run waiting = simulated(Scenario.on(TriggerEvent.push("main")));
        assertThat(waiting.conclusion()).isEqualTo(Conclusion.WAITING);
        Run approved = simulated(Scenario.on(TriggerEvent.push("main")).approving("production"));
        assertThat(approved.job("deploy").orElseThrow().grant().approval()).isTrue();
        Run elsewhere = simulated(Scenario.on(TriggerEvent.push("dev")).approving("production"));
        assertThat(Pipelines.conclusion(elsewhere, "deploy")).isEqualTo("failure");
    }

    @Test
    void aFailedBuildStopsTheDeployment() {
        Run run = simulated(
                Scenario.on(TriggerEvent.push("main")).failing("build").approving("production"));
        assertThat(Pipelines.why(run, "deploy")).isEqualTo("needs `build` failed, and it has no `if`");
    }
}
