package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Callees;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Actions: the walk over their schema, their steps, and the rules of their own. */
class ActionRulesTest {

    private static final String HEAD = "name: a\ndescription: b\n";

    @Test
    void theThreeKindsOfActionsAreRight() {
        assertThat(Found.inAction(HEAD + "runs: {using: composite, steps: [{run: make, shell: bash}, {uses: a/b@v1}]}"))
                .isEmpty();
        assertThat(Found.inAction(HEAD + "runs: {using: node24, main: a.js, post: b.js, post-if: success()}"))
                .isEmpty();
        assertThat(Found.inAction(HEAD + "inputs: {a: {description: b}}\n"
                        + "runs: {using: docker, image: Dockerfile, args: ['${{ inputs.a }}']}"))
                .isEmpty();
    }

    @Test
    void aScriptOfACompositeActionNamesItsShell() {
        assertThat(Found.inAction(HEAD + "runs: {using: composite, steps: [{run: make}]}"))
                .containsExactly("missing-key 3:34");
    }

    @Test
    void aCompositeActionHasNothingInTheBackground() {
        assertThat(Found.inAction(
                        HEAD + "runs:\n  using: composite\n  steps:\n    - {run: make, shell: sh, background: true}"))
                .containsExactly("unknown-key 6:30");
    }

    @Test
    void whatAnActionNeedsIsThere() {
        assertThat(Found.inAction("name: a\nruns: {using: node24}"))
                .containsExactly("missing-key 1:1", "missing-key 2:7");
        assertThat(Found.inAction(HEAD + "runs: {using: node99, main: a}")).containsExactly("unknown-word 3:15");
        assertThat(Found.inAction(HEAD + "runs: {using: docker, main: a}"))
                .containsExactly("missing-key 3:7", "unknown-key 3:23");
    }

    @Test
    void stepsOfActionsAreStepsToo() {
        assertThat(
                        Found.inAction(
                                HEAD
                                        + "runs:\n  using: composite\n  steps:\n    - {run: make, shell: sh, id: a}\n    - {uses: a, id: A}"))
                .containsExactly("uses-format 7:14", "duplicate-step-id 7:21");
    }

    @Test
    void expressionsOfActionsAreJudged() {
        assertThat(Found.inAction(HEAD
                        + "outputs: {o: {value: '${{ steps.x.outputs.y }}'}}\n"
                        + "runs: {using: composite, steps: [{run: 'echo ${{ secrets.a }}', shell: sh}]}"))
                .containsExactly("step-not-above 3:27", "unknown-context 4:40");
    }

    @Test
    void anInputHasALegalName() {
        assertThat(Found.inAction(HEAD + "inputs: {'a b': {}, c-d: {}}\nruns: {using: node24, main: a}"))
                .containsExactly("illegal-input-id 3:10");
    }

    @Test
    void anOldRuntimeIsGone() {
        assertThat(Found.inAction(HEAD + "runs: {using: node16, main: a}")).contains("old-runtime 3:15");
        assertThat(Found.inAction(HEAD + "runs: {using: node20, main: a}")).isEmpty();
    }

    @Test
    void aConditionIsAboutAScriptThatIsThere() {
        assertThat(Found.inAction(HEAD + "runs: {using: node24, main: a.js, post-if: success()}"))
                .containsExactly("futile-condition 3:35");
        assertThat(Found.inAction(HEAD + "runs: {using: docker, image: Dockerfile, pre-if: success()}"))
                .containsExactly("futile-condition 3:42");
        assertThat(Found.inAction(
                        HEAD + "runs: {using: docker, image: Dockerfile, pre-if: success(), pre-entrypoint: a.sh}"))
                .isEmpty();
    }

    @Test
    void aContainerActionNamesADockerfileOrAnImage() {
        for (String image :
                new String[] {"Dockerfile", "sub/Dockerfile", "Dockerfile.dev", "dev.Dockerfile", "docker://a:1"}) {
            assertThat(Found.inAction(HEAD + "runs: {using: docker, image: '" + image + "'}"))
                    .isEmpty();
        }
        for (String image : new String[] {"Dockerfile2", "alpine:3", "docker://"}) {
            assertThat(Found.inAction(HEAD + "runs: {using: docker, image: '" + image + "'}"))
                    .containsExactly("action-image 3:30");
        }
    }

    /** The runner reads nothing else of an input; actionlint takes the booleans of YAML 1.1 there, too. */
    @Test
    void whatIsWrongInAnInputIsIgnoredButForItsDefault() {
        String runs = "runs: {using: node24, main: a.js}\n";
        assertThat(Found.inAction(HEAD + "inputs: {a: {description: b, required: yes}}\n" + runs))
                .containsExactly("ignored-key 3:40");
        assertThat(Found.inAction(HEAD + "inputs: {a: {description: b, default: [c]}}\n" + runs))
                .containsExactly("wrong-kind 3:39");
        assertThat(Found.inAction(HEAD + "inputs: [a]\n" + runs)).containsExactly("wrong-kind 3:9");
    }

    @Test
    void aMisspeltKeyOfAnActionIsToldOnce() {
        String begin = "name: a\ndescription: b\n";
        assertThat(Found.inAction(begin + "runs:\n  using: composite\n  step: [{run: make, shel: bash}]"))
                .containsExactly("unknown-key 5:3", "unknown-key 5:22");
        assertThat(
                        Found.inAction(
                                begin
                                        + "input: {c: {}}\nruns: {using: composite, steps: [{run: 'echo ${{ inputs.c }}', shell: bash}]}"))
                .as("what it declares is known")
                .containsExactly("ignored-key 3:1");
        assertThat(Found.inAction(begin + "run: {using: node24, main: a.js}"))
                .as("GitHub ignores the key and misses the other")
                .containsExactly("missing-key 1:1", "ignored-key 3:1");
    }

    @Test
    void anActionOfAnUnknownRuntimeIsWhatItHasToExecute() {
        String begin = "name: a\ndescription: b\n";
        assertThat(Found.inAction(begin + "runs: {using: composit, steps: [{run: make, shell: bash}]}"))
                .containsExactly("unknown-word 3:15");
        assertThat(Found.inAction(begin + "runs: {using: dockr, image: Dockerfile}"))
                .containsExactly("unknown-word 3:15");
        assertThat(Found.inAction(begin + "runs: {using: node18, main: a.js}")).containsExactly("unknown-word 3:15");
        assertThat(Found.inAction(begin + "runs: {steps: [{run: make, shell: bash}]}"))
                .containsExactly("missing-key 3:7");
    }

    @Test
    void anOutputOfAnActionIsAnExpression() {
        String action =
                "name: a\ndescription: b\noutputs: {c: {value: VALUE}}\nruns: {using: composite, steps: [{id: d, run: make, shell: bash}]}";
        assertThat(Found.inAction(action.replace("VALUE", "steps.d.outputs.e")))
                .containsExactly("bare-expression 3:22");
        assertThat(Found.inAction(action.replace("VALUE", "'${{ steps.d.outputs.e }}'")))
                .isEmpty();
    }

    @Test
    void whatAnActionRunsIsInItsFolder() {
        assertThat(inFolder("runs: {using: node24, main: dist/a.js, pre: b.js, post: ../c.js}", "b.js"))
                .containsExactly("missing-program 3:29", "missing-program 3:57");
        assertThat(inFolder("runs: {using: docker, image: ./Dockerfile}")).containsExactly("missing-program 3:30");
        assertThat(inFolder("runs: {using: docker, image: 'docker://alpine:3'}"))
                .isEmpty();
        assertThat(inFolder("runs: {using: composite, steps: [{run: ./a.sh, shell: sh}]}"))
                .isEmpty();
    }

    private static List<String> inFolder(String runs, String... files) {
        ActionFile action = ActionFile.of(
                "it",
                Documents.tree("action.yml", HEAD + runs),
                file -> !List.of(files).contains(file));
        return Found.places(Checks.check(List.of(), List.of(action), Callees.NONE, Settings.reading()));
    }

    @Test
    void onlyOutputsOfCompositeActionsHaveAValue() {
        assertThat(Found.inAction(HEAD + "outputs: {o: {value: x}}\nruns: {using: node24, main: a.js}"))
                .containsExactly("ignored-key 3:15");
        assertThat(Found.inAction(HEAD + "outputs: {o: {values: x}}\nruns: {using: node24, main: a.js}"))
                .containsExactly("unknown-key 3:15");
        assertThat(Found.inAction(HEAD + "outputs: {o: {description: x}}\n"
                        + "runs: {using: composite, steps: [{run: make, shell: sh}]}"))
                .containsExactly("valueless-output 3:14");
    }
}
