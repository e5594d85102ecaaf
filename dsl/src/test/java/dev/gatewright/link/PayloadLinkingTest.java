package dev.gatewright.link;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Expr;
import dev.gatewright.finding.Finding;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an event tells can be used where the event can start the workflow. */
class PayloadLinkingTest {

    private static final Expr<String> TITLE =
            github().event(PULL_REQUEST).pullRequest().title();
    private static final StepsJob SHOW =
            job("show").runsOn(UBUNTU_LATEST).steps(run("echo \"$TITLE\"").env("TITLE", TITLE));

    private static Workflow on(String name, Trigger... triggers) {
        return workflow(name).on(triggers);
    }

    private static List<Finding> findings(Workflow... workflows) {
        return Linker.link(pipeline(workflows), Target.GITHUB).findings();
    }

    private static String yaml(Workflow... workflows) {
        Linked linked = Linker.link(pipeline(workflows), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        return Yaml.print(linked.workflows().get(0).tree());
    }

    @Test
    void anEventThatStartsTheWorkflowGivesItsPayload() {
        assertThat(yaml(on("CI", push(), pullRequest()).jobs(SHOW)))
                .contains("TITLE: ${{ github.event.pull_request.title }}\n");
    }

    @Test
    void anEventThatNeverStartsTheWorkflowIsRefusedWithTheTriggerToAdd() {
        assertThat(findings(on("CI", push(), pullRequestTarget()).jobs(SHOW)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("event-payload");
                    assertThat(finding.message())
                            .isEqualTo("`github.event.pull_request.title` is what the event `pull_request` tells,"
                                    + " which never starts workflow `ci.yml`.");
                    assertThat(finding.help())
                            .isEqualTo(
                                    "Add the trigger to it: `.on(pullRequest())`, or take the payload of an event that"
                                            + " starts it: `pull_request_target` and `push`.");
                    assertThat(finding.origin().toString()).contains("PayloadLinkingTest.java:");
                });
    }

    @Test
    void aTriggerWhoseNameJavaReservesIsNamedAsJavaHasIt() {
        StepsJob job = SHOW.when(github().event(PUBLIC).repository().isTemplate());
        assertThat(findings(on("CI", pullRequest()).jobs(job)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.help()).contains("`.on(madePublic())`"));
    }

    @Test
    void aWorkflowWithoutTriggersIsToldOnlyWhatToAdd() {
        assertThat(findings(workflow("CI").jobs(SHOW)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.help()).isEqualTo("Add the trigger to it: `.on(pullRequest())`."));
    }

    @Test
    void thePayloadIsFoundInsideOtherExpressions() {
        StepsJob job = job("a").runsOn(UBUNTU_LATEST)
                .when(startsWith(github().event(RELEASE).release().tagName(), "v"))
                .name(text("{}!", github().event(RELEASE).release().name()))
                .steps(run("x"));
        assertThat(findings(on("CI", push()).jobs(job)))
                .extracting(Finding::code)
                .containsExactly("event-payload", "event-payload");
        assertThat(yaml(on("CI", release()).jobs(job)))
                .contains("name: ${{ github.event.release.name }}!\n")
                .contains("if: startsWith(github.event.release.tag_name, 'v')\n");
    }

    @Test
    void aCalledWorkflowHasThePayloadsOfItsCallers() {
        Workflow called = on("Called", workflowCall()).jobs(SHOW);
        assertThat(yaml(called, on("Pulls", pullRequest()).jobs(called.call("c"))))
                .contains("github.event.pull_request.title");
        assertThat(findings(called, on("Pushes", push()).jobs(called.call("c"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.help())
                        .isEqualTo(
                                "Add the trigger to it or to its callers `pushes.yml`: `.on(pullRequest())`, or take the"
                                        + " payload of an event that starts it: `push` and `workflow_call`."));
    }

    @Test
    void aCallerMayBeCalledItself() {
        Workflow called = on("Called", workflowCall()).jobs(SHOW);
        Workflow between = on("Between", workflowCall()).jobs(called.call("c"));
        assertThat(yaml(called, between, on("Pulls", pullRequest()).jobs(between.call("b"))))
                .contains("github.event.pull_request.title");
        assertThat(findings(called, between, on("Pushes", push()).jobs(between.call("b"))))
                .extracting(Finding::code)
                .containsExactly("event-payload");
    }

    @Test
    void aCallerMayKnowThePathOnly() {
        CallJob call = call("c", "$/.github/workflows/called.yml");
        assertThat(findings(
                        on("Called", workflowCall()).jobs(SHOW),
                        on("Pushes", push()).jobs(call)))
                .extracting(Finding::code)
                .containsExactly("event-payload");
    }

    @Test
    void whoIsOnlyCalledFromElsewhereMayUseAnyPayload() {
        assertThat(yaml(on("Called", workflowCall()).jobs(SHOW))).contains("github.event.pull_request.title");
        assertThat(yaml(on("Called", push(), workflowCall()).jobs(SHOW))).contains("github.event.pull_request.title");
    }

    @Test
    void aCalledWorkflowHasWhatAllCallersShare() {
        StepsJob job =
                SHOW.when(github().event(WORKFLOW_CALL).repository().fullName().eq("acme/assistant"));
        Workflow called = on("Called", workflowCall(), pullRequest()).jobs(job);
        assertThat(yaml(called)).contains("if: github.event.repository.full_name == 'acme/assistant'\n");
    }

    @Test
    void anActionMayUseAnyPayload() {
        CompositeAction action = CompositeAction.of("Show")
                .steps(run("echo \"$TITLE\"").shell(BASH).env("TITLE", TITLE));
        Linked linked = Linker.link(
                pipeline(on("CI", push()).jobs(job("a").runsOn(UBUNTU_LATEST).steps(run("x"))))
                        .actions(action),
                Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        assertThat(Yaml.print(linked.actions().get(0).tree()))
                .contains("TITLE: ${{ github.event.pull_request.title }}\n");
    }

    @Test
    void textIsNotAskedWhichEventItIsOf() {
        StepsJob job = SHOW.when(expr("github.event.issue.number == 1"));
        assertThat(yaml(on("CI", pullRequest()).jobs(job))).contains("if: github.event.issue.number == 1\n");
    }

    @Test
    void theStatusOfNamedJobsNeedsThem() {
        StepsJob build = job("build").runsOn(UBUNTU_LATEST).steps(run("x"));
        StepsJob tell = job("tell").runsOn(UBUNTU_LATEST).when(failure(build)).steps(run("y"));
        assertThat(yaml(on("CI", push()).jobs(build, tell)))
                .contains("  tell:\n    needs: build\n")
                .contains("if: failure('build')\n");
        assertThat(findings(on("CI", push()).jobs(tell)))
                .extracting(Finding::code)
                .containsExactly("unlinked-reference");
    }
}
