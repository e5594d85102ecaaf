package dev.gatewright.simulation;

import static dev.gatewright.simulation.scenario.TriggerEvent.dispatch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import org.junit.jupiter.api.Test;

/** Source: GitHub's documentation, "Workflow syntax", {@code on.workflow_dispatch.inputs}. */
class DispatchTest {

    private static final Pipelines DEPLOY = Pipelines.file("deploy.yml", """
            on:
              workflow_dispatch:
                inputs:
                  target: {type: choice, options: [staging, production], default: staging}
                  dry: {type: boolean, default: true}
                  count: {type: number, default: 2}
                  note: {required: true}
            jobs:
              plain:
                runs-on: ubuntu-latest
                outputs:
                  target: ${{ inputs.target }}
                  is-true: ${{ inputs.dry == true }}
                  text: ${{ github.event.inputs.dry == 'true' }}
                  more: ${{ inputs.count > 1 }}
                steps: [{run: a}]
            """);

    private static String refusal(TriggerEvent event) {
        Simulated simulated = DEPLOY.on(event);
        assertThat(simulated.runs()).isEmpty();
        assertThat(simulated.refusals()).hasSize(1);
        return simulated.refusals().get(0).reason();
    }

    @Test
    void inputsHaveTheirDefaults() {
        Run run = DEPLOY.only(Scenario.on(dispatch().input("note", "x")));
        assertThat(run.jobs().get(0).outputs())
                .containsEntry("target", Value.of("staging"))
                .containsEntry("is-true", Value.of("true"))
                .containsEntry("text", Value.of("true"))
                .containsEntry("more", Value.of("true"));
    }

    @Test
    void whatIsPassedCounts() {
        Run run = DEPLOY.only(Scenario.on(
                dispatch().input("note", "x").input("target", "production").input("DRY", "false")));
        assertThat(run.jobs().get(0).outputs())
                .containsEntry("target", Value.of("production"))
                .containsEntry("is-true", Value.of("false"));
    }

    @Test
    void aChoiceThatIsNoneIsRefused() {
        assertThat(refusal(dispatch().input("note", "x").input("target", "prod")))
                .isEqualTo("Input `target` is a choice, and `prod` isn't one of `production` and `staging`.");
    }

    @Test
    void aBooleanIsTrueOrFalse() {
        assertThat(refusal(dispatch().input("note", "x").input("dry", "yes")))
                .isEqualTo("Input `dry` is a boolean, and `yes` is neither `true` nor `false`.");
    }

    @Test
    void aNumberIsOne() {
        assertThat(refusal(dispatch().input("note", "x").input("count", "two")))
                .isEqualTo("Input `count` is a number, and `two` is none.");
    }

    @Test
    void aRequiredInputMustBePassed() {
        assertThat(refusal(dispatch())).isEqualTo("Required input `note` not provided.");
    }

    @Test
    void anInputThatNobodyDeclaresIsRefused() {
        assertThat(refusal(dispatch().input("note", "x").input("nope", "1")))
                .startsWith("Unexpected input `nope`.")
                .contains("`count`, `dry`, `note` and `target`");
    }

    @Test
    void aWorkflowThatTakesTheInputsIsTheOneThatIsMeant() {
        Simulated simulated = Pipelines.file(
                        "ci.yml", "on: workflow_dispatch\njobs: {a: {runs-on: x, steps: [{run: a}]}}")
                .and(
                        "deploy.yml",
                        "on: {workflow_dispatch: {inputs: {to: {}}}}\njobs: {a: {runs-on: x, steps: [{run: a}]}}")
                .on(dispatch().input("to", "x"));
        assertThat(simulated.refusals()).isEmpty();
        assertThat(simulated.runs()).hasSize(1);
    }
}
