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
                        "on: [push, pull_request, issue_comment, issues]\njobs: {a: {if: \"" + condition
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
}
