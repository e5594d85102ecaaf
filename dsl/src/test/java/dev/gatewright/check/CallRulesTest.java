package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.call.DefaultPermissions;
import dev.gatewright.check.call.Limits;
import dev.gatewright.check.view.Callees;
import dev.gatewright.check.view.WorkflowFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One test a rule of calls: what is wrong, and what is right. */
class CallRulesTest {

    private static final String CALLED = "jobs: {a: {runs-on: x, steps: [run: make]}}";

    @Test
    void aWorkflowIsSomewhere() {
        for (String wrong : new String[] {
            "a/b/.github/workflows/c.yml",
            "./.github/workflows/c.yml@v1",
            "$/.github/workflows/c.yml@v1",
            "./c.yml",
            "a/b/c.yml@v1",
            "a/b/.github/workflows/c.txt@v1",
            "a/b/.github/workflows/c@v1",
            "c.yml@v1",
            "a/b/.github/workflows/c.yml@",
            "a/b/.github/workflows/c.yml@v1?",
            "a/b/.github/workflows/c.yml@v1..2",
            "a/b/.github/workflows/c.yml@v1.",
            "a/b/.github/workflows/c.yml@/v1",
            "a/b/.github/workflows/c.yml@a.lock",
            "a/b/.github/workflows/c.yml@v 1",
            "a*/b/.github/workflows/c.yml@v1",
            "a/b!/.github/workflows/c.yml@v1",
            "a/b/.github/workflows/.yml@v1",
            "./.github/workflows/.yml",
            "./.github/workflows/d/c.yml"
        }) {
            assertThat(Found.inJob("uses: " + wrong)).as(wrong).containsExactly("call-format 4:11");
        }
        for (String right : new String[] {
            "a/b/.github/workflows/c.yml@v1",
            "a/b/.github/workflows/c.yaml@feature/x",
            "./.github/workflows/c.yml",
            "$/.github/workflows/c.yml",
            "./.github/workflows-lab/c.yml"
        }) {
            assertThat(Found.inJob("uses: " + right)).as(right).isEmpty();
        }
    }

    /** {@code github} is the caller's in a called workflow; {@code inputs} is its own. */
    @Test
    void aCalledWorkflowDoesntWaitForItsCaller() {
        String caller = "on: push\nconcurrency: %s\njobs: {a: {uses: ./.github/workflows/b.yml%s}}";
        String callee = "on: workflow_call\nconcurrency: {group: %s}\njobs: {c: {runs-on: x%s, steps: [{run: x}]}}";
        String group = "'${{ github.workflow }}-${{ github.ref }}'";
        assertThat(Found.inWorkflows("a.yml", caller.formatted(group, ""), "b.yml", callee.formatted(group, "")))
                .containsExactly("call-deadlock a.yml:3:18");
        assertThat(Found.inWorkflows(
                        "a.yml", caller.formatted("x", ", concurrency: own"), "b.yml", callee.formatted("own", "")))
                .containsExactly("call-deadlock a.yml:3:18");
        assertThat(Found.inWorkflows(
                        "a.yml", caller.formatted("own", ""), "b.yml", callee.formatted("x", ", concurrency: own")))
                .containsExactly("call-deadlock a.yml:3:18");
        for (String[] right : new String[][] {
            {group, "'${{ github.workflow }}-b-${{ github.ref }}'"}, {"'${{ inputs.x }}'", "'${{ inputs.x }}'"},
        }) {
            assertThat(Found.inWorkflows(
                            "a.yml", caller.formatted(right[0], ""), "b.yml", callee.formatted(right[1], "")))
                    .as(String.join(" and ", right))
                    .noneMatch(found -> found.startsWith("call-deadlock"));
        }
    }

    @Test
    void aCommitIsWrittenWhole() {
        assertThat(Found.inJob("uses: a/b/.github/workflows/c.yml@a1b2c3d")).containsExactly("short-call-sha 4:11");
        assertThat(Found.inJob("uses: a/b/.github/workflows/c.yml@" + "a1b2c3d4".repeat(5)))
                .isEmpty();
    }

    @Test
    void aCalledWorkflowIsCallable() {
        assertThat(calls("", "on: push\n" + CALLED)).containsExactly("not-callable ci.yml:4:11");
        assertThat(calls("", "on: [push, workflow_call]\n" + CALLED)).isEmpty();
    }

    @Test
    void anInputThatIsPassedIsDeclared() {
        assertThat(calls("with: {b: 1}", "on: {workflow_call: {inputs: {a: {type: number}}}}\n" + CALLED))
                .containsExactly("unknown-input ci.yml:5:15");
        assertThat(calls("with: {A: 1}", "on: {workflow_call: {inputs: {a: {type: number}}}}\n" + CALLED))
                .isEmpty();
    }

    @Test
    void anInputThatIsDemandedIsPassed() {
        String called = "on: {workflow_call: {inputs: {a: {type: number, required: true}}}}\n" + CALLED;
        assertThat(calls("", called)).containsExactly("missing-input ci.yml:4:11");
        assertThat(calls("with: {a: 1}", called)).isEmpty();
    }

    @Test
    void anInputIsOfItsType() {
        String called =
                "on: {workflow_call: {inputs: {a: {type: number}, b: {type: boolean}, c: {type: string}}}}\n" + CALLED;
        assertThat(calls("with: {a: x, b: 'true', c: 1}", called))
                .containsExactly("input-type ci.yml:5:15", "input-type ci.yml:5:21");
        assertThat(calls("with: {a: 1, b: true, c: false}", called)).isEmpty();
        assertThat(calls("with: {a: '${{ fromJSON(github.run_id) }}'}", called)).isEmpty();
    }

    @Test
    void anExpressionThatIsPassedGivesWhatTheInputTakes() {
        String called =
                "on: {workflow_call: {inputs: {n: {type: number}, b: {type: boolean}, t: {type: string}}}}\n" + CALLED;
        for (String wrong : List.of(
                "n: '${{ github.ref }}'",
                "n: '${{ true }}'",
                "n: '1${{ github.run_number }}'",
                "B: '${{ github.ref_type }}'",
                "b: '${{ 1 }}'",
                "b: \"${{ vars.A == 'x' && 'true' || 'false' }}\"",
                "b: \"${{ case(vars.A == 'x', 'true', 'false') }}\"")) {
            assertThat(calls("with: {" + wrong + "}", called))
                    .as(wrong)
                    .hasSize(1)
                    .allMatch(found -> found.startsWith("result-type ci.yml:5:"));
        }
        for (String right : List.of(
                "n: '${{ fromJSON(github.run_number) }}'",
                "n: '${{ vars.MANY && 10 || 1 }}'",
                "b: \"${{ vars.A == 'x' }}\"",
                "b: \"${{ vars.A == 'x' && true || false }}\"",
                "t: '${{ 1 == 1 }}'",
                "t: '${{ 1 }}'",
                "t: 'v${{ github.ref }}'")) {
            assertThat(calls("with: {" + right + "}", called)).as(right).isEmpty();
        }
    }

    @Test
    void aValueThatMayComeOutRightIsNoFinding() {
        String called = "on: {workflow_call: {inputs: {b: {type: boolean}}}}\n" + CALLED;
        assertThat(calls("with: {b: '${{ github.head_ref && true }}'}", called))
                .as("an empty text is one outcome of several")
                .isEmpty();
        assertThat(calls("strategy: {matrix: {b: ['x', true]}}\n    with: {b: '${{ matrix.b || false }}'}", called))
                .as("each leg is looked at by itself")
                .containsExactly("result-type ci.yml:6:20");
        assertThat(calls("strategy: {matrix: {b: [false, true]}}\n    with: {b: '${{ matrix.b || false }}'}", called))
                .isEmpty();
    }

    @Test
    void aSecretThatIsPassedIsDeclared() {
        assertThat(calls("secrets: {b: c}", "on: {workflow_call: {secrets: {a: }}}\n" + CALLED))
                .containsExactly("unknown-secret ci.yml:5:18");
        assertThat(calls("secrets: {a: c}", "on: {workflow_call: {secrets: {a: }}}\n" + CALLED))
                .isEmpty();
    }

    @Test
    void aSecretThatIsAskedForIsDeclared() {
        assertThat(Found.inWorkflow(asking("{workflow_call: {secrets: {key: }}}", "secrets.kye")))
                .containsExactly("undeclared-secret 3:61");
        for (String right : List.of(
                "secrets.OTHER",
                "secrets.KEY",
                "secrets[''key'']",
                "secrets.GITHUB_TOKEN",
                "secrets.kye || github.token")) {
            assertThat(Found.inWorkflow(asking("{workflow_call: {secrets: {key: }}}", right)))
                    .as(right)
                    .isEmpty();
        }
        assertThat(Found.inWorkflow(asking("{workflow_call: {secrets: {key: }}, push: }", "secrets.kye")))
                .as("another trigger brings the repository's own")
                .isEmpty();
        assertThat(Found.inWorkflow(asking("workflow_call", "secrets.x")))
                .as("who declares none lets callers pass all of theirs")
                .isEmpty();
        assertThat(Found.inWorkflow(asking("{workflow_call: {secrets: {key: }}}", "secrets.kye")
                        .replace("runs-on", "environment: prod, runs-on")))
                .as("an environment has secrets of its own")
                .isEmpty();
    }

    @Test
    void aCallerThatPassesAllItsSecretsPassesThoseThatNobodyDeclares() {
        String called = asking("workflow_call", "secrets.x");
        assertThat(calls("secrets: inherit", called)).isEmpty();
        assertThat(calls("secrets: {key: x}", asking("{workflow_call: {secrets: {key: }}}", "secrets.other")))
                .containsExactly("undeclared-secret called.yml:3:61");
        assertThat(calls("", called)).containsExactly("undeclared-secret called.yml:3:61");
    }

    private static String asking(String on, String secret) {
        return "on: " + on + "\njobs:\n  a: {runs-on: x, steps: [{run: make, env: {A: '${{ " + secret + " }}'}}]}\n";
    }

    @Test
    void aSecretThatIsDemandedIsPassed() {
        String called = "on: {workflow_call: {secrets: {a: {required: true}}}}\n" + CALLED;
        assertThat(calls("", called)).containsExactly("missing-secret ci.yml:4:11");
        assertThat(calls("secrets: {a: c}", called)).isEmpty();
        assertThat(calls("secrets: inherit", called)).isEmpty();
    }

    private static List<String> calls(String more, String called) {
        return Found.inWorkflows(
                "ci.yml",
                "on: push\njobs:\n  b:\n    uses: ./.github/workflows/called.yml\n    " + more,
                "called.yml",
                called);
    }

    @Test
    void callsGoOverTenLevels() {
        assertThat(Found.inWorkflows(chain(10))).isEmpty();
        assertThat(Found.inWorkflows(chain(11))).containsExactly("call-depth 9.yml:3:13");
        assertThat(Found.inWorkflows(Settings.reading().limits(Limits.GHES), chain(5)))
                .containsExactly("call-depth 3.yml:3:13");
    }

    /** Workflows that each call the next, the first one on a push. */
    private static String[] chain(int length) {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            files.add(i + ".yml");
            String job = i == length - 1
                    ? "runs-on: x, steps: [run: make]"
                    : "uses: ./.github/workflows/" + (i + 1) + ".yml";
            files.add("on: " + (i == 0 ? "push" : "workflow_call") + "\njobs:\n  a: {" + job + "}");
        }
        return files.toArray(String[]::new);
    }

    @Test
    void aWorkflowCallsFiftyOthers() {
        assertThat(Found.inWorkflows(fan(50))).isEmpty();
        assertThat(Found.inWorkflows(fan(51))).containsExactly("call-count ci.yml:53:15");
    }

    private static String[] fan(int width) {
        StringBuilder caller = new StringBuilder("on: push\njobs:\n");
        List<String> files = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            caller.append("  a")
                    .append(i)
                    .append(": {uses: ./.github/workflows/c")
                    .append(i)
                    .append(".yml}\n");
            files.addAll(List.of("c" + i + ".yml", "on: workflow_call\n" + CALLED));
        }
        files.addAll(List.of("ci.yml", caller.toString().replaceAll("(?m)^  a(\\d):", "  a$1 :")));
        return files.toArray(String[]::new);
    }

    @Test
    void aWorkflowDoesntCallItself() {
        String toB = "on: workflow_call\njobs: {a: {uses: ./.github/workflows/b.yml}}";
        String toA = "on: workflow_call\njobs: {a: {uses: ./.github/workflows/a.yml}}";
        assertThat(Found.inWorkflows("a.yml", toA)).containsExactly("call-cycle a.yml:2:18");
        assertThat(Found.inWorkflows("a.yml", toB, "b.yml", toA))
                .containsExactly("call-cycle a.yml:2:18", "call-cycle b.yml:2:18");
    }

    @Test
    void aServerMayLimitTheJobs() {
        String caller =
                "on: push\njobs:\n  a: {uses: ./.github/workflows/c.yml}\n  b: {uses: ./.github/workflows/c.yml}";
        String called =
                "on: workflow_call\njobs: {a: {runs-on: x, steps: [run: make]}, b: {runs-on: x, steps: [run: make]}}";
        assertThat(Found.inWorkflows(
                        Settings.reading().limits(new Limits(10, 50, 5)), "ci.yml", caller, "c.yml", called))
                .containsExactly("too-many-jobs ci.yml:1:1");
        assertThat(Found.inWorkflows(
                        Settings.reading().limits(new Limits(10, 50, 6)), "ci.yml", caller, "c.yml", called))
                .isEmpty();
    }

    @Test
    void aCalledWorkflowAsksForNoMoreThanItsCallerAllows() {
        assertThat(permissions("{contents: read}", "", "{contents: write}"))
                .containsExactly("call-permissions ci.yml:4:3");
        assertThat(permissions("", "{contents: read}", "{contents: write}"))
                .containsExactly("call-permissions ci.yml:4:3");
        assertThat(permissions("{contents: read}", "write-all", "{contents: write}"))
                .isEmpty();
        assertThat(permissions("write-all", "{}", "{id-token: write}")).containsExactly("call-permissions ci.yml:4:3");
        assertThat(permissions("read-all", "", "{contents: read}")).isEmpty();
    }

    @Test
    void whereNobodySaysGitHubsRestrictedDefaultIsTheMeasure() {
        assertThat(permissions("", "", "{issues: write}")).containsExactly("default-permissions ci.yml:4:3");
        assertThat(permissions("", "", "{contents: read, packages: read}")).isEmpty();
    }

    @Test
    void aDefaultThatIsKnownIsTheMeasure() {
        String[] files = files("", "", "{issues: write}");
        assertThat(Found.inWorkflows(Settings.reading().defaults(DefaultPermissions.RESTRICTED), files))
                .containsExactly("call-permissions ci.yml:4:3");
        assertThat(Found.inWorkflows(Settings.reading().defaults(DefaultPermissions.PERMISSIVE), files))
                .isEmpty();
    }

    @Test
    void aCalledWorkflowIsThereWhereTheRepositoryIsAtHand() {
        Callees repository = new Callees() {
            @Override
            public Optional<WorkflowFile> find(String uses) {
                return Optional.empty();
            }

            @Override
            public boolean isMissing(String uses) {
                return uses.startsWith("./") && uses.endsWith("gone.yml");
            }
        };
        String text = "on: push\njobs:\n  a: {uses: ./.github/workflows/gone.yml}\n"
                + "  b: {uses: ./.github/workflows/broken.yml}\n  c: {uses: o/r/.github/workflows/gone.yml@v1}\n";
        assertThat(Found.places(Checks.check(
                        List.of(Documents.workflow("ci.yml", text)), List.of(), repository, Settings.reading())))
                .containsExactly("unknown-workflow 3:13");
    }

    private static List<String> permissions(String workflow, String job, String asked) {
        return Found.inWorkflows(files(workflow, job, asked));
    }

    private static String[] files(String workflow, String job, String asked) {
        String caller = "on: push\n" + (workflow.isEmpty() ? "#" : "") + "permissions: " + workflow + "\njobs:\n  a:\n"
                + "    uses: ./.github/workflows/c.yml\n" + (job.isEmpty() ? "" : "    permissions: " + job);
        return new String[] {
            "ci.yml",
            caller,
            "c.yml",
            "on: workflow_call\njobs: {a: {runs-on: x, steps: [run: make], permissions: " + asked + "}}"
        };
    }
}
