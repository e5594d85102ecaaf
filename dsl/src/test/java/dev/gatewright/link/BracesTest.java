package dev.gatewright.link;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.reference.Input;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.metadata.JavaScriptAction;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ${{ }}} stands around each expression but conditions, which need none where YAML and GitHub read them so. */
class BracesTest {

    private static final Input<Boolean> DEEP = input("deep", Boolean.class);

    private static String yaml(Workflow workflow) {
        Linked linked = Linker.link(pipeline(workflow), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        return Yaml.print(linked.workflows().get(0).tree());
    }

    private static Workflow dispatched(StepsJob job) {
        return workflow("CI").on(workflowDispatch().inputs(DEEP)).jobs(job);
    }

    private static StepsJob conditioned(Expr<Boolean> condition) {
        return job("a").runsOn(UBUNTU_LATEST).when(condition).steps(run("make").when(condition));
    }

    @Test
    void aConditionOfAJobOrAStepHasNone() {
        assertThat(yaml(dispatched(conditioned(DEEP)))
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.contains("if:")))
                .containsExactly("if: inputs.deep", "- if: inputs.deep");
        assertThat(yaml(dispatched(
                        conditioned(github().ref().eq("refs/heads/main").or(DEEP)))))
                .contains("if: github.ref == 'refs/heads/main' || inputs.deep\n");
    }

    @Test
    void aConditionOfAnActionHasNone() {
        JavaScriptAction action =
                javaScriptAction("Greet").main("index.js").post("post.js").postIf(success());
        CompositeAction composite =
                compositeAction("Say").steps(run("make").when(github().ref().eq("refs/heads/main")));
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(action, composite);
        String actions = Linker.link(pipeline(workflow("CI").on(push()).jobs(job)), Target.GITHUB).actions().stream()
                .map(each -> Yaml.print(each.tree()))
                .reduce("", String::concat);
        assertThat(actions).contains("post-if: success()\n", "if: github.ref == 'refs/heads/main'\n");
    }

    @Test
    void aConditionThatYamlWouldReadOtherwiseHasThem() {
        assertThat(yaml(dispatched(conditioned(not(DEEP))))).contains("if: ${{ !inputs.deep }}\n");
        assertThat(yaml(dispatched(conditioned(github().ref().eq("a${{b")))))
                .contains("if: ${{ github.ref == 'a${{b' }}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b", "a # b", "}}", "it's", "\"", "${{", "a\nb", " a "})
    void aConditionIsReadAgainAsItWasWritten(String text) {
        Expr<Boolean> condition = github().ref().eq(text);
        Node written = Linker.link(pipeline(dispatched(conditioned(condition))), Target.GITHUB)
                .workflows()
                .get(0)
                .tree();
        for (String key : List.of("jobs", "a", "if")) {
            written = ((Mapping) written).get(key).orElseThrow();
        }
        assertThat(IfCondition.parse(((Scalar) written).text()).written()).isEqualTo(condition.expression());
    }

    @Test
    void anythingElseHasThem() {
        String text = yaml(dispatched(job("a").name(text("On {}", github().ref()))
                .runsOn(UBUNTU_LATEST)
                .timeoutMinutes(expr("fromJSON(vars.MINUTES)"))
                .continueOnError(DEEP)
                .env("DEEP", DEEP)
                .steps(run("make").env(DEEP).continueOnError(DEEP))));
        assertThat(text)
                .contains(
                        "name: On ${{ github.ref }}\n",
                        "timeout-minutes: ${{ fromJSON(vars.MINUTES) }}\n",
                        "continue-on-error: ${{ inputs.deep }}\n",
                        "DEEP: ${{ inputs.deep }}\n");
    }

    @Test
    void anItemOfAListHasThemBesideItemsThatAreKnown() {
        Expr<String> port = expr("vars.PORT");
        StepsJob job = job("a").runsOn(runnerGroup("big").labels("linux").labels(expr("vars.LABEL")))
                .service("web", service("nginx").ports("80").ports(text("{}:443", port), port))
                .steps(run("make"));
        assertThat(yaml(dispatched(job)))
                .contains(
                        "        - linux\n        - ${{ vars.LABEL }}\n",
                        "          - '80'\n          - ${{ vars.PORT }}:443\n          - ${{ vars.PORT }}\n");
    }
}
