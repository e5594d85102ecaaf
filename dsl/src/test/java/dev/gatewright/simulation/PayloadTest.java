package dev.gatewright.simulation;

import static dev.gatewright.simulation.scenario.TriggerEvent.event;
import static dev.gatewright.simulation.scenario.TriggerEvent.pullRequest;
import static dev.gatewright.simulation.scenario.TriggerEvent.push;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import org.junit.jupiter.api.Test;

/** What runs know of their event. Source: GitHub's documentation, "Contexts reference"; "Webhook events and payloads". */
class PayloadTest {

    private static String decided(String condition, TriggerEvent event) {
        return Pipelines.file(
                        "ci.yml",
                        "on: {push: , pull_request: , issue_comment: , issues: , release: , merge_group: ,"
                                + " schedule: [{cron: '0 3 * * 1'}]}\njobs: {a: {if: \"" + condition
                                + "\", runs-on: x, steps: [{run: a}]}}")
                .only(Scenario.on(event))
                .jobs()
                .get(0)
                .conclusion()
                .word();
    }

    private static Obj json(String text) {
        return (Obj) Value.parseJson(text);
    }

    @Test
    void whatFollowsFromTheEventIsKnown() {
        assertThat(decided("github.event.pull_request.draft == false", pullRequest("main")))
                .isEqualTo("success");
        assertThat(decided("github.event.action == 'opened'", pullRequest("main")))
                .isEqualTo("success");
        assertThat(decided("github.event.pull_request.base.ref == 'dev'", pullRequest("dev")))
                .isEqualTo("success");
        assertThat(decided("github.head_ref == 'topic'", pullRequest("dev").branch("topic")))
                .isEqualTo("success");
        assertThat(decided(
                        "github.event.head_commit.message == 'Go'", push("main").message("Go")))
                .isEqualTo("success");
    }

    @Test
    void theOnlyScheduleIsTheOneThatIsDue() {
        assertThat(decided("github.event.schedule == '0 3 * * 1'", event("schedule")))
                .isEqualTo("success");
    }

    /** "Tag ref of release", "Ref of the merge group": nobody can know which, but that it isn't the default branch. */
    @Test
    void theRefOfWhatWasNotNamedIsNotKnown() {
        assertThat(decided("github.ref == 'refs/heads/main'", event("release"))).isEqualTo("unknown");
        assertThat(decided("github.ref_type == 'tag'", event("release"))).isEqualTo("success");
        assertThat(decided("github.ref == 'refs/heads/main'", event("merge_group")))
                .isEqualTo("unknown");
        assertThat(decided("github.ref == 'refs/heads/main'", event("push"))).isEqualTo("success");
        assertThat(decided("github.ref_name == 'v1'", TriggerEvent.release("published", "v1")))
                .isEqualTo("success");
    }

    @Test
    void whatBelongsToOtherEventsIsNotThere() {
        assertThat(decided("github.event.pull_request", push("main"))).isEqualTo("skipped");
        assertThat(decided("github.event.issue.pull_request", event("issues"))).isEqualTo("skipped");
        assertThat(decided("github.event.action", push("main"))).isEqualTo("skipped");
    }

    @Test
    void whatDoesNotFollowIsNotKnown() {
        assertThat(decided("github.event.issue.pull_request", event("issue_comment")))
                .isEqualTo("unknown");
        assertThat(decided("contains(github.event.pull_request.labels.*.name, 'go')", pullRequest("main")))
                .isEqualTo("unknown");
        assertThat(decided("github.sha == 'abc'", push("main"))).isEqualTo("unknown");
        assertThat(decided("contains(toJSON(github.event), 'go')", push("main")))
                .isEqualTo("unknown");
    }

    @Test
    void aPayloadSaysItAndWhatItDoesNotHoldIsNotThere() {
        Obj labels = json("{\"pull_request\": {\"labels\": [{\"name\": \"go\"}]}}");
        assertThat(decided(
                        "contains(github.event.pull_request.labels.*.name, 'go')",
                        pullRequest("main").payload(labels)))
                .isEqualTo("success");
        assertThat(decided(
                        "github.event.pull_request.draft == false",
                        pullRequest("main").payload(labels)))
                .isEqualTo("success");
        assertThat(decided(
                        "github.event.issue.pull_request",
                        event("issue_comment").payload(json("{\"issue\": {}}"))))
                .isEqualTo("skipped");
    }

    /** The columns "GITHUB_SHA" and "GITHUB_REF" of "Events that trigger workflows". */
    @Test
    void theCommitOfTheRunIsTheOneThatThePayloadNames() {
        String pushed = "{\"after\": \"abc\"}";
        assertThat(decided("github.sha == 'abc'", push("main").payload(json(pushed))))
                .isEqualTo("success");
        assertThat(decided("github.sha == 'abc'", push("main"))).isEqualTo("unknown");
        assertThat(decided("github.sha == 'abc'", pullRequest("main").payload(json(pushed))))
                .describedAs("the merge commit of a pull request is none that its payload is sure of")
                .isEqualTo("unknown");
        assertThat(decided(
                        "github.sha == 'abc'", push("main").payload(json("{\"after\": \"000\", \"deleted\": true}"))))
                .describedAs("a branch that is deleted: the last commit of the default branch")
                .isEqualTo("unknown");
        assertThat(decided(
                        "github.sha == 'abc'",
                        event("merge_group").payload(json("{\"merge_group\": {\"head_sha\": \"abc\"}}"))))
                .isEqualTo("success");
    }

    @Test
    void aMergeGroupKnowsItsBase() {
        String condition = "github.event.merge_group.base_ref == 'refs/heads/dev'";
        assertThat(decided(condition, event("merge_group").base("dev"))).isEqualTo("success");
        assertThat(decided(condition, event("merge_group").base("main"))).isEqualTo("skipped");
    }
}
