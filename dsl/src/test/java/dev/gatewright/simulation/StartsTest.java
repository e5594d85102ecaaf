package dev.gatewright.simulation;

import static dev.gatewright.simulation.scenario.TriggerEvent.dispatch;
import static dev.gatewright.simulation.scenario.TriggerEvent.event;
import static dev.gatewright.simulation.scenario.TriggerEvent.pullRequest;
import static dev.gatewright.simulation.scenario.TriggerEvent.pullRequestTarget;
import static dev.gatewright.simulation.scenario.TriggerEvent.push;
import static dev.gatewright.simulation.scenario.TriggerEvent.pushTag;
import static dev.gatewright.simulation.scenario.TriggerEvent.repositoryDispatch;
import static dev.gatewright.simulation.scenario.TriggerEvent.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.result.WorkflowResult;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which workflows start. Each nested class names the section of GitHub's documentation. */
class StartsTest {

    private static final String JOBS = "\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: make}]}}\n";

    private static WorkflowResult result(String on, TriggerEvent event) {
        return result(on, Scenario.on(event));
    }

    private static WorkflowResult result(String on, Scenario scenario) {
        return Pipelines.file("ci.yml", "on: " + on + JOBS)
                .run(scenario)
                .workflows()
                .get(0);
    }

    private static Truth starts(String on, TriggerEvent event) {
        return result(on, event).started();
    }

    @Nested
    @DisplayName("Workflow syntax, `on`")
    class On {

        @ParameterizedTest
        @ValueSource(strings = {"push", "[pull_request, push]", "{push: }", "{push: {branches: [main]}}"})
        void anEventIsNamedInAnyOfThreeForms(String on) {
            assertThat(starts(on, push("main"))).isEqualTo(Truth.TRUE);
        }

        @Test
        void anotherEventDoesNotStartIt() {
            WorkflowResult result = result("push", pullRequest("main"));

            assertThat(result.started()).isEqualTo(Truth.FALSE);
            assertThat(result.reason()).isEqualTo("`on` doesn't have `pull_request`");
            assertThat(result.source()).isEqualTo("Workflow syntax, `on`");
            assertThat(result.runs()).isEmpty();
        }

        @Test
        void anAliasIsFollowed() {
            WorkflowResult result = Pipelines.file(
                            "ci.yml", "on: {pull_request: {branches: &b [main]}, push: {branches: *b}}" + JOBS)
                    .on(push("main"))
                    .workflows()
                    .get(0);
            assertThat(result.started()).isEqualTo(Truth.TRUE);
        }
    }

    @Nested
    @DisplayName("Workflow syntax, `on.push.<branches|tags|branches-ignore|tags-ignore>`")
    class Refs {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{push: {branches: [main, 'releases/**']}} | main | TRUE",
                    "{push: {branches: [main, 'releases/**']}} | releases/10/beta | TRUE",
                    "{push: {branches: [main]}} | develop | FALSE",
                    "{push: {branches-ignore: ['dev*']}} | develop | FALSE",
                    "{push: {branches-ignore: ['dev*']}} | main | TRUE",
                    "{push: {branches: ['releases/**', '!releases/**-alpha']}} | releases/1-alpha | FALSE",
                    "{push: {branches: ['!releases/**-alpha', 'releases/**']}} | releases/1-alpha | TRUE",
                    "{push: {tags: [v1]}} | main | FALSE",
                    "{push: {tags-ignore: [v1]}} | main | FALSE",
                    "{push: {branches: [main], tags: [v1]}} | main | TRUE",
                })
        void branchesPassInOrder(String on, String branch, Truth started) {
            assertThat(starts(on, push(branch))).isEqualTo(started);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "push | v1 | TRUE",
                    "{push: {branches: ['**']}} | v1 | FALSE",
                    "{push: {branches-ignore: [x]}} | v1 | FALSE",
                    "{push: {tags: ['v*']}} | v1 | TRUE",
                    "{push: {tags: ['v*']}} | w1 | FALSE",
                    "{push: {tags-ignore: ['v*']}} | v1 | FALSE",
                    "{push: {tags: ['v*'], paths: [src/**]}} | v1 | TRUE",
                })
        void tagsPassWhereTheyAreFilteredForOrNothingIs(String on, String tag, Truth started) {
            assertThat(starts(on, pushTag(tag))).isEqualTo(started);
        }

        @Test
        void aPushOfATagIsNoPushToABranch() {
            assertThat(result("{push: {branches: [main]}}", pushTag("v1")).reason())
                    .isEqualTo("tag `v1` was pushed, and only branches are filtered for");
        }

        @Test
        void aPullRequestIsFilteredByItsBase() {
            String on = "{pull_request: {branches: [main]}}";
            assertThat(starts(on, pullRequest("main").branch("main-ish"))).isEqualTo(Truth.TRUE);
            assertThat(starts(on, pullRequest("develop").branch("main"))).isEqualTo(Truth.FALSE);
        }
    }

    @Nested
    @DisplayName("Workflow syntax, `on.<push|pull_request|pull_request_target>.<paths|paths-ignore>`")
    class Paths {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{push: {paths: ['**.js']}} | src/a.js | TRUE",
                    "{push: {paths: ['**.js']}} | src/a.ts | FALSE",
                    "{push: {paths: [sub/**, '!sub/docs/**']}} | sub/docs/a.md | FALSE",
                    "{push: {paths-ignore: [docs/**]}} | docs/a.md | FALSE",
                    "{push: {paths-ignore: [docs/**]}} | src/a.js | TRUE",
                })
        void onePathThatPassesIsEnough(String on, String path, Truth started) {
            assertThat(starts(on, push("main").changing(path))).isEqualTo(started);
            assertThat(starts(on, push("main").changing("LICENSE.xyz", path)))
                    .isEqualTo(on.contains("ignore") ? Truth.TRUE : started);
        }

        @Test
        void whereNobodySaysWhatChangedItIsNotKnown() {
            WorkflowResult result = result("{push: {paths: ['**.js']}}", push("main"));

            assertThat(result.started()).isEqualTo(Truth.UNKNOWN);
            assertThat(result.reason()).endsWith("nobody says which files changed; supply the paths");
            assertThat(result.runs()).hasSize(1);
        }

        @Test
        void withoutChangesItDoesNotStart() {
            assertThat(starts("{push: {paths-ignore: [docs/**]}}", push("main").changing()))
                    .isEqualTo(Truth.FALSE);
        }

        @Test
        void branchesAndPathsMustBothPass() {
            String on = "{push: {branches: [main], paths: [src/**]}}";
            assertThat(starts(on, push("dev").changing("src/a"))).isEqualTo(Truth.FALSE);
            assertThat(starts(on, push("dev"))).isEqualTo(Truth.FALSE);
        }

        @Test
        void onlyTheFirst300FilesAreLookedAt() {
            List<String> many = new ArrayList<>(Collections.nCopies(300, "docs/a"));
            many.add("src/a");
            assertThat(starts("{push: {paths: [src/**]}}", push("main").changing(many)))
                    .isEqualTo(Truth.FALSE);
        }
    }

    @Nested
    @DisplayName("Workflow syntax, `on.<event_name>.types`")
    class Types {

        @ParameterizedTest
        @CsvSource({"opened,TRUE", "synchronize,TRUE", "reopened,TRUE", "labeled,FALSE", "closed,FALSE"})
        void ofPullRequestsThreeTypesCountWhereNoneAreNamed(String type, Truth started) {
            assertThat(starts("pull_request", pullRequest("main").activity(type)))
                    .isEqualTo(started);
            assertThat(starts("pull_request_target", pullRequestTarget("main").activity(type)))
                    .isEqualTo(started);
        }

        @Test
        void ofOtherEventsAllTypesCountWhereNoneAreNamed() {
            assertThat(starts("issues", event("issues").activity("pinned"))).isEqualTo(Truth.TRUE);
        }

        @Test
        void onlyTheNamedTypesCount() {
            String on = "{issues: {types: [labeled]}}";
            assertThat(starts(on, event("issues").activity("labeled"))).isEqualTo(Truth.TRUE);
            assertThat(result(on, event("issues").activity("opened")).reason())
                    .isEqualTo("activity type `opened` isn't one of `types` [labeled]");
        }

        @Test
        void aRepositoryDispatchHasATypeOfItsOwn() {
            String on = "{repository_dispatch: {types: [test_result]}}";
            assertThat(starts(on, repositoryDispatch("test_result"))).isEqualTo(Truth.TRUE);
            assertThat(starts(on, repositoryDispatch("other"))).isEqualTo(Truth.FALSE);
            assertThat(starts("repository_dispatch", repositoryDispatch("other")))
                    .isEqualTo(Truth.TRUE);
            assertThat(starts(on, event("repository_dispatch"))).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    @DisplayName("Skipping workflow runs")
    class SkipMessages {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Fix [skip ci]",
                    "[ci skip] Fix",
                    "a [no ci] b",
                    "x\n\n[skip actions]",
                    "[actions skip]",
                    "Fix\n\n\nskip-checks: true",
                    "Fix\n\n\nskip-checks:true\n",
                    "Fix\r\n\r\n\r\nskip-checks: true",
                    "Fix\n\n\nCo-authored-by: a\nskip-checks: true"
                })
        void aMessageCanAskForNoRuns(String message) {
            assertThat(starts("push", push("main").message(message))).isEqualTo(Truth.FALSE);
            assertThat(starts("pull_request", pullRequest("main").message(message)))
                    .isEqualTo(Truth.FALSE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Fix",
                    "[skip  ci]",
                    "skip-checks: true",
                    "Fix\n\nskip-checks: true",
                    "Fix\r\n\r\nskip-checks: true",
                    "a skip-checks: true b",
                    "[SKIP CI]"
                })
        void otherMessagesDoNot(String message) {
            assertThat(starts("push", push("main").message(message))).isEqualTo(Truth.TRUE);
        }

        @Test
        void otherEventsDoNotLookAtIt() {
            assertThat(starts("pull_request_target", pullRequestTarget("main").message("[skip ci]")))
                    .isEqualTo(Truth.TRUE);
            assertThat(starts("workflow_dispatch", dispatch().message("[skip ci]")))
                    .isEqualTo(Truth.TRUE);
        }
    }

    @Nested
    @DisplayName("Events that trigger workflows: the default branch")
    class DefaultBranch {

        @ParameterizedTest
        @ValueSource(
                strings = {"schedule", "issues", "issue_comment", "repository_dispatch", "watch", "status", "check_run"
                })
        void someEventsOnlyLookAtTheDefaultBranch(String name) {
            assertThat(starts(name.equals("schedule") ? "{schedule: [{cron: '0 0 * * *'}]}" : name, event(name)))
                    .isEqualTo(Truth.TRUE);
            WorkflowResult elsewhere = result(
                    name.equals("schedule") ? "{schedule: [{cron: '0 0 * * *'}]}" : name,
                    event(name).branch("dev"));
            assertThat(elsewhere.started()).isEqualTo(Truth.FALSE);
            assertThat(elsewhere.reason()).contains("only starts workflows of the default branch `main`");
        }

        @Test
        void aDispatchMayChooseItsBranch() {
            assertThat(starts("workflow_dispatch", dispatch().branch("dev"))).isEqualTo(Truth.TRUE);
        }

        @Test
        void theRunHasTheRefThatTheTableSays() {
            String yaml = "on: [push, pull_request, pull_request_target, release, issues]\n"
                    + "jobs: {a: {runs-on: x, outputs: {ref: '${{ github.ref }}'}, steps: [{run: a}]}}";
            Pipelines pipelines = Pipelines.file("ci.yml", yaml);
            assertThat(ref(pipelines, push("dev"))).isEqualTo("refs/heads/dev");
            assertThat(ref(pipelines, pushTag("v1"))).isEqualTo("refs/tags/v1");
            assertThat(ref(pipelines, pullRequest("dev").number(7))).isEqualTo("refs/pull/7/merge");
            assertThat(ref(pipelines, pullRequestTarget("dev"))).isEqualTo("refs/heads/main");
            assertThat(ref(pipelines, TriggerEvent.release("published", "v2"))).isEqualTo("refs/tags/v2");
            assertThat(ref(pipelines, event("issues"))).isEqualTo("refs/heads/main");
        }

        @Test
        void aMergedPullRequestRunsOnTheBranchThatItWasMergedInto() {
            Pipelines pipelines = Pipelines.file(
                    "ci.yml",
                    "on: {pull_request: {types: [closed]}}\n"
                            + "jobs: {a: {runs-on: x, outputs: {ref: '${{ github.ref }}'}, steps: [{run: a}]}}");
            TriggerEvent closed = pullRequest("dev").activity("closed").number(7);
            Obj merged = (Obj) Value.parseJson("{\"pull_request\": {\"merged\": true}}");
            assertThat(ref(pipelines, closed)).isEqualTo("refs/pull/7/merge");
            assertThat(ref(pipelines, closed.payload(merged))).isEqualTo("refs/heads/dev");
        }

        private String ref(Pipelines pipelines, TriggerEvent event) {
            return pipelines
                    .only(Scenario.on(event))
                    .jobs()
                    .get(0)
                    .outputs()
                    .get("ref")
                    .text();
        }
    }

    @Nested
    @DisplayName("Workflow syntax, `on.schedule`")
    class Schedules {

        @Test
        void onlyADueScheduleStartsIt() {
            String on = "{schedule: [{cron: '15 4 * * *'}, {cron: '0 0 * * 0'}]}";
            assertThat(starts(on, schedule("0 0 * * 0"))).isEqualTo(Truth.TRUE);
            assertThat(starts(on, schedule("1 1 * * *"))).isEqualTo(Truth.FALSE);
            assertThat(starts(on, event("schedule"))).isEqualTo(Truth.TRUE);
        }
    }

    @Nested
    @DisplayName("Managing GitHub Actions settings for a repository")
    class Settings {

        @Test
        void nothingStartsWhereActionsIsSwitchedOff() {
            assertThat(result("push", Scenario.on(push("main")).in(Repository.DEFAULT.withoutActions()))
                            .started())
                    .isEqualTo(Truth.FALSE);
        }
    }

    @Test
    void aWorkflowThatGitHubRefusesDoesNotStart() {
        WorkflowResult result = Pipelines.file("ci.yml", "on: push" + JOBS)
                .simulation()
                .refusing("ci.yml", "Unexpected value 'runson'")
                .run(Scenario.on(push("main")))
                .workflows()
                .get(0);
        assertThat(result.started()).isEqualTo(Truth.FALSE);
        assertThat(result.reason()).isEqualTo("Unexpected value 'runson'");
    }

    @Test
    void needsThatGoInACircleKeepItFromStarting() {
        String jobs = "\njobs: {a: {needs: b}, b: {needs: c}, c: {needs: b}}";
        WorkflowResult result = Pipelines.file("ci.yml", "on: push" + jobs)
                .on(push("main"))
                .workflows()
                .get(0);
        assertThat(result.started()).isEqualTo(Truth.FALSE);
        assertThat(result.reason()).contains("`a`, `b` and `c` need each other in a circle");
    }

    @Test
    void aNeedThatIsNoJobKeepsItFromStarting() {
        WorkflowResult result = Pipelines.file("ci.yml", "on: push\njobs: {build: {}, test: {needs: biuld}}")
                .on(push("main"))
                .workflows()
                .get(0);
        assertThat(result.reason()).isEqualTo("Job `test` needs `biuld`, which isn't a job. Did you mean `build`?");
    }

    @Nested
    @DisplayName("GITHUB_TOKEN, \"When GITHUB_TOKEN triggers workflow runs\"")
    class GithubToken {

        @ParameterizedTest
        @ValueSource(strings = {"push", "release", "issues", "pull_request_target", "create", "deployment"})
        void whatAWorkflowDoesWithItsTokenStartsNothing(String name) {
            WorkflowResult result = result(name, event(name).byGithubToken());

            assertThat(result.started()).isEqualTo(Truth.FALSE);
            assertThat(result.source()).contains("GITHUB_TOKEN");
            assertThat(starts(name, event(name).actor("octocat"))).isEqualTo(Truth.TRUE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"workflow_dispatch", "repository_dispatch", "schedule", "workflow_run"})
        void aDispatchAndWhatNobodyCausesDo(String name) {
            assertThat(starts(name, event(name).byGithubToken())).isNotEqualTo(Truth.FALSE);
        }
    }
}
