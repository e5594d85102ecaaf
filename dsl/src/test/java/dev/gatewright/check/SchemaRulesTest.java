package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.Callees;
import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One test a rule of the walk over the schema: what is wrong, and what is right. */
class SchemaRulesTest {

    @Test
    void aKeyThatGitHubDoesntKnowIsRefused() {
        assertThat(Found.inJob("runs-on: ubuntu-latest\ntimeout-minuts: 5\nsteps: [run: make]"))
                .containsExactly("unknown-key 5:5");
        assertThat(Found.inJob("runs-on: ubuntu-latest\nuses: ./.github/workflows/a.yml"))
                .containsExactly("unknown-key 5:5");
        assertThat(Found.inJob("uses: ./.github/workflows/a.yml\nenvironment: production"))
                .containsExactly("unknown-key 5:5");
        assertThat(Found.inTriggers("on:\n  push:\n    inputs: {}")).containsExactly("unknown-key 3:5");
        assertThat(Found.inJob("runs-on: ubuntu-latest\ntimeout-minutes: 5\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void theMessageOfAnUnknownKeyNamesTheOneThatWasMeant() {
        assertThat(Checks.check(
                        List.of(Documents.workflow(
                                "ci.yml", "on: push\nconcurency: a\njobs: {a: {runs-on: x, steps: [run: make]}}")),
                        List.of(),
                        Callees.NONE,
                        Settings.reading()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("The file knows no key `concurency`.");
                    assertThat(finding.help()).isEqualTo("Did you mean `concurrency`?");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void aKeyThatGitHubIgnoresIsNoError() {
        assertThat(Found.inTriggers("on:\n  workflow_dispatch:\n    unknown: 1"))
                .containsExactly("ignored-key 3:5");
        assertThat(Found.inTriggers("on:\n  create:\n    tags: v*")).containsExactly("ignored-key 3:5");
        assertThat(Found.inAction(
                        "name: a\ndescription: b\ninputs: {c: {type: string}}\nruns: {using: node24, main: a.js}"))
                .containsExactly("ignored-key 3:14");
    }

    @Test
    void aWordThatGitHubDoesntReadIsNoError() {
        assertThat(Found.inAction("name: a\ndescription: b\nbranding: {icon: logo}\nruns: {using: node24, main: a.js}"))
                .containsExactly("ignored-word 3:18");
    }

    @Test
    void aKeyMayStandOnceInWhateverCase() {
        assertThat(Found.inWorkflow("on: push\njobs:\n  a: &a {runs-on: x, steps: [run: make]}\n  A: *a"))
                .containsExactly("duplicate-key 4:3");
        assertThat(Found.inJob("runs-on: x\nruns-on: y\nsteps: [run: make]")).containsExactly("duplicate-key 5:5");
        assertThat(Found.inJob("runs-on: x\nenv: {A: 1, a: 2}\nsteps: [run: make]"))
                .containsExactly("duplicate-key 5:17");
        assertThat(Found.inJob("runs-on: x\nenv: {A: 1, B: 2}\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void whatMustHoldSomethingMayNotBeEmpty() {
        assertThat(Found.inWorkflow("on: push\njobs:\n  '': {runs-on: x, steps: [run: make]}"))
                .containsExactly("empty-value 3:3");
        assertThat(Found.inJob("runs-on: ''\nsteps: [run: make]")).containsExactly("empty-value 4:14");
        assertThat(Found.inJob("runs-on: x\nenv:\nsteps: [run: make]")).containsExactly("empty-value 5:9");
        assertThat(Found.inJob("runs-on: x\nname:\nsteps: [run: make]")).isEmpty();
    }

    @Test
    void aValueHasAKind() {
        assertThat(Found.inWorkflow("name: [a]\non: push\njobs: {a: {runs-on: x, steps: [run: make]}}"))
                .containsExactly("wrong-kind 1:7");
        assertThat(Found.inJob("runs-on: x\nsteps: {a: b}")).containsExactly("wrong-kind 5:12");
        assertThat(Found.inJob("runs-on: x\ntimeout-minutes: soon\nsteps: [run: make]"))
                .containsExactly("wrong-kind 5:22");
        assertThat(Found.inJob("runs-on: x\ncontinue-on-error: 1\nsteps: [run: make]"))
                .containsExactly("wrong-kind 5:24");
        assertThat(Found.inJob("runs-on: x\n? [a]\n: b\nsteps: [run: make]")).contains("wrong-kind 5:7");
        assertThat(Found.inJob("runs-on: 12\nname: true\ntimeout-minutes: 1.5\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void aNumberInQuotesIsTextAndItsQuotesCanGo() {
        List<Finding> findings = Checks.check(
                List.of(
                        Documents.workflow(
                                "ci.yml",
                                "on: push\njobs: {a: {runs-on: x, timeout-minutes: \"5\", concurrency: {group: g, cancel-in-progress: 'true'}, steps: [run: make]}}")),
                List.of(),
                Callees.NONE,
                Settings.reading());

        assertThat(Found.places(findings)).containsExactly("wrong-kind 2:41", "wrong-kind 2:90");
        assertThat(findings)
                .extracting(Finding::help)
                .containsExactly("Write it without quotes: `5`.", "Write it without quotes: `true`.");
        assertThat(findings).allMatch(finding -> finding.fixes().get(0).safe());
    }

    @Test
    void aWordIsOneOfThoseThatGitHubKnows() {
        assertThat(Found.inWorkflow(
                        "on: push\npermissions: {contents: reed}\njobs: {a: {runs-on: x, steps: [run: make]}}"))
                .containsExactly("unknown-word 2:25");
        assertThat(Found.inWorkflow(
                        "on: push\npermissions: {id-token: read}\njobs: {a: {runs-on: x, steps: [run: make]}}"))
                .containsExactly("unknown-word 2:25");
        assertThat(Found.inTriggers("on: [push, pr]")).containsExactly("unknown-word 1:12");
        assertThat(Found.inTriggers("on: {issues: {types: [opened, closedd]}}")).containsExactly("unknown-word 1:31");
        assertThat(Found.inWorkflow("on: push\npermissions: read-all\njobs: {a: {runs-on: x, steps: [run: make]}}"))
                .isEmpty();
    }

    @Test
    void whatGitHubDemandsMustBeThere() {
        assertThat(Found.inWorkflow("on: push")).containsExactly("missing-key 1:1");
        assertThat(Found.inJob("steps: [run: make]")).containsExactly("missing-key 4:5");
        assertThat(Found.inJob("runs-on: x\nenvironment: {url: https://x}\nsteps: [run: make]"))
                .containsExactly("missing-key 5:18");
        assertThat(Found.inSteps("- shell: bash")).containsExactly("missing-key 6:9");
        assertThat(Found.inJob("runs-on: x\nenvironment: a\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void aMappingMustShowWhatItIs() {
        assertThat(Found.inSteps("- name: nothing")).containsExactly("unclear-kind 6:9");
        assertThat(Found.inWorkflow("on: push\njobs: {a: {name: b}}")).containsExactly("unclear-kind 2:11");
        assertThat(Found.inSteps("- name: something\n  run: make")).isEmpty();
    }

    @Test
    void anExpressionStandsOnlyWhereContextsDo() {
        assertThat(Found.inWorkflow("name: a ${{ 1 }}\non: push\njobs: {a: {runs-on: x, steps: [run: make]}}"))
                .containsExactly("expression-not-allowed 1:7");
        assertThat(Found.inSteps("- uses: a/b@${{ github.ref }}")).containsExactly("expression-not-allowed 6:15");
        assertThat(Found.inWorkflow("on: push\njobs: {'${{ github.a }}': {runs-on: x, steps: [run: make]}}"))
                .contains("expression-not-allowed 2:8");
        assertThat(Found.inWorkflow("name: ${{ 'text' }}\non: push\njobs: {a: {runs-on: x, steps: [run: make]}}"))
                .isEmpty();
        assertThat(Found.inJob(
                        "runs-on: ${{ github.ref }}\nenv:\n  ${{ insert }}: ${{ fromJSON('{}') }}\nsteps: [run: make]"))
                .isEmpty();
        assertThat(Found.inJob(
                        "runs-on: x\nenv: ${{ fromJSON('{}') }}\nservices: ${{ fromJSON('{}') }}\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void aliasesOfAliasesTakeNoLongerThanTheirText() {
        StringBuilder text = new StringBuilder(
                "on: push\nenv: &a0 {A: b}\njobs:\n  x:\n    steps: [run: make]\n    runs-on: x\n    strategy:\n"
                        + "      matrix:\n        v:\n          - &b0 [1]\n");
        for (int i = 1; i < 40; i++) {
            text.append("          - &b")
                    .append(i)
                    .append(" [*b")
                    .append(i - 1)
                    .append(", *b")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(Documents.workflow("bomb.yml", text.substring(0, text.indexOf("- &b12"))))
                .isNotNull();
        assertThat(Found.inWorkflow(text.substring(0, text.indexOf("- &b12")))).isEmpty();
    }

    @Test
    void aMisspeltKeyIsToldOnceAndWhatStandsThereIsJudgedAllTheSame() {
        assertThat(Found.inJob("run-on: x\nsteps: [run: make]")).containsExactly("unknown-key 4:5");
        assertThat(Found.inJob("runs-on: x\nsteps:\n- runs: make")).containsExactly("unknown-key 6:7");
        assertThat(Found.inWorkflow("true: push\njobs: {a: {runs-on: x, steps: [run: make]}}"))
                .as("what YAML 1.1 makes of `on`")
                .containsExactly("unknown-key 1:1");
        assertThat(Found.inJob("runs-on: ${{ matrix.os }}\nstategy: {matrx: {os: [x, x]}}\nsteps: [run: make]"))
                .containsExactly("unknown-key 5:5", "unknown-key 5:15", "repeated-value 5:31");
        assertThat(
                        Found.inWorkflow(
                                "on: push\njob:\n  a: {runs-on: x, output: {v: w}, steps: [run: make]}\n  b: {runs-on: x, need: a, steps: [run: 'echo ${{ needs.a.outputs.v }}']}"))
                .containsExactly("unknown-key 2:1", "unknown-key 3:19", "unknown-key 4:19");
        assertThat(Found.inSteps("- {ID: a, run: make}\n- run: echo ${{ steps.a.outcome }}"))
                .containsExactly("unknown-key 6:10");
    }

    @Test
    void ofTwoKeysThatAreMeantAlikeTheSecondIsUnknown() {
        assertThat(Found.inJob("runs-on: x\nrun-on: y\nsteps: [run: make]")).containsExactly("unknown-key 5:5");
        assertThat(Found.inJob("run-on: x\nrus-on: y\nsteps: [run: make]"))
                .containsExactly("unknown-key 4:5", "unknown-key 5:5");
    }

    @Test
    void aMappingIsTheKindOfWhichItHasAllThatIsDemanded() {
        assertThat(Found.inJob("timeout-minutes: 5\nuses: a/b/.github/workflows/c.yml@v1\nwith: {d: e}"))
                .containsExactly("unknown-key 4:5");
        assertThat(Found.inSteps("- with: {a: b}\n  run: make")).containsExactly("unknown-key 6:9");
        assertThat(Found.inJob("runs-on: x\nuses: a/b/.github/workflows/c.yml@v1"))
                .as("of two whole kinds the first key decides, as for GitHub")
                .containsExactly("unknown-key 5:5");
    }

    @Test
    void aKeyOnTheWrongLevelIsToldWhereItBelongs() {
        String job = "jobs: {a: {runs-on: x, steps: [run: make]}}\n";
        assertThat(helps("on: {push: , branches: [main]}\n" + job))
                .containsExactly("It stands below an event, such as `push`.");
        assertThat(helps("on: push\ndefaults: {shell: bash}\n" + job)).containsExactly("It stands below `run`.");
        assertThat(helps("on: push\nruns-on: x\n" + job)).containsExactly("It is a key of a job: indent it below one.");
        assertThat(helps("on: push\njobs: {a: {runs-on: x, id: b, steps: [run: make]}}"))
                .as("no slip for `if`")
                .containsExactly("It is a key of a step: indent it below one.");
        assertThat(helps("on: push\njobs: {a: {runs-on: x, strategy: {os: [a]}, steps: [run: make]}}"))
                .containsExactly("Axes stand below `matrix`.");
        assertThat(helps("on: push\njobs: {a: {runs-on: x, steps: [{run: make, runs-on: x}]}}"))
                .containsExactly("It is a key of the job, not of a step.");
        assertThat(helps("on: push\njobs: {a: {runs-on: x, steps: [{uses: a/b@v1, fetch-depth: 0}]}}"))
                .containsExactly("Inputs of an action stand below `with`.");
    }

    private static List<String> helps(String text) {
        return Checks.check(List.of(Documents.workflow("ci.yml", text)), List.of(), Callees.NONE, Settings.reading())
                .stream()
                .map(Finding::help)
                .toList();
    }

    @Test
    void inAGroupOnlyScriptsAndActionsAreProposed() {
        assertThat(helps("on: push\njobs: {a: {runs-on: x, steps: [parallel: [name: b]]}}"))
                .containsExactly("Add one of `run` and `uses`.");
        assertThat(helps("on: push\njobs: {a: {runs-on: x, steps: [{}]}}"))
                .containsExactly("Add one of `cancel`, `parallel`, `run`, `uses`, `wait` and `wait-all`.");
    }

    @Test
    void aKeyThatIsIndentedWronglyIsSentHome() {
        assertThat(help("on: push\njobs:\na: {runs-on: x, steps: [{run: make}]}"))
                .contains("It looks like a job: indent it below `jobs`.");
        assertThat(help("on:\npush: {branches: [main]}\njobs: {a: {runs-on: x, steps: [{run: make}]}}"))
                .contains("It is an event: indent it below `on`.");
        assertThat(help("on: push\nbranches: [main]\njobs: {a: {runs-on: x, steps: [{run: make}]}}"))
                .containsExactly("It stands below an event in `on`, such as `push`.");
        assertThat(help("on: push\njobs: {a: {runs-on: x, container: {image: a, steps: [{run: make}]}}}"))
                .containsExactly("It is a key of the job: indent it less.");
        assertThat(help("on: push\npermissions: {jobs: {}}\njobs: {a: {runs-on: x, steps: [{run: make}]}}"))
                .containsExactly("It is a key of the file: write it at the left margin.");
    }

    @Test
    void whatWasMeantForAListIsToldSo() {
        String jobs = "\njobs: {a: {runs-on: x, steps: [{run: make}]}}";
        assertThat(help("on: push, pull_request" + jobs)).containsExactly("Write a list: `[push, pull_request]`.");
        assertThat(help("on: {pull_request: {types: opened synchronize}}" + jobs))
                .containsExactly("Write a list: `[opened, synchronize]`.");
        assertThat(help("on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      -run: make"))
                .containsExactly("Put a blank behind each `-` that begins an item.");
    }

    @Test
    void whatStartsAWorkflowAndWhatItMayDoIsProposed() {
        String jobs = "\njobs: {a: {runs-on: x, steps: [{run: make}]}}";
        assertThat(help("on:" + jobs)).containsExactly("Say what starts the workflow: `on: push`, for example.");
        assertThat(help("on: push\npermissions:" + jobs))
                .containsExactly("Write `{}` for none at all, or grant some: `contents: read`.");
        assertThat(help("on: push\npermissions: none" + jobs))
                .containsExactly("Write `{}` for none at all, or grant some: `contents: read`.");
    }

    private static List<String> help(String text) {
        return Checks.check(List.of(Documents.workflow("ci.yml", text)), List.of(), Callees.NONE, Settings.reading())
                .stream()
                .map(Finding::help)
                .toList();
    }
}
