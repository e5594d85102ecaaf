package dev.gatewright.workflow.metadata;

import static dev.gatewright.workflow.step.RunStep.run;
import static dev.gatewright.workflow.step.UsesStep.uses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.block.Value;
import dev.gatewright.expression.Expression;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Variable;
import dev.gatewright.workflow.setting.Shell;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.workflow.step.UsesStep;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final Input<String> PYTHON =
            Input.of("python-version", String.class).description("Which Python").required();
    private static final Input<Boolean> CACHE = Input.of("cache", Boolean.class).defaultValue(true);
    private static final Output<String> VERSION =
            Output.of("version", String.class).description("Of the tool");

    @Test
    void aCompositeActionIsStepsUnderAName() {
        CompositeAction action = CompositeAction.of("Set up the toolchain")
                .steps(run("make tools"), uses("actions/cache@v4").with("path", "~/.cache"))
                .steps(run("Get-Item .").shell(Shell.PWSH).workingDirectory("app"))
                .branding(Icon.BAR_CHART_2, Color.GRAY_DARK)
                .inputs(PYTHON, CACHE)
                .description("Python, and what the build needs")
                .author("Platform");

        assertThat(Yaml.print(action.tree())).isEqualTo("""
                name: Set up the toolchain
                description: Python, and what the build needs
                author: Platform
                inputs:
                  python-version:
                    description: Which Python
                    required: true
                  cache:
                    default: 'true'
                runs:
                  using: composite
                  steps:
                    - run: make tools
                      shell: bash
                    - uses: actions/cache@v4
                      with:
                        path: ~/.cache
                    - run: Get-Item .
                      working-directory: app
                      shell: pwsh
                branding:
                  icon: bar-chart-2
                  color: gray-dark
                """);
    }

    @Test
    void aJavaScriptActionRunsOnANodeThatIsStillThere() {
        JavaScriptAction action = JavaScriptAction.of("greet")
                .post("cleanup.js")
                .postIf(new Variable("CLEAN").eq("yes"))
                .main("dist/index.js")
                .pre("setup.js")
                .outputs(VERSION);

        assertThat(action.tree().toString()).isEqualTo("""
                name: greet
                outputs:
                  version:
                    description: Of the tool
                runs:
                  using: node24
                  pre: setup.js
                  main: dist/index.js
                  post: cleanup.js
                  post-if: ${{ vars.CLEAN == 'yes' }}
                """.stripTrailing());
        assertThat(action.using(JavaScriptRuntime.NODE20)
                        .get(JavaScriptAction.RUNS)
                        .flatMap(Value::known)
                        .orElseThrow())
                .satisfies(runs -> assertThat(runs.get(JavaScriptAction.USING).flatMap(Value::known))
                        .contains(JavaScriptRuntime.NODE20));
    }

    @Test
    void aDockerActionPassesItsArgumentsInOrder() {
        DockerAction action = DockerAction.of("scan")
                .args("--format", "sarif")
                .args((dev.gatewright.expression.Expr<String>) () -> input("path"))
                .args("--strict")
                .env("LEVEL", "high")
                .entrypoint("/scan.sh")
                .image("Dockerfile");

        assertThat(action.tree().toString()).isEqualTo("""
                name: scan
                runs:
                  using: docker
                  image: Dockerfile
                  env:
                    LEVEL: high
                  entrypoint: /scan.sh
                  args:
                    - --format
                    - sarif
                    - ${{ inputs.path }}
                    - --strict
                """.stripTrailing());
    }

    @Test
    void anInputThatGoesIsStillTakenWithAWarning() {
        CompositeAction action = CompositeAction.of("setup")
                .deprecatedInput(PYTHON, "Use `version`.")
                .inputs(CACHE);

        assertThat(Yaml.print(action.tree())).contains("""
                  python-version:
                    description: Which Python
                    required: true
                    deprecationMessage: Use `version`.
                  cache:
                """);
        assertThat(action.get(Action.INPUT_HANDLES)).contains(List.of(PYTHON, CACHE));
    }

    @Test
    void theFolderIsTheNameUnlessItIsNamed() {
        assertThat(CompositeAction.of("Set up: the Tool-chain!").folderName()).isEqualTo("set-up-the-tool-chain");
        assertThat(CompositeAction.of("Set up").folder("setup").folderName()).isEqualTo("setup");
    }

    @Test
    void anActionMakesAStep() {
        CompositeAction action = CompositeAction.of("setup").inputs(PYTHON).outputs(VERSION);
        UsesStep step = action.step().with(PYTHON, "3.13");

        assertThat(step.get(Step.OUTPUTS)).contains(List.of(VERSION));
        Node uses = step.mapping().get("uses").orElseThrow();
        assertThat(uses)
                .isInstanceOfSatisfying(
                        Deferred.class, deferred -> assertThat(deferred.text()).isEqualTo(new LocalAction(action)));
        assertThat(uses.origin().file()).isEqualTo("ActionTest.java");
        assertThat(step).hasToString("""
                uses: $/.github/actions/setup
                with:
                  python-version: '3.13'
                """.stripTrailing());
    }

    @Test
    void anActionGivenAsAStepIsTheStepThatUsesIt() {
        CompositeAction inner = CompositeAction.of("inner");
        CompositeAction outer = CompositeAction.of("outer").steps(inner);

        assertThat(Yaml.print(outer.tree())).contains("- uses: $/.github/actions/inner");
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        CompositeAction action = CompositeAction.of("setup").inputs(CACHE).output("version", () -> input("v"), "It");
        CompositeAction read = new CompositeAction(action.tree());

        assertThat(read.get(CompositeAction.OUTPUTS)
                        .flatMap(Value::known)
                        .orElseThrow()
                        .get("version"))
                .isEqualTo(ActionOutput.of().description("It").value(() -> input("v")));
        assertThat(read.get(Action.INPUTS)
                        .flatMap(Value::known)
                        .orElseThrow()
                        .get("cache")
                        .get(ActionInput.DEFAULT))
                .contains(new Value.Literal<>("true"));
        assertThat(read.get(CompositeAction.RUNS)
                        .flatMap(Value::known)
                        .orElseThrow()
                        .get(CompositeAction.USING))
                .contains(new Value.Literal<>("composite"));
    }

    private static Expression input(String name) {
        return new Expression.Property(new Expression.Name("inputs"), name);
    }
}
