package dev.gatewright.workflow.event;

import static dev.gatewright.workflow.event.Events.workflowCall;
import static dev.gatewright.workflow.event.Events.workflowDispatch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.block.Value;
import dev.gatewright.expression.Expression;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import dev.gatewright.reference.ValueType;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Yaml;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkflowCallTest {

    private enum Suite {
        UNIT,
        E2E_SLOW
    }

    private static final Input<Suite> SUITE =
            Input.of("suite", Suite.class).description("Which suite").required();
    private static final Input<Integer> RETRIES =
            Input.of("retries", Integer.class).defaultValue(2);
    private static final Secret TOKEN = Secret.of("TOKEN");
    private static final Secret KEY =
            Secret.of("KEY").description("To sign with").required();
    private static final Output<String> DIGEST =
            Output.of("digest", String.class).description("Of the image");

    @Test
    void aCallTakesAChoiceAsText() {
        assertThat(yaml(workflowCall().inputs(SUITE, RETRIES))).isEqualTo("""
                inputs:
                  suite:
                    description: Which suite
                    type: string
                    required: true
                  retries:
                    type: number
                    default: 2
                """);
    }

    @Test
    void aDispatchOffersTheChoice() {
        assertThat(yaml(workflowDispatch().inputs(SUITE).inputs(RETRIES))).isEqualTo("""
                inputs:
                  suite:
                    description: Which suite
                    type: choice
                    required: true
                    options: [unit, e2e-slow]
                  retries:
                    type: number
                    default: 2
                """);
    }

    @Test
    void aSecretWithNothingToSayIsItsNameAlone() {
        assertThat(yaml(workflowCall().secrets(TOKEN, KEY))).isEqualTo("""
                secrets:
                  TOKEN:
                  KEY:
                    description: To sign with
                    required: true
                """);
    }

    @Test
    void anOutputSaysWhatItIsAndWhatLinkingWillName() {
        WorkflowCall call = workflowCall()
                .outputs(DIGEST)
                .output("ref", () -> new Expression.Property(new Expression.Name("github"), "ref"));

        Map<String, WorkflowOutput> outputs =
                call.get(WorkflowCall.OUTPUTS).flatMap(Value::known).orElseThrow();
        assertThat(outputs).containsOnlyKeys("digest", "ref");
        assertThat(outputs.get("digest").get(WorkflowOutput.DESCRIPTION).flatMap(Value::known))
                .contains("Of the image");
        assertThat(outputs.get("ref").get(WorkflowOutput.DESCRIPTION)).isEmpty();
        assertThat(outputs.get("ref").get(WorkflowOutput.VALUE).orElseThrow())
                .hasToString("Computed[template=${{ github.ref }}]");
    }

    @Test
    void theConstantsStayForLinking() {
        WorkflowCall call =
                workflowCall().inputs(SUITE).secrets(KEY).outputs(DIGEST).inputs(RETRIES);

        assertThat(call.get(WorkflowCall.INPUT_HANDLES)).contains(List.of(SUITE, RETRIES));
        assertThat(call.get(WorkflowCall.INPUT_HANDLES).orElseThrow().get(0).isSame(SUITE))
                .isTrue();
        assertThat(call.get(WorkflowCall.SECRET_HANDLES)).contains(List.of(KEY));
        assertThat(call.get(WorkflowCall.OUTPUT_HANDLES)).contains(List.of(DIGEST));
        assertThat(workflowDispatch().inputs(SUITE).get(WorkflowDispatch.INPUT_HANDLES))
                .contains(List.of(SUITE));
    }

    @Test
    void nothingGivenIsNothingWritten() {
        assertThat(workflowCall().inputs().secrets().outputs()).isEqualTo(workflowCall());
    }

    @Test
    void whatAFileDeclaresIsReadByName() {
        Node call = workflowCall().inputs(SUITE).secrets(TOKEN).tree();
        WorkflowCall read = new WorkflowCall(call);

        Map<String, Input<?>> inputs =
                read.get(WorkflowCall.INPUTS).flatMap(Value::known).orElseThrow();
        assertThat(inputs.get("suite").name()).isEqualTo("suite");
        assertThat(inputs.get("suite").type().kind()).isEqualTo(ValueType.Kind.STRING);
        assertThat(inputs.get("suite").get(Input.REQUIRED).flatMap(Value::known))
                .contains(true);
        assertThat(read.get(WorkflowCall.SECRETS)
                        .flatMap(Value::known)
                        .orElseThrow()
                        .get("TOKEN")
                        .name())
                .isEqualTo("TOKEN");
    }

    @Test
    void aChoiceThatIsReadKnowsItsWords() {
        WorkflowDispatch read =
                new WorkflowDispatch(workflowDispatch().inputs(SUITE).tree());
        Input<?> suite = read.get(WorkflowDispatch.INPUTS)
                .flatMap(Value::known)
                .orElseThrow()
                .get("suite");

        assertThat(suite.type().kind()).isEqualTo(ValueType.Kind.CHOICE);
        assertThat(suite.type().options()).containsExactly("unit", "e2e-slow");
        assertThat(suite.isSame(SUITE)).isFalse();
    }

    private static String yaml(Event<?> event) {
        return Yaml.print(event.tree());
    }
}
