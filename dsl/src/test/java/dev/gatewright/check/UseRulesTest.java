package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Callees;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What steps pass to the actions that they use. */
class UseRulesTest {

    private static final String GREET = """
            name: Greet
            description: Greets
            inputs:
              who-to-greet: {description: Who, required: true}
              greeting: {description: How, default: Hello, required: true}
              mood: {description: Gone, deprecationMessage: 'Say it by `greeting`.'}
            runs: {using: node24, main: index.js}
            """;

    @Test
    void anInputThatAPopularActionDoesNotHaveIsToldWithTheClosestOne() {
        assertThat(Found.inSteps("- uses: actions/checkout@v4\n  with: {fetch-dept: 0}"))
                .containsExactly("unknown-action-input 7:16");
        assertThat(Found.inSteps("- uses: Actions/Checkout@v4.2.2\n  with: {Fetch-Depth: 0}"))
                .isEmpty();
    }

    @Test
    void theVersionOfACommitStandsBehindIt() {
        String commit = "- uses: actions/checkout@" + "1a".repeat(20);
        assertThat(Found.inSteps(commit + " # v4.2.2\n  with: {fetch-dept: 0}"))
                .containsExactly("unknown-action-input 7:16");
        assertThat(Found.inSteps(commit + " # tag=v4 of last year\n  with: {fetch-dept: 0}"))
                .containsExactly("unknown-action-input 7:16");
        assertThat(Found.inSteps(commit + "\n  with: {fetch-dept: 0}")).isEmpty();
        assertThat(Found.inSteps(commit + " # main\n  with: {fetch-dept: 0}")).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNotJudged() {
        assertThat(Found.inSteps("- uses: actions/checkout@main\n  with: {any: 0}"))
                .isEmpty();
        assertThat(Found.inSteps("- uses: acme/thing@v1\n  with: {any: 0}")).isEmpty();
        assertThat(Found.inSteps("- uses: actions/checkout@v4\n  with: ${{ fromJSON(vars.WITH) }}"))
                .noneMatch(found -> found.contains("action-input"));
    }

    @Test
    void anInputThatAPopularActionDemandsIsMissed() {
        assertThat(Found.inSteps("- uses: actions/cache@v4\n  with: {path: a}"))
                .containsExactly("missing-action-input 6:15");
    }

    @Test
    void aVersionForAnOldNodeIsToldWhateverItsInputs() {
        assertThat(Found.inSteps("- uses: actions/checkout@v3\n  with: {anything: 1}"))
                .containsExactly("old-action 6:15");
    }

    @Test
    void theLegsOfAMatrixDontUploadTheSameArtifact() {
        String upload =
                "runs-on: x\nstrategy: {matrix: {v: %s}}\nsteps:\n  - uses: actions/upload-artifact@%s\n    with: %s";
        for (String wrong : new String[] {"{path: a}", "{path: a, name: b}", "{path: a, name: '${x}'}"}) {
            assertThat(Found.inJob(upload.formatted("[1, 2]", "v4", wrong)))
                    .as(wrong)
                    .containsExactly("repeated-artifact 7:9");
        }
        for (String right : new String[] {
            "{path: a, name: 'b-${{ matrix.v }}'}", "{path: a, overwrite: true}", "{path: a}\n    if: matrix.v == 1"
        }) {
            assertThat(Found.inJob(upload.formatted("[1, 2]", "v4", right)))
                    .as(right)
                    .isEmpty();
        }
        assertThat(Found.inJob(upload.formatted("[1]", "v4", "{path: a}"))).isEmpty();
        assertThat(Found.inJob(upload.formatted("'${{ fromJSON(vars.V) }}'", "v4", "{path: a}")))
                .isEmpty();
        assertThat(Found.inJob(upload.formatted("[1, 2]", "v3", "{path: a}"))).containsExactly("old-action 7:15");
    }

    @Test
    void aNameTellsAllLegsApart() {
        String job = "runs-on: x\nstrategy: {matrix: {%s}}\nsteps:\n"
                + "  - {uses: actions/upload-artifact@v4, with: {path: a, name: 'n-%s'}}";
        for (String[] wrong : new String[][] {
            {"a: [1, 2], b: [1, 2]", "${{ matrix.a }}"},
            {"a: [1, 2], b: [1, 2]", "${{ matrix.B }}-${{ github.sha }}"},
            {"a: '${{ fromJSON(vars.A) }}', b: [1, 2]", "${{ matrix.a }}"},
            {"a: [1, 2], b: [1, 2], exclude: [{a: 1, b: 1}]", "${{ matrix.a }}"},
            {"a: [1, 2], b: [1, 2], include: [{a: 1, c: 3}]", "${{ matrix.a }}${{ matrix.c }}"},
        }) {
            assertThat(Found.inJob(job.formatted(wrong[0], wrong[1])))
                    .as(String.join(" and ", wrong))
                    .contains("repeated-artifact 7:9");
        }
        for (String[] right : new String[][] {
            {"a: [1, 2], b: [1, 2]", "${{ matrix.a }}-${{ matrix.b }}"},
            {"a: [1, 2], b: [1]", "${{ matrix.a }}"},
            {"a: [1, 2], b: [1, 2], exclude: [{a: 1, b: 1}, {a: 2, b: 2}]", "${{ matrix.a }}"},
            {"a: [1, 2], b: [1, 2], include: [{b: 1, c: 3}]", "${{ matrix.a }}${{ matrix.c }}"},
            {"a: '${{ fromJSON(vars.A) }}', b: [1, 2], include: [{a: 1, c: 1}]", "${{ matrix.a }}"},
            {"a: [1, 2], b: '${{ fromJSON(vars.B) }}'", "${{ matrix.a }}"},
            {"a: [1, 2], b: [1, 2]", "${{ strategy.job-index }}"},
            {"a: [1, 2], b: [1, 2]", "${{ runner.os }}"},
            {"a: [1, 2], b: [1, 2]", "${{ steps.s.outputs.name }}"},
        }) {
            assertThat(Found.inJob(job.formatted(right[0], right[1])))
                    .as(String.join(" and ", right))
                    .noneMatch(found -> found.startsWith("repeated-artifact"));
        }
    }

    @Test
    void hiddenFilesAreUploadedWhenThatIsSaid() {
        String upload = "- uses: actions/upload-artifact@%s\n  with: {path: %s}";
        for (String wrong : new String[] {
            ".coverage", "./.coverage", "a/.coverage", ".next", ".coverage.*", "a/**/.env", ".cache/**", "\"a\\n.b\""
        }) {
            assertThat(Found.inSteps(upload.formatted("v4", wrong))).as(wrong).containsExactly("hidden-files 7:22");
        }
        for (String right : new String[] {
            "coverage",
            ".",
            "./",
            "../a",
            ".next/standalone",
            ".a/b/*.txt",
            "\"a\\n!.b\"",
            "'${{ github.workspace }}/.a'",
            ".coverage, include-hidden-files: true"
        }) {
            assertThat(Found.inSteps(upload.formatted("v4", right))).as(right).isEmpty();
        }
        for (String before : new String[] {"v4.3", "v4.3.1", "a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4 # v4.0.0"}) {
            assertThat(Found.inSteps("- uses: actions/upload-artifact@" + before + "\n  with: {path: .coverage}"))
                    .as(before)
                    .isEmpty();
        }
        assertThat(
                        Found.inSteps(
                                "- uses: actions/upload-artifact@a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4 # v7.2.0\n  with: {path: .env}"))
                .containsExactly("hidden-files 7:22");
    }

    @Test
    void filesThatAreMergedHaveNamesOfTheirOwn() {
        String jobs = """
                on: push
                jobs:
                  a:
                    runs-on: x
                    strategy: {matrix: {v: %s}}
                    steps: [{uses: actions/upload-artifact@v4, with: {name: 'c-${{ matrix.v }}', path: %s}}]
                  b:
                    needs: a
                    runs-on: x
                    steps: [{uses: actions/download-artifact@v4, with: {%s}}]
                """;
        for (String path : new String[] {"coverage.xml", "target/app.jar"}) {
            for (String with : new String[] {"pattern: c-*, merge-multiple: true", "merge-multiple: true"}) {
                assertThat(Found.inWorkflow(jobs.formatted("[1, 2]", path, with)))
                        .as(path + " and " + with)
                        .containsExactly("merged-files 10:13");
            }
        }
        for (String path : new String[] {"dist", "'*.xml'", "'c-${{ matrix.v }}.xml'", "a/", "\"a.xml\\nb.xml\""}) {
            assertThat(Found.inWorkflow(jobs.formatted("[1, 2]", path, "pattern: c-*, merge-multiple: true")))
                    .as(path)
                    .isEmpty();
        }
        for (String with : new String[] {"pattern: c-*", "pattern: d-*, merge-multiple: true", "name: c-1"}) {
            assertThat(Found.inWorkflow(jobs.formatted("[1, 2]", "c.xml", with)))
                    .as(with)
                    .isEmpty();
        }
        assertThat(Found.inWorkflow(jobs.formatted("[1]", "c.xml", "merge-multiple: true")))
                .isEmpty();
    }

    @Test
    void filesOfSeveralJobsThatAreMergedHaveNamesOfTheirOwn() {
        String jobs = """
                on: push
                jobs:
                  a: {runs-on: x, steps: [{uses: actions/upload-artifact@v4, with: {name: c-a, path: out/c.xml}}]}
                  b: {runs-on: x, %s: a, steps: [{uses: actions/upload-artifact@v4, %swith: {name: c-b, path: %s}}]}
                  c:
                    needs: %s
                    runs-on: x
                    steps: [{uses: actions/download-artifact@v4, with: {%smerge-multiple: true}}]
                """;
        for (String[] wrong : new String[][] {
            {"needs", "", "c.xml", "b", ""},
            {"environment", "", "c.xml", "[a, b]", "pattern: c-*, "},
            {"needs", "if: always(), ", "./x/c.xml", "b", "pattern: '*', "},
        }) {
            assertThat(Found.inWorkflow(jobs.formatted((Object[]) wrong)))
                    .as(String.join(" ", wrong))
                    .containsExactly("merged-files 8:13");
        }
        for (String[] right : new String[][] {
            {"needs", "", "d.xml", "b", ""},
            {"environment", "", "c.xml", "b", ""},
            {"needs", "if: failure(), ", "c.xml", "b", ""},
            {"if", "", "c.xml", "[a, b]", ""},
            {"needs", "", "c.xml", "b", "pattern: c-a, "},
            {"needs", "", "c.xml", "b", "run-id: 1, github-token: x, "},
        }) {
            assertThat(Found.inWorkflow(jobs.formatted((Object[]) right)))
                    .as(String.join(" ", right))
                    .doesNotContain("merged-files 8:13");
        }
        assertThat(Found.inSteps("""
                - {uses: actions/upload-artifact@v4, with: {name: a, path: x.log}}
                - {uses: actions/upload-artifact@v4, with: {name: b, path: y/x.log}}
                - {uses: actions/download-artifact@v4, with: {merge-multiple: true}}
                - {uses: actions/upload-artifact@v4, with: {name: c, path: z/x.log}}
                """)).containsExactly("merged-files 8:9");
    }

    @Test
    void anArtifactIsThereWhenItIsDownloaded() {
        String jobs = """
                on: push
                jobs:
                  a: {runs-on: x, steps: [{uses: actions/upload-artifact@v4, with: {path: a, name: n}}]}
                  b: {runs-on: x, needs: a, steps: [{run: make}]}
                  c: {runs-on: x, %ssteps: [{uses: actions/download-artifact@v4, with: {%s}}]}
                """;
        assertThat(Found.inWorkflow(jobs.formatted("", "name: n"))).containsExactly("early-download 5:27");
        for (String[] right : new String[][] {
            {"needs: b, ", "name: n"}, {"", "name: m"}, {"", "path: n"}, {"", "name: n, run-id: 1, github-token: x"},
        }) {
            assertThat(Found.inWorkflow(jobs.formatted((Object[]) right)))
                    .as(String.join("", right))
                    .isEmpty();
        }
        String upload = "- {uses: actions/upload-artifact@v4, with: {path: a, name: n}}\n";
        String download = "- {uses: actions/download-artifact@v4, with: {name: n}}\n";
        assertThat(Found.inSteps(download + upload)).containsExactly("early-download 6:9");
        assertThat(Found.inSteps(upload + download)).isEmpty();
    }

    @Test
    void anArtifactHasALegalName() {
        String job = "runs-on: x\nstrategy: {matrix: {image: ['a:1', 'b'], os: [linux]}}\n"
                + "steps: [{uses: actions/upload-artifact@v4, with: {path: a, name: '%s'}}]";
        for (String wrong : new String[] {"a/b", "a:b-${{ matrix.os }}", "log-${{ matrix.image }}-${{ matrix.os }}"}) {
            assertThat(Found.inJob(job.formatted(wrong))).as(wrong).contains("artifact-name 6:70");
        }
        for (String right : new String[] {
            "a b-${{ matrix.os }}-${{ strategy.job-index }}",
            "${{ github.ref_name }}-${{ strategy.job-index }}",
            "${{ matrix.image == 'b' && 'x' || 'y' }}"
        }) {
            assertThat(Found.inJob(job.formatted(right.replace("'", "''"))))
                    .as(right)
                    .doesNotContain("artifact-name 6:70");
        }
    }

    @Test
    void noArtifactIsUploadedTwice() {
        String jobs = """
                on: push
                jobs:
                  a: {runs-on: x, steps: [{uses: actions/upload-artifact@v4, with: {path: a, name: n}}]}
                  b: {runs-on: x, %ssteps: [{uses: actions/upload-artifact@v5, with: {path: b, name: %s}}]}
                """;
        assertThat(Found.inWorkflow(jobs.formatted("", "n"))).containsExactly("repeated-artifact 4:27");
        assertThat(Found.inWorkflow(jobs.formatted("if: github.ref == 'refs/heads/main', ", "n")))
                .isEmpty();
        assertThat(Found.inWorkflow(jobs.formatted("", "m"))).isEmpty();
    }

    @Test
    void anActionOfTheRepositoryIsAskedForItsInputs() {
        assertThat(inRepository("$/.github/actions/greet", "who-to-greet: me")).isEmpty();
        assertThat(inRepository("./.github/actions/greet/", "WHO-TO-GREET: me, greetings: Hi"))
                .containsExactly("unknown-action-input 7:34");
        assertThat(inRepository("./.github/actions/greet", "greeting: Hi"))
                .containsExactly("missing-action-input 6:15");
        assertThat(inRepository("./.github/actions/greet", "who-to-greet: me, mood: good"))
                .containsExactly("deprecated-action-input 7:34");
    }

    @Test
    void onlyAContainerTakesArguments() {
        assertThat(inRepository("./.github/actions/greet", "who-to-greet: me, args: a"))
                .containsExactly("unknown-action-input 7:34");
        assertThat(inRepository(
                        GREET.replace("node24, main: index.js", "docker, image: Dockerfile"),
                        "./.github/actions/greet",
                        "who-to-greet: me, args: a, entrypoint: b"))
                .isEmpty();
    }

    @Test
    void anActionIsThereWhereTheRepositoryIsAtHand() {
        Callees nothing = new Callees() {
            @Override
            public Optional<WorkflowFile> find(String uses) {
                return Optional.empty();
            }

            @Override
            public boolean isMissingAction(String uses) {
                return uses.endsWith("gone");
            }
        };
        String text = "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{uses: ./gone}, {uses: ./x}]}}\n";
        assertThat(Found.places(Checks.check(
                        List.of(Documents.workflow("ci.yml", text)), List.of(), nothing, Settings.reading())))
                .containsExactly("unknown-action 2:51");
    }

    @Test
    void anActionOfTheSameRepositoryHasNoVersion() {
        assertThat(Found.inSteps("- uses: ./x@v1\n- uses: ./a/b@main"))
                .containsExactly("local-version 6:15", "local-version 7:15");
        assertThat(Found.inSteps("- uses: $/x@v1")).containsExactly("local-version 6:15");
        assertThat(Found.inSteps("- uses: ./a@b/c")).as("a folder").isEmpty();
    }

    private static List<String> inRepository(String uses, String with) {
        return inRepository(GREET, uses, with);
    }

    private static List<String> inRepository(String action, String uses, String with) {
        String text = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: " + uses
                + "\n        with: {" + with + "}\n";
        List<Finding> findings = Checks.check(
                List.of(Documents.workflow("ci.yml", text)),
                List.of(ActionFile.of(".github/actions/greet", Documents.tree("action.yml", action))),
                Callees.NONE,
                Settings.reading());
        return Found.places(findings);
    }

    @Test
    void anInputThatIsMisspeltIsNotMissingToo() {
        assertThat(Found.inSteps("- uses: actions/cache@v4\n  with: {keys: a, path: b}"))
                .containsExactly("unknown-action-input 7:16");
        assertThat(Found.inSteps("- uses: actions/cache@v4\n  with: {path: b}"))
                .containsExactly("missing-action-input 6:15");
    }

    @Test
    void anActionThatDiffersFromAPopularOneByALetterIsASlip() {
        assertThat(Found.inSteps("- uses: actions/chekout@v4")).containsExactly("lookalike-action 6:15");
        assertThat(Found.inSteps("- uses: action/checkout/sub@v4"))
                .as("a path makes it another")
                .isEmpty();
        assertThat(Found.inSteps("- uses: Actions/Checkout@v4\n- uses: acme/checkout@v4"))
                .isEmpty();
    }

    @Test
    void whatAnOutsiderWroteIsNotRunWithSecrets() {
        String text = """
                on: %s
                jobs:
                  a:
                    runs-on: x
                %s    steps:
                      - {uses: actions/checkout@v6, with: {%s}}
                      - %s
                """;
        String head = "ref: '${{ github.event.pull_request.head.sha }}'";
        for (String[] wrong : new String[][] {
            {"pull_request_target", head, "run: make"},
            {"[push, pull_request_target]", "ref: '${{ github.head_ref }}'", "run: make"},
            {"pull_request_target", "repository: '${{ github.event.pull_request.head.repo.full_name }}'", "run: make"},
            {"pull_request_target", head, "uses: ./.github/actions/build"},
            {"{workflow_run: {workflows: [CI]}}", "ref: '${{ github.event.workflow_run.head_sha }}'", "run: make"},
            {"issue_comment", "ref: 'refs/pull/${{ github.event.issue.number }}/merge'", "run: make"},
        }) {
            assertThat(Found.inWorkflow(text.formatted(wrong[0], "", wrong[1], wrong[2])))
                    .as(String.join(", ", wrong))
                    .anyMatch(found -> found.startsWith("untrusted-checkout 6:"));
        }
        String run = "ref: '${{ github.event.workflow_run.head_sha }}'";
        String when = "    if: %s\n";
        for (String no : new String[] {
            "github.actor != 'dependabot[bot]'",
            "github.event.workflow_run.event == 'pull_request'",
            "github.event.workflow_run.conclusion == 'success'"
        }) {
            assertThat(Found.inWorkflow(
                            text.formatted("{workflow_run: {workflows: [CI]}}", when.formatted(no), run, "run: make")))
                    .as(no)
                    .anyMatch(found -> found.startsWith("untrusted-checkout 7:"));
        }
        for (String guard : new String[] {
            "github.actor == 'dependabot[bot]'",
            "github.event.workflow_run.event == 'push'",
            "github.event.workflow_run.event != 'pull_request'",
            "github.event.workflow_run.head_repository.full_name == github.repository"
        }) {
            assertThat(Found.inWorkflow(text.formatted(
                            "{workflow_run: {workflows: [CI]}}", when.formatted(guard), run, "run: make")))
                    .as(guard)
                    .noneMatch(found -> found.startsWith("untrusted-checkout"));
        }
        for (String[] right : new String[][] {
            {"pull_request", "", head, "run: make"},
            {"pull_request_target", "", "fetch-depth: 0", "run: make"},
            {"pull_request_target", "", head + ", path: theirs", "run: make"},
            {"pull_request_target", "", head, "uses: actions/labeler@v6"},
            {"pull_request_target", "    environment: review\n", head, "run: make"},
            {
                "pull_request_target",
                "    if: contains(github.event.pull_request.labels.*.name, 'safe')\n",
                head,
                "run: make"
            },
        }) {
            assertThat(Found.inWorkflow(text.formatted((Object[]) right)))
                    .as(String.join(", ", right))
                    .noneMatch(found -> found.startsWith("untrusted-checkout"));
        }
    }
}
