package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.conclusion;
import static dev.gatewright.simulation.Pipelines.push;
import static dev.gatewright.simulation.Pipelines.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Run;
import org.junit.jupiter.api.Test;

/** Actions of the repository that are made of steps. Source: GitHub's documentation, "Metadata syntax reference". */
class CompositeActionsTest {

    private static final String GREET = """
            name: Greet
            description: Greets somebody.
            inputs:
              who: {description: Who, default: world}
            outputs:
              greeting: {description: The words, value: 'hello ${{ inputs.WHO }}'}
              version: {description: A version, value: '${{ steps.ask.outputs.version }}'}
              rest: {description: Of a step, value: '${{ steps.rest.outcome }}${{ steps.rest.outputs.x }}'}
            runs:
              using: composite
              steps:
                - {id: ask, shell: bash, run: ./ask}
                - {id: rest, shell: bash, run: ./rest, if: "inputs.who == 'nobody'"}
            """;

    private static Pipelines greeting(String with) {
        return Pipelines.ci("""
                jobs:
                  a:
                    runs-on: x
                    outputs: {said: '${{ steps.greet.outputs.greeting }}', rest: '${{ steps.greet.outputs.rest }}'}
                    steps:
                      - {id: greet, uses: ./.github/actions/greet%s}
                      - {id: known, if: "steps.greet.outputs.greeting == 'hello me'", run: a}
                      - {id: unknown, if: steps.greet.outputs.version == '1', run: a}
                      - {id: undeclared, if: steps.greet.outputs.verison != '', run: a}
                      - {id: failed, if: failure(), run: a}
                """.formatted(with)).action(".github/actions/greet", GREET);
    }

    @Test
    void whatTheyPutOutFollowsFromTheirInputsAndSteps() {
        Run run = greeting(", with: {who: me}").pushed();
        assertThat(step(run, "a", "known").outcome()).isEqualTo(Conclusion.SUCCESS);
        assertThat(Pipelines.job(run, "a").outputs())
                .containsEntry("said", Value.of("hello me"))
                .containsEntry("rest", Value.of("skipped"));
        assertThat(Pipelines.job(greeting("").pushed(), "a").outputs())
                .describedAs("the default of an input that nobody passes")
                .containsEntry("said", Value.of("hello world"));
    }

    @Test
    void whatTheirScriptsPutOutIsUnknownUntilItIsSaidOfTheStepThatUsesThem() {
        Pipelines pipelines = greeting("");
        assertThat(step(pipelines.pushed(), "a", "unknown").outcome()).isEqualTo(Conclusion.UNKNOWN);
        Run said = pipelines.only(push().output("a.greet.version", "1"));
        assertThat(step(said, "a", "unknown").outcome()).isEqualTo(Conclusion.SUCCESS);
    }

    @Test
    void anOutputThatTheyDoNotDeclareIsEmpty() {
        assertThat(step(greeting("").pushed(), "a", "undeclared").outcome()).isEqualTo(Conclusion.SKIPPED);
    }

    @Test
    void oneThatIsSaidToFailPutsOutWhatNobodyKnows() {
        Run run = greeting("").pushed("a.greet");
        assertThat(step(run, "a", "failed").outcome()).isEqualTo(Conclusion.SUCCESS);
        assertThat(Pipelines.job(run, "a").outputs().get("said")).isInstanceOf(Value.Unknown.class);
    }

    @Test
    void aStepOfThemThatFailsFailsTheStepThatUsesThemThroughOthersToo() {
        Pipelines pipelines = Pipelines.ci("""
                        jobs:
                          a:
                            runs-on: x
                            steps: [{id: outer, uses: $/outer/, with: {json: no json}}]
                        """).action("outer", """
                        name: Outer
                        description: Uses another one.
                        inputs: {json: {description: JSON}}
                        runs: {using: composite, steps: [{id: in, uses: ./inner, with: {json: '${{ inputs.json }}'}}]}
                        """).action("inner", """
                        name: Inner
                        description: Reads JSON.
                        inputs: {json: {description: JSON}}
                        outputs: {a: {description: A member, value: '${{ fromJSON(inputs.json).a }}'}}
                        runs: {using: composite, steps: [{shell: bash, run: a}]}
                        """);
        Run run = pipelines.pushed();
        assertThat(step(run, "a", "outer").reason()).isEqualTo("in the action, step `in` failed");
        assertThat(conclusion(run, "a")).isEqualTo("failure");
    }

    @Test
    void oneThatUsesItselfOrHasThousandsOfStepsIsNotLookedInto() {
        Pipelines pipelines = Pipelines.ci("""
                jobs:
                  a:
                    runs-on: x
                    steps: [{id: self, uses: ./self}, {id: asks, run: a, if: steps.self.outputs.x == ''}]
                  b:
                    runs-on: x
                    steps: [{id: many, uses: ./n0}, {id: asks, run: a, if: steps.many.outputs.x == ''}]
                """);
        String action = "{name: A, description: Many., runs: {using: composite, steps: [%s]}}";
        pipelines.action("self", action.formatted("{uses: ./self}, {uses: ./self}"));
        for (int i = 0; i < 30; i++) {
            String next = "{uses: ./n" + (i + 1) + "}";
            pipelines.action("n" + i, action.formatted(String.join(", ", next, next, next)));
        }
        Run run = pipelines.pushed();
        assertThat(step(run, "a", "asks").outcome()).isEqualTo(Conclusion.UNKNOWN);
        assertThat(step(run, "b", "asks").outcome()).isEqualTo(Conclusion.UNKNOWN);
    }

    @Test
    void variablesStayAsTheyAreUnlessAStepOfThemMayChangeSome() {
        String job = "jobs: {a: {runs-on: x, steps: [{uses: ./act}, {id: asks, run: a, if: env.X == ''}]}}";
        String action = "{name: Act, description: Acts., runs: {using: composite, steps: [{shell: bash, run: '%s'}]}}";
        Run calm = Pipelines.ci(job).action("act", action.formatted("make")).pushed();
        assertThat(step(calm, "a", "asks").outcome()).isEqualTo(Conclusion.SUCCESS);
        Run changed = Pipelines.ci(job)
                .action("act", action.formatted("echo X=1 >> $GITHUB_ENV"))
                .pushed();
        assertThat(step(changed, "a", "asks").outcome()).isEqualTo(Conclusion.UNKNOWN);
    }

    @Test
    void theirStepsAskForTheStateOfTheActionNotOfTheJob() {
        Run run = Pipelines.ci("""
                        jobs:
                          a:
                            runs-on: x
                            outputs: {ran: '${{ steps.tidy.outputs.ran }}'}
                            steps: [{run: a}, {id: tidy, uses: ./tidy, if: always()}]
                        """).action("tidy", """
                        name: Tidy
                        description: Tidies up.
                        outputs: {ran: {description: Whether, value: '${{ steps.t.outcome }}'}}
                        runs: {using: composite, steps: [{id: t, shell: bash, run: a}]}
                        """).pushed("a.#1");
        assertThat(Pipelines.job(run, "a").outputs()).containsEntry("ran", Value.of("success"));
    }
}
