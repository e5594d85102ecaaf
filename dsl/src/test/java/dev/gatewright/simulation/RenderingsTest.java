package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.push;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.simulation.result.JsonRendering;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.result.TreeRendering;
import dev.gatewright.simulation.scenario.TriggerEvent;
import org.junit.jupiter.api.Test;

class RenderingsTest {

    private static final Pipelines PIPELINES =
            Pipelines.ci("""
            jobs:
              test: {runs-on: x, strategy: {matrix: {v: ['3.11']}}, outputs: {a: '${{ steps.s.outputs.a }}'}, steps: [{id: s, run: make test}]}
              deploy: {needs: test, if: github.ref == 'refs/heads/main', runs-on: x, steps: [{run: make deploy}]}
              clean: {needs: deploy, if: always(), runs-on: x, steps: [{name: Sweep, run: x}]}
            """).and("pr.yml", "on: pull_request\njobs: {a: {runs-on: x, steps: [{run: a}]}}");

    @Test
    void theTreeSaysTheReasonOfEveryState() {
        assertThat(PIPELINES.run(push().failing("test.s")).toString()).isEqualTo("""
                on push to branch `main`
                pr.yml doesn't start: `on` doesn't have `push`
                ci.yml #1 failure (push to branch `main`): failed: job `test`
                ├─ test (3.11) failure: step `s` failed
                │  └─ Run make test [s] failure: it is said to fail
                ├─ deploy skipped: needs `test` failed, and `if` has no status function
                └─ clean success: no step failed
                   └─ Sweep success
                """);
    }

    @Test
    void theTreeHasATimeLine() {
        assertThat(TreeRendering.timed(PIPELINES.run(push())))
                .contains("ci.yml #1 success 0s–30s (push")
                .contains("├─ deploy success 10s–20s: no step failed")
                .contains("   └─ Sweep success 20s–30s");
    }

    @Test
    void theJsonHasItsShape() {
        assertThat(JsonRendering.of(PIPELINES.run(push().failing("test.s"))).pretty())
                .startsWith("""
                {
                  "version": 1,
                  "workflows": [
                    {
                      "file": "ci.yml",
                      "name": "CI",
                      "started": true,
                      "reason": "push to branch `main`",
                      "run": 1,
                      "attempt": 1,
                      "event": "push",
                      "conclusion": "failure",
                      "why": "failed: job `test`",
                      "start": 0,
                      "end": 20,
                      "jobs": [
                        {
                          "id": "test",
                          "name": "test (3.11)",
                          "file": "ci.yml",
                          "matrix": {
                            "v": "3.11"
                          },
                          "outcome": "failure",
                          "conclusion": "failure",
                          "reason": "step `s` failed",
                          "environment": "",
                          "approved": false,
                          "permissions": {
                            "contents": "read",
                            "packages": "read"
                          },
                          "outputs": {
                            "a": null
                          },
                          "start": 0,
                          "end": 10,
                          "steps": [
                            {
                              "id": "s",
                              "number": 1,
                              "name": "Run make test",
                              "outcome": "failure",
                              "conclusion": "failure",
                              "reason": "it is said to fail",
                              "start": 0,
                              "end": 10
                            }
                          ]
                        },
                """)
                .contains("""
                      "file": "pr.yml",
                      "name": ".github/workflows/pr.yml",
                      "started": false,
                      "reason": "`on` doesn't have `push`",
                      "conclusion": null,
                      "jobs": []
                """);
    }

    @Test
    void whatMayStartIsUnknown() {
        Simulated simulated = Pipelines.file(
                        "ci.yml", "on: {push: {paths: [src/**]}}\njobs: {a: {runs-on: x, steps: [{run: a}]}}")
                .on(TriggerEvent.push("main"));
        assertThat(JsonRendering.of(simulated).compact())
                .contains("\"started\":\"unknown\"", "\"conclusion\":\"unknown\"");
    }

    @Test
    void theSameScenarioGivesTheSameText() {
        assertThat(PIPELINES.run(push()).toString())
                .isEqualTo(PIPELINES.run(push()).toString());
    }
}
