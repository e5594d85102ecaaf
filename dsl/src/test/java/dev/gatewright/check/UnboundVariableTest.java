package dev.gatewright.check;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.finding.Finding;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A constant that a script reads by its name, and that {@code env} was not told of. */
class UnboundVariableTest {

    private static final Axis<String> SUITE = axis("test-suite", "unit", "e2e");
    private static final Input<String> TARGET = input("target").description("Where to");
    private static final Output<String> VERSION = output("version");
    private static final String READS = "echo \"$TEST_SUITE $TARGET $VERSION $OTHER $HOME\"";

    @Test
    void isToldWithItsConstant() {
        StepsJob build = on("build").steps(run("make").outputs(VERSION));
        assertThat(warnings(build, on("a").strategy(matrix(SUITE)).steps(run(READS))))
                .containsExactlyInAnyOrder(
                        "Bind the axis `test-suite`: `.env(…)` with its constant.",
                        "Bind the input `target`: `.env(…)` with its constant.",
                        "Bind the output `version`: `.env(…)` with its constant.");
    }

    @Test
    void isBoundByTheStepTheJobOrTheWorkflow() {
        StepsJob build = on("build").steps(run("make").outputs(VERSION));
        StepsJob reads =
                on("a").strategy(matrix(SUITE)).env(VERSION).steps(run(READS).env(SUITE));
        assertThat(warnings(workflow(build, reads).env(TARGET))).isEmpty();
    }

    @Test
    void maybeIsSetElsewhere() {
        StepsJob a = on("a").strategy(matrix(SUITE));
        for (StepsJob job : new StepsJob[] {
            a.container(container("alpine:3.20")).steps(run(READS)),
            a.steps(run("echo \"TEST_SUITE=x TARGET=x\" >> \"$GITHUB_ENV\""), run(READS)),
            a.steps(uses("$/.github/actions/set-up"), run(READS)),
            a.steps(run("import os # $TARGET").shell(PYTHON)),
            job("a").runsOn(WINDOWS_LATEST).steps(run("$TARGET = 1; echo $TARGET")),
            a.steps(run("TARGET=x; echo $TARGET")),
        }) {
            assertThat(warnings(job)).as(job.toString()).isEmpty();
        }
    }

    @Test
    void isToldInAnActionToo() {
        var action =
                compositeAction("Deploy").description("Deploys.").inputs(TARGET).steps(run("deploy \"$TARGET\""));
        assertThat(warnings(on("a").steps(action)))
                .containsExactly("Bind the input `target`: `.env(…)` with its constant.");
    }

    private static StepsJob on(String id) {
        return job(id).runsOn(UBUNTU_LATEST);
    }

    private static Workflow workflow(Job... jobs) {
        return dev.gatewright.Gatewright.workflow("CI")
                .on(workflowDispatch().inputs(TARGET))
                .jobs(jobs);
    }

    private static List<String> warnings(Job... jobs) {
        return warnings(workflow(jobs));
    }

    private static List<String> warnings(Workflow workflow) {
        return Checks.check(Linker.link(pipeline(workflow), Target.GITHUB)).stream()
                .filter(finding -> finding.code().equals("unbound-variable"))
                .map(Finding::help)
                .toList();
    }
}
