package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Callees;
import dev.gatewright.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One test a rule of types: what is wrong, and what is right. */
class TypeRulesTest {

    private static List<String> script(String expression) {
        return Found.inSteps("- run: echo ${{ " + expression + " }}");
    }

    private static List<String> on(String triggers, String expression) {
        return Found.inWorkflow("on: " + triggers
                + "\njobs:\n  build:\n    runs-on: x\n    steps:\n      - run: echo ${{ " + expression + " }}");
    }

    @Test
    void whatIsAskedForExists() {
        assertThat(script("github.foo")).containsExactly("unknown-property 6:30");
        assertThat(script("runner.oss")).containsExactly("unknown-property 6:30");
        assertThat(script("github.ref.name")).containsExactly("unknown-property 6:34");
        assertThat(script("job.services.db.id")).containsExactly("unknown-property 6:36");
        assertThat(script("github.ref || github['REF_NAME'] || runner.os || env.ANY || vars.ANY || secrets.ANY"))
                .isEmpty();
        assertThat(script("fromJSON(vars.LIST)[0].name || strategy.job-index || job.status"))
                .isEmpty();
    }

    @Test
    void thePlaceIsThatOfTheName() {
        assertThat(Found.inSteps("- run: |\n    make\n\n    echo ${{ github.ref }} ${{ github.foo }}"))
                .containsExactly("unknown-property 9:45");
        assertThat(Found.inSteps("- run: 'it''s ${{ github.foo }}'")).containsExactly("unknown-property 6:32");
        assertThat(Found.inSteps("- run: \"say ${{ github.foo }}\"")).containsExactly("unknown-property 6:30");
        assertThat(Found.inSteps("- run: >\n    say\n    ${{ github.foo }}")).containsExactly("unknown-property 8:22");
        assertThat(Found.inSteps("- run: say\n    ${{ github.foo }}")).containsExactly("unknown-property 7:22");
        assertThat(Found.inSteps("- run: 'it''s\n\n    ''x'' ${{ github.foo }}'"))
                .containsExactly("unknown-property 8:28");
        assertThat(Found.inSteps("- run: \"say \\\n    \\\"x\\\" \\u0041 ${{ github.foo }}\""))
                .containsExactly("unknown-property 7:35");
        assertThat(Found.inSteps("- run: &anchor ${{ github.foo }}")).containsExactly("unknown-property 6:33");
        assertThat(Found.inSteps("- run: &anchor # c\n    say\n     ${{ github.foo }}"))
                .containsExactly("unknown-property 8:23");
        assertThat(Found.inSteps("- if: github.foo\n  run: make")).containsExactly("unknown-property 6:20");
    }

    @Test
    void aSecretHasANameThatGitHubTakes() {
        assertThat(script("secrets.my-secret")).containsExactly("secret-name 6:31");
        assertThat(script("secrets['1ST']")).containsExactly("secret-name 6:30");
        assertThat(script("secrets.GITHUB_TOKN")).containsExactly("secret-name 6:31");
        assertThat(script("secrets.GITHUB_TOKEN || secrets.github_token || secrets.MY_SECRET"))
                .isEmpty();
        assertThat(on("{workflow_call: {secrets: {my-secret: {}}}}", "secrets.my-secret"))
                .as("a called workflow says itself what its secrets are called")
                .isEmpty();
    }

    @Test
    void aTypeOfManyMembersIsCalledAnObject() {
        List<Finding> findings = Checks.check(
                List.of(Documents.workflow(
                        "a.yml",
                        "on: push\njobs: {a: {runs-on: x, steps: [{run: \"${{ startsWith(github.event, 'a') }}\"}]}}")),
                List.of(),
                Callees.NONE,
                Settings.reading());
        assertThat(findings)
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message)
                        .isEqualTo(
                                "Argument 1 of `startsWith` takes `string`, and `github.event` is of type `object`."));
    }

    @Test
    void candidatesAreNamed() {
        List<Finding> findings = Checks.check(
                List.of(Documents.workflow(
                        "a.yml", "on: push\njobs: {a: {runs-on: x, steps: [{run: '${{ runner.oss }}'}]}}")),
                List.of(),
                Callees.NONE,
                Settings.reading());
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.help()).isEqualTo("Did you mean `os`?"));
    }

    @Test
    void anAxisIsDeclared() {
        String steps = "steps:\n- run: echo ${{ matrix.";
        assertThat(Found.inJob("runs-on: x\n" + steps + "os }}")).containsExactly("unknown-property 6:28");
        assertThat(Found.inJob("runs-on: x\nstrategy: {matrix: {os: [a], include: [{os: a, c: {d: 1}}]}}\n" + steps
                        + "c.e }} ${{ matrix.OS }} ${{ matrix.c.d }}"))
                .containsExactly("unknown-property 7:30");
        assertThat(Found.inJob("runs-on: x\nstrategy: {matrix: '${{ fromJSON(vars.M) }}'}\n" + steps + "os }}"))
                .isEmpty();
        assertThat(Found.inJob("runs-on: x\nstrategy: {matrix: {a: [1], include: '${{ fromJSON(vars.M) }}'}}\n" + steps
                        + "os }}"))
                .isEmpty();
        assertThat(Found.inJob("runs-on: x\nstrategy: {matrix: {a: '${{ fromJSON(vars.M) }}'}}\n" + steps + "a.b.c }}"))
                .isEmpty();
    }

    @Test
    void aServiceIsDeclared() {
        String job = "runs-on: x\nservices: {db: {image: postgres}}\nsteps:\n- run: echo ${{ job.services.";
        assertThat(Found.inJob(job + "bd.id }}")).containsExactly("unknown-property 7:34");
        assertThat(Found.inJob(job + "db.ports[5432] }} ${{ job.services.db.ports['5432'] }}"))
                .isEmpty();
    }

    @Test
    void anInputIsDeclared() {
        String both =
                "{workflow_call: {inputs: {a: {type: string}}}, workflow_dispatch: {inputs: {b: {type: boolean}}}}";
        assertThat(on(both, "inputs.c")).containsExactly("unknown-property 6:30");
        assertThat(on(both, "inputs.a || inputs.B")).isEmpty();
        assertThat(on("push", "inputs.a")).containsExactly("unknown-property 6:30");
        assertThat(on("{workflow_dispatch: {inputs: {b: {}}}}", "github.event.inputs.c"))
                .containsExactly("unknown-property 6:43");
        assertThat(on("{workflow_dispatch: {inputs: {b: {}}}}", "github.event.inputs.b"))
                .isEmpty();
        assertThat(Found.inAction("name: a\ndescription: b\ninputs: {c: {description: d}}\nruns:\n  using: composite\n"
                        + "  steps: [{run: 'echo ${{ inputs.e }} ${{ inputs.C }} ${{ matrix.any }}', shell: bash}]"))
                .containsExactly("unknown-property 6:34");
    }

    @Test
    void anOutputOfALocalActionIsDeclared() {
        ActionFile action = ActionFile.of(
                ".github/actions/setup",
                Documents.tree(
                        "action.yml",
                        "name: a\ndescription: b\noutputs: {c: {description: d, value: e}}\n"
                                + "runs: {using: composite, steps: [{run: make, shell: bash}]}"));
        String workflow = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n"
                + "      - {id: s, uses: ./.github/actions/setup}\n      - run: echo ${{ steps.s.outputs.";
        assertThat(Found.places(Checks.check(
                        List.of(Documents.workflow("a.yml", workflow + "f }}")),
                        List.of(action),
                        Callees.NONE,
                        Settings.reading())))
                .containsExactly("unknown-property 7:39");
        assertThat(Found.places(Checks.check(
                        List.of(Documents.workflow("a.yml", workflow + "c }}")),
                        List.of(action),
                        Callees.NONE,
                        Settings.reading())))
                .isEmpty();
    }

    @Test
    void whatAStepAndANeedTellIsKnown() {
        assertThat(Found.inSteps("- {id: a, run: make}\n- run: echo ${{ steps.a.output }} ${{ steps.a.outputs.any }}"))
                .containsExactly("unknown-property 7:31");
        String needs =
                "on: push\njobs:\n  a: {runs-on: x, outputs: {c: d}, steps: [run: make]}\n  b:\n    steps: [run: make]\n    runs-on: x\n    needs: a\n    if: needs.a.";
        assertThat(Found.inWorkflow(needs + "status == 'success'")).containsExactly("unknown-property 8:17");
        assertThat(Found.inWorkflow(needs + "result == 'success'")).isEmpty();
    }

    @Test
    void thePayloadIsThatOfAnEventThatStartsTheWorkflow() {
        assertThat(on("push", "github.event.issue.number")).containsExactly("event-payload 6:36");
        assertThat(on("issues", "github.event.issue.titel")).containsExactly("unknown-property 6:42");
        assertThat(on("[push, issues]", "github.event.issue.number")).isEmpty();
        assertThat(on("[push, workflow_call]", "github.event.issue.number")).isEmpty();
        assertThat(on("push", "github.event.pull_request.number || github.sha"))
                .as("something to fall back on")
                .isEmpty();
        assertThat(on("push", "github.event_name == 'issues' && github.event.issue.number || 1"))
                .as("asked after its event")
                .isEmpty();
        assertThat(on("repository_dispatch", "github.event.client_payload.any.thing"))
                .isEmpty();
        assertThat(on("image_version", "github.event.any")).isEmpty();
    }

    @Test
    void aVariableCanHaveItsName() {
        assertThat(script("vars.GITHUB_X")).containsExactly("variable-name 6:28");
        assertThat(script("vars.x")).isEmpty();
    }

    @Test
    void argumentsFit() {
        assertThat(script("startsWith('a', github.event)")).contains("argument-type 6:39");
        assertThat(script("startsWith(1, github.ref)")).isEmpty();
        assertThat(script("contains(github.event.commits.*.message, 'a')")).isEmpty();
    }

    @Test
    void aFormatFitsItsArguments() {
        assertThat(script("format('{0} {1}', 1)")).containsExactly("format-string 6:23");
        assertThat(script("format('{0}', 1, 2)")).containsExactly("format-string 6:40");
        assertThat(script("format('{', 1)")).containsExactly("format-string 6:30");
        assertThat(script("format('{{{0}}}', 1)")).isEmpty();
    }

    @Test
    void fromJsonIsGivenJson() {
        assertThat(script("fromJSON('[1')[0]")).containsExactly("invalid-json 6:32");
        assertThat(script("fromJSON('{\"a\":1}').b")).containsExactly("unknown-property 6:43");
        assertThat(script("fromJSON('[1]')[0]")).isEmpty();
    }

    @Test
    void aConditionOfCaseIsOne() {
        assertThat(script("case(github.ref, 1, 2)")).containsExactly("case-condition 6:28");
        assertThat(script("case(github.ref_name == 'a', 1, 2)")).isEmpty();
    }

    @Test
    void anIndexFits() {
        assertThat(script("fromJSON('[1]')['a']")).containsExactly("index-type 6:23");
        assertThat(script("fromJSON('[1]')[github.run_number] || github.event.commits[0].id"))
                .isEmpty();
    }

    @Test
    void whatAnAnchorNamesIsJudgedInEachJobThatUsesIt() {
        String workflow = """
                on: push
                jobs:
                  a:
                    runs-on: ubuntu-latest
                    strategy: {matrix: {os: [a, b]}}
                    steps:
                      - &say
                        run: echo "${{ matrix.os }} ${{ github.evnt }}"
                  b:
                    runs-on: ubuntu-latest
                    strategy: {matrix: {os: [c]}}
                    steps: [*say, *say]
                  c:
                    runs-on: ubuntu-latest
                    steps: [*say, *say]
                """;
        List<Finding> found = Checks.check(
                List.of(Documents.workflow("ci.yml", workflow)), List.of(), Callees.NONE, Settings.reading());
        assertThat(Found.places(found)).containsExactly("unknown-property 8:31", "unknown-property 8:48");
        assertThat(found.get(0).message())
                .isEqualTo("`matrix` has no `os`. So it is in job `c`, where an alias puts it.");
        assertThat(found.get(1).message()).isEqualTo("`github` has no `evnt`.");
    }

    @Test
    void aCollectionIsNoText() {
        assertThat(script("github.event")).containsExactly("collection-in-text 6:23");
        assertThat(Found.inSteps("- run: a\n  env: {B: '${{ github.event.commits.*.id }}'}"))
                .contains("collection-in-text 7:23");
        assertThat(script("toJSON(job)")).isEmpty();
        assertThat(Found.inJob("runs-on: ${{ fromJSON('[\"a\"]') }}\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void anOutputThatAScriptNeverSetsIsNoOutput() {
        String asking = "\n- run: echo ${{ steps.a.outputs.vesion }}";
        assertThat(Found.inSteps("- {id: a, run: 'echo version=1 >> $GITHUB_OUTPUT'}" + asking))
                .containsExactly("unknown-property 7:39");
        assertThat(Found.inSteps("- {id: a, run: echo version}" + asking))
                .as("it sets none at all")
                .containsExactly("unknown-property 7:39");
        assertThat(Found.inSteps("- {id: a, shell: pwsh, run: '\"version=1\" >> $env:GITHUB_OUTPUT'}" + asking))
                .containsExactly("unknown-property 7:39");
        assertThat(Found.inSteps("- {id: a, run: 'make; echo other=1 >> $GITHUB_OUTPUT'}" + asking))
                .as("what it runs may set others")
                .isEmpty();
        assertThat(Found.inSteps("- {id: a, shell: pwsh, run: 'echo version=1 >> $GITHUB_OUTPUT'}" + asking))
                .as("another shell reads it otherwise")
                .isEmpty();
    }

    @Test
    void anOutputUnderNearlyTheNameThatAScriptWritesIsMisspelt() {
        String writing = "- {id: a, run: 'make; echo version=1 >> $GITHUB_OUTPUT; echo port1=1 >> $GITHUB_OUTPUT'}\n";
        assertThat(Found.inSteps(writing + "- run: echo ${{ steps.A.outputs.vesion }}"))
                .containsExactly("misspelt-output 7:23");
        assertThat(Found.inSteps(writing + "- run: echo ${{ steps.a.outputs.Version }} ${{ steps.a.outputs.other }}"))
                .as("what the script runs may set others")
                .isEmpty();
        assertThat(Found.inSteps(writing + "- run: echo ${{ steps.a.outputs.port2 }}"))
                .as("names that are numbered differ on purpose")
                .isEmpty();
        String pinned = "- {id: c, uses: actions/cache@"
                + "0123456789abcdef".repeat(3).substring(8) + "}\n- if: steps.c.outputs.";
        assertThat(Found.inSteps(pinned + "cache-hti == 'true'\n  run: make")).contains("misspelt-output 7:13");
        assertThat(Found.inSteps(pinned + "cache-hit == 'true'\n  run: make"))
                .noneMatch(found -> found.startsWith("misspelt-output"));
        assertThat(Found.inSteps(pinned + "other == 'true'\n  run: make"))
                .as("which version that is, isn't known")
                .noneMatch(found -> found.startsWith("misspelt-output"));
    }

    @Test
    void aTextIsNoNumberNoBooleanAndNoList() {
        assertThat(Found.inSteps("- {run: a, timeout-minutes: '${{ env.T }}'}")).containsExactly("result-type 6:40");
        assertThat(Found.inSteps("- {run: a, continue-on-error: '${{ github.ref }}'}"))
                .containsExactly("result-type 6:42");
        assertThat(Found.inJob("strategy: {max-parallel: '${{ vars.N }}', matrix: {a: '${{ vars.A }}'}}"
                        + "\nruns-on: ubuntu-latest\nsteps: [run: make]"))
                .containsExactly("result-type 4:35", "result-type 4:64");
        assertThat(Found.inSteps("- {run: a, timeout-minutes: '${{ 1 == 2 }}'}"))
                .containsExactly("result-type 6:40");
        assertThat(Found.inSteps("- {run: a, timeout-minutes: '1${{ env.T }}'}"))
                .as("what stands beside an expression makes a text of it")
                .containsExactly("result-type 6:36");
        assertThat(Found.inSteps("- {run: a, continue-on-error: \"${{ env.A == 'x' && 'true' || 'false' }}\"}"))
                .as("whichever it chooses is a text")
                .containsExactly("result-type 6:42");
    }

    @Test
    void eachLegOfAMatrixGivesWhatTheKeyTakes() {
        assertThat(legs("{include: [{x: true}, {y: 1}]}", "continue-on-error: ${{ matrix.x }}"))
                .as("a leg without the value gives nothing")
                .containsExactly("result-type 5:28");
        assertThat(legs("{x: [1, two]}", "timeout-minutes: ${{ matrix.x }}")).containsExactly("result-type 5:26");
        assertThat(legs("{x: [true, 'false']}", "continue-on-error: ${{ matrix.x }}"))
                .containsExactly("result-type 5:28");
        assertThat(legs("{include: [{x: true}, {y: 1}]}", "continue-on-error: ${{ matrix.x || false }}"))
                .isEmpty();
        assertThat(legs("{x: [1, 2]}", "timeout-minutes: ${{ matrix.x }}")).isEmpty();
        assertThat(legs("{x: [1], z: '${{ fromJSON(vars.Z) }}'}", "continue-on-error: ${{ matrix.x }}"))
                .as("which legs there are isn't known")
                .isEmpty();
    }

    private static List<String> legs(String matrix, String line) {
        return Found.inJob(
                "strategy: {matrix: " + matrix + "}\n" + line + "\nruns-on: ubuntu-latest\nsteps: [run: make]");
    }

    @Test
    void aTextThatIsMeantForABooleanIsNoCondition() {
        String rest = "\njobs:\n  a:\n    if: inputs.x\n    runs-on: x\n    steps: [run: make]";
        for (String input : List.of("{default: 'false'}", "{default: true}", "{type: string, default: 'true'}")) {
            assertThat(Found.inWorkflow("on: {workflow_dispatch: {inputs: {x: " + input + "}}}" + rest))
                    .as(input)
                    .containsExactly("text-as-condition 4:9");
        }
        for (String input : List.of("{type: boolean, default: false}", "{default: no}", "{type: string}")) {
            assertThat(Found.inWorkflow("on: {workflow_dispatch: {inputs: {x: " + input + "}}}" + rest))
                    .as(input)
                    .isEmpty();
        }
    }

    @Test
    void wordsInOneTextAreNoList() {
        assertThat(script("contains('a, b', github.ref_name)")).containsExactly("part-of-text 6:23");
        assertThat(script("contains('refs/heads/a refs/heads/b', github.ref)")).containsExactly("part-of-text 6:23");
        assertThat(script("contains(fromJSON('[\"a\", \"b\"]'), github.ref)")).isEmpty();
        assertThat(script("contains('abc', github.ref) || contains(github.ref, 'a b')"))
                .isEmpty();
    }

    @Test
    void anEventAndAnActorHaveTheirNames() {
        assertThat(script("github.event_name == 'workflow_call'"))
                .as("a called workflow sees the event of its caller")
                .containsExactly("impossible-word 6:44");
        assertThat(script("github.actor == 'dependabot'")).containsExactly("impossible-word 6:39");
        assertThat(script("github.actor == 'dependabot[bot]'")).isEmpty();
        assertThat(on("{workflow_run: {workflows: [a]}}", "github.event.workflow_run.event == 'pull-request'"))
                .hasSize(1);
    }

    @Test
    void whatACalledWorkflowHandsOnIsAskedOfItsJobsByRightNames() {
        assertThat(Found.inWorkflow("on: {workflow_call: {outputs: {o: {value: '${{ jobs.a.output.o }}'}}}}\n"
                        + "jobs: {a: {runs-on: x, steps: [run: make]}}"))
                .containsExactly("unknown-property 1:55");
    }

    @Test
    void whatFitsItsKeyIsNoFinding() {
        assertThat(Found.inSteps("- {run: a, timeout-minutes: '${{ fromJSON(env.T) }}'}"))
                .isEmpty();
        assertThat(Found.inSteps("- {run: a, continue-on-error: '${{ github.ref == 1 }}'}"))
                .isEmpty();
        assertThat(Found.inSteps("- {run: a, continue-on-error: '${{ github.head_ref && true || false }}'}"))
                .as("each operand has a type of its own")
                .isEmpty();
        assertThat(Found.inSteps("- {run: a, name: '${{ 1 == 2 }}'}"))
                .as("a boolean does for a text")
                .isEmpty();
    }

    @Test
    void whetherThereIsAnObjectCanBeAsked() {
        for (String right : new String[] {
            "github.event.issue.pull_request != ''",
            "github.event.issue.pull_request == null",
            "github.event.issue.pull_request != false"
        }) {
            assertThat(Found.inWorkflow(
                            "on: issue_comment\njobs: {a: {runs-on: x, if: \"" + right + "\", steps: [{run: make}]}}"))
                    .as(right)
                    .isEmpty();
        }
        assertThat(Found.inWorkflow(
                        "on: issue_comment\njobs: {a: {runs-on: x, if: github.event.issue.pull_request == 'x',"
                                + " steps: [{run: make}]}}"))
                .containsExactly("senseless-comparison 2:60");
    }

    @Test
    void aListOfObjectsHoldsNoText() {
        String workflow = "on: pull_request\njobs: {a: {runs-on: x, if: \"%s\", steps: [{run: make}]}}";
        assertThat(Found.inWorkflow(String.format(workflow, "contains(github.event.pull_request.labels, 'x')")))
                .containsExactly("senseless-comparison 2:29");
        for (String right : new String[] {
            "contains(github.event.pull_request.labels.*.name, 'x')", "contains(github.event.pull_request.title, 'x')"
        }) {
            assertThat(Found.inWorkflow(String.format(workflow, right)))
                    .as(right)
                    .isEmpty();
        }
    }
}
