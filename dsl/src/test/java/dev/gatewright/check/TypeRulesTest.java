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
    void aWordThatNeverComesIsNamed() {
        assertThat(Found.inSteps("- if: runner.os == 'ubuntu'\n  run: make")).containsExactly("impossible-word 6:26");
        assertThat(Found.inSteps("- if: \"'macos' != runner.os\"\n  run: make")).isEmpty();
        assertThat(Found.inSteps("- if: job.status == 'skipped' || job.status == 'Failure'\n  run: make"))
                .containsExactly("impossible-word 6:27");
        assertThat(Found.inSteps("- if: github.event_name == 'pull-request'\n  run: make"))
                .containsExactly("impossible-word 6:34");
        assertThat(Found.inSteps("- id: a\n  run: make\n- if: steps.a.outcome != 'failed'\n  run: make"))
                .containsExactly("impossible-word 8:32");
        assertThat(Found.inSteps(
                        "- if: contains(needs.*.result, 'failed') || contains(needs.*.result, 'failure')\n  run: make"))
                .contains("impossible-word 6:38")
                .doesNotContain("impossible-word 6:76");
        assertThat(Found.inSteps("- if: runner.name == 'ubuntu' || contains(runner.os, 'nux')\n  run: make"))
                .isEmpty();
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
    void aRefIsWholeAndItsNameIsNot() {
        assertThat(Found.inSteps("- if: github.ref == 'main'\n  run: make")).containsExactly("impossible-word 6:27");
        assertThat(Found.inSteps("- if: \"startsWith(github['ref'], 'v')\"\n  run: make"))
                .containsExactly("impossible-word 6:40");
        assertThat(Found.inSteps("- if: github.ref_name != 'refs/heads/main'\n  run: make"))
                .containsExactly("impossible-word 6:32");
        assertThat(Found.inSteps("- if: github.repository == 'gatewright'\n  run: make"))
                .containsExactly("impossible-word 6:34");
        assertThat(Found.inSteps("- if: github.repository_owner == 'acme/app'\n  run: make"))
                .containsExactly("impossible-word 6:40");
        assertThat(Found.inSteps("- if: github.ref == 'refs/heads/main' || startsWith(github.ref, 'refs/tags/v')"
                        + " || startsWith(github.ref, 'refs/') || github.ref == '' || endsWith(github.ref, '/main')\n"
                        + "  run: make"))
                .isEmpty();
        assertThat(Found.inSteps("- if: github.ref_name == 'feature/a' || startsWith(github.repository, 'acme/')"
                        + " || github.repository == 'acme/app'\n  run: make"))
                .isEmpty();
    }

    @Test
    void anActivityAndAScheduleAreThoseOfTheTriggers() {
        assertThat(activity("pull_request: {types: [closed]}", "github.event.action == 'merged'"))
                .containsExactly("impossible-word");
        assertThat(activity("pull_request: {types: closed}", "github.event.action == 'closed'"))
                .isEmpty();
        assertThat(activity("pull_request", "github.event.action == 'labeled'")).containsExactly("impossible-word");
        assertThat(activity("pull_request, push: {branches: [main]}", "github.event.action == 'synchronize'"))
                .isEmpty();
        assertThat(activity("issues", "github.event.action == 'labelled'")).containsExactly("impossible-word");
        assertThat(activity("issues", "github.event.action == 'labeled'")).isEmpty();
        assertThat(activity("issues, repository_dispatch", "github.event.action == 'deploy'"))
                .as("a dispatch calls itself as it likes")
                .isEmpty();
        assertThat(activity("workflow_call, pull_request", "github.event.action == 'merged'"))
                .as("the event is that of the caller")
                .isEmpty();
        assertThat(activity("schedule: [{cron: '0 4 * * *'}]", "github.event.schedule == '0 5 * * *'"))
                .containsExactly("impossible-word");
        assertThat(activity("schedule: [{cron: '0 4 * * *'}]", "github.event.schedule == '0 4 * * *'"))
                .isEmpty();
    }

    private static List<String> activity(String on, String condition) {
        return Found.inWorkflow(
                        "on: {" + on + "}\njobs: {a: {runs-on: x, if: \"" + condition + "\", steps: [{run: make}]}}")
                .stream()
                .map(found -> found.substring(0, found.indexOf(' ')))
                .toList();
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
                "on: push\njobs:\n  a: {runs-on: x, outputs: {c: d}}\n  b:\n    runs-on: x\n    needs: a\n    if: needs.a.";
        assertThat(Found.inWorkflow(needs + "status == 'success'")).containsExactly("unknown-property 7:17");
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
    void aComparisonCanHold() {
        assertThat(script("github.event == 'push'")).containsExactly("senseless-comparison 6:36");
        assertThat(script("github.event < 3")).containsExactly("senseless-comparison 6:36");
        assertThat(script("github.run_number < 3 || github.ref_protected == true || null == github.event"))
                .isEmpty();
    }

    @Test
    void aBooleanIsNoText() {
        String dispatch =
                "on: {workflow_dispatch: {inputs: {dry: {type: boolean}, n: {type: number}, s: {type: string}}}}\n"
                        + "jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        if: ";
        for (String never : List.of(
                "inputs.dry == 'true'", "${{ 'false' != inputs.dry }}", "inputs.n == 'many'", "inputs.s == true")) {
            assertThat(Found.inWorkflow(dispatch + never))
                    .as(never)
                    .allMatch(found -> found.startsWith("senseless-comparison 7:"))
                    .hasSize(1);
        }
        for (String fine : List.of(
                "inputs.dry == true",
                "inputs.dry == '1'",
                "inputs.dry",
                "inputs.n == '3'",
                "inputs.s == 'true'",
                "github.event.inputs.dry == 'true'",
                "inputs.dry != ''")) {
            assertThat(Found.inWorkflow(dispatch + fine)).as(fine).isEmpty();
        }
        assertThat(script("github.ref_protected == 'true'")).containsExactly("senseless-comparison 6:44");
    }

    @Test
    void aTextIsNoBoolean() {
        assertThat(
                        Found.inWorkflow(
                                "on: {workflow_dispatch: {inputs: {dry: {type: boolean}}}}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{run: make, if: github.event.inputs.dry == true}]"))
                .hasSize(1);
        assertThat(script("vars.DRY == true")).containsExactly("senseless-comparison 6:32");
        assertThat(script("env.DRY != false")).containsExactly("senseless-comparison 6:31");
        assertThat(script("vars.DRY == 'true' || vars.N == 1 || fromJSON(vars.DRY) == true"))
                .isEmpty();
        assertThat(
                        Found.inWorkflow(
                                "on: {workflow_call: {inputs: {dry: {type: boolean}}}, workflow_dispatch: {inputs: {dry: {type: string}}}}\n"
                                        + "jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{run: make, if: inputs.dry == true || inputs.dry == 'true'}]"))
                .as("an input that is either")
                .isEmpty();
    }

    @Test
    void aConditionIsNotConstant() {
        assertThat(Found.inSteps("- {run: a, if: false}")).containsExactly("constant-condition 6:22");
        assertThat(Found.inSteps("- run: a\n  if: ${{ github.ref_name == 'a' || 1 < 2 }}"))
                .containsExactly("constant-condition 7:13");
        assertThat(Found.inSteps("- run: a\n  if: always() && false")).containsExactly("constant-condition 7:13");
        assertThat(Found.inSteps("- run: a\n  if: always()")).isEmpty();
        assertThat(Found.inSteps("- run: a\n  if: hashFiles('a') != ''\n- run: a\n  if: '!cancelled()'"))
                .isEmpty();
    }

    private static List<String> condition(String condition) {
        return Found.inWorkflow("""
                on:
                  pull_request: {types: [opened, closed]}
                  workflow_dispatch: {inputs: {to: {type: choice, options: [a, b]}}}
                jobs:
                  a:
                    runs-on: ubuntu-latest
                    strategy:
                      matrix:
                        os: [ubuntu-latest, windows-latest]
                        node: [18, 20]
                        include: [{os: macos-latest, node: 22, more: true}]
                    steps:
                      - run: make
                        if: %s
                """.formatted(condition));
    }

    @Test
    void aConditionThatHoldsInNoCaseIsFound() {
        for (String never : List.of(
                "github.actor == 'a' && github.actor == 'b'",
                "github.ref == 'refs/heads/a' && github.sha && github.ref == 'refs/heads/b'",
                "success() && failure()",
                "matrix.os == 'macos'",
                "matrix.os == 'ubuntu-latest' && matrix.more",
                "matrix.node == 24 || matrix.node == '26'",
                "inputs.to == 'c'",
                "github.event_name == 'push'",
                "github.event_name != 'pull_request' && github.event_name != 'workflow_dispatch'",
                "always() && github.event_name == 'push'")) {
            assertThat(condition(never)).as(never).containsExactly("constant-condition 14:13");
        }
    }

    @Test
    void aConditionThatHoldsInEveryCaseIsFound() {
        assertThat(condition("github.ref != 'refs/heads/a' || github.ref != 'refs/heads/b'"))
                .containsExactly("constant-condition 14:13");
        assertThat(condition("github.event_name == 'pull_request' || github.event_name == 'workflow_dispatch'"))
                .as("a guard for triggers to come")
                .isEmpty();
        assertThat(condition("matrix.os != 'macos'")).isEmpty();
        assertThat(condition("success() || failure() || cancelled()")).isEmpty();
    }

    @Test
    void aConditionThatHoldsInSomeCasesIsFine() {
        for (String fine : List.of(
                "matrix.node == '18'",
                "matrix.more && matrix.node == 22",
                "matrix.os == 'UBUNTU-latest' || matrix.os == 'other'",
                "success() || failure()",
                "inputs.to == '' || inputs.to == 'B'",
                "vars.A == 1 && vars.A == '1'",
                "vars.A == '0' && vars.A == ''",
                "contains(github.actor, 'a') && github.actor == 'b'",
                "github.event.action == 'closed' && github.event_name != 'push'")) {
            assertThat(condition(fine)).as(fine).isEmpty();
        }
    }

    @Test
    void aFlawOfAConditionIsSaidOnce() {
        assertThat(condition("runner.os == 'windows-latest' && success() && failure()"))
                .containsExactly("impossible-word 14:26");
        assertThat(condition("matrix.more == 'true'")).containsExactly("senseless-comparison 14:25");
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
    void aTextIsNoNumberNoBooleanAndNoList() {
        assertThat(Found.inSteps("- {run: a, timeout-minutes: '${{ env.T }}'}")).containsExactly("result-type 6:40");
        assertThat(Found.inSteps("- {run: a, continue-on-error: '${{ github.ref }}'}"))
                .containsExactly("result-type 6:42");
        assertThat(Found.inJob("strategy: {max-parallel: '${{ vars.N }}', matrix: {a: '${{ vars.A }}'}}"
                        + "\nruns-on: ubuntu-latest\nsteps: [run: make]"))
                .containsExactly("result-type 4:35", "result-type 4:64");
        assertThat(Found.inSteps("- {run: a, timeout-minutes: '${{ 1 == 2 }}'}"))
                .containsExactly("result-type 6:40");
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
        assertThat(Found.inJob("strategy: {matrix: {a: [1, '2']}}\ncontinue-on-error: ${{ matrix.a }}"
                        + "\nruns-on: ubuntu-latest\nsteps: [run: make]"))
                .as("a value of a matrix may be another in each leg")
                .isEmpty();
    }

    @Test
    void aBooleanOfTheEventIsAText() {
        String dispatch = "on: {workflow_dispatch: {inputs: {b: {type: boolean}}}, push: }\njobs:\n  a:\n"
                + "    runs-on: ubuntu-latest\n    steps:\n      - {run: a, if: \"";
        assertThat(Found.inWorkflow(dispatch + "github.event.inputs.b\"}")).containsExactly("text-as-condition 6:23");
        assertThat(Found.inWorkflow(dispatch + "success() && !github.event.inputs.b\"}"))
                .containsExactly("text-as-condition 6:37");
        assertThat(Found.inWorkflow(dispatch + "inputs.b || github.event.inputs.b == 'true'\"}"))
                .isEmpty();
    }

    @Test
    void aRunEndsAndAnAuthorIsAssociatedByAWordOfGitHubs() {
        assertThat(Found.inWorkflow("on: {workflow_run: {workflows: [a]}}\njobs:\n  a:\n"
                        + "    if: github.event.workflow_run.conclusion == 'succeeded'\n"
                        + "    runs-on: ubuntu-latest\n    steps: [run: a]"))
                .containsExactly("impossible-word 4:49");
        assertThat(Found.inWorkflow("on: issue_comment\njobs:\n  a:\n"
                        + "    if: github.event.comment.author_association == 'OWNERS'\n"
                        + "    runs-on: ubuntu-latest\n    steps: [run: a]"))
                .containsExactly("impossible-word 4:52");
    }

    @Test
    void anInputOfAnActionIsATextWhateverItsDefault() {
        String action = "name: a\ndescription: b\ninputs:\n  f: {description: c, default: false}\n"
                + "  g: {description: c, default: 'true'}\n  t: {description: c, default: x}\n"
                + "runs: {using: composite, steps: [{run: a, shell: sh, if: \"";
        assertThat(Found.inAction(action + "inputs.f\"}]}")).containsExactly("text-as-condition 7:59");
        assertThat(Found.inAction(action + "!inputs.G\"}]}")).containsExactly("text-as-condition 7:60");
        assertThat(Found.inAction(action + "inputs.t && inputs.f == 'true'\"}]}"))
                .isEmpty();
    }
}
