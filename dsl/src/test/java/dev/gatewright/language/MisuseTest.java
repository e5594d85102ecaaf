package dev.gatewright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must not compile doesn't; beside each mistake stands what was meant, which does. */
class MisuseTest {

    /** What goes wrong, how it is written, and what was meant. */
    private static final String CASES = """
            steps on a call                            | CALL.steps(run("x"))                        | JOB.steps(run("x"))
            a runner for a call                        | CALL.runsOn(UBUNTU_LATEST)                  | JOB.runsOn(UBUNTU_LATEST)
            an environment on a call                   | CALL.environment(environment("production")) | JOB.environment(environment("production"))
            a timeout on a call                        | CALL.timeoutMinutes(5)                      | JOB.timeoutMinutes(5)
            services on a call                         | CALL.service("db", service("postgres:16"))  | JOB.service("db", service("postgres:16"))
            a container on a call                      | CALL.container(container("alpine:3"))       | JOB.container(container("alpine:3"))
            inputs for a job with steps                | JOB.with(CHOSEN, Suite.E2E)                 | CALL.with(CHOSEN, Suite.E2E)
            secrets for a job with steps               | JOB.secretsInherit()                        | CALL.secretsInherit()
            an identity token to read                  | ID_TOKEN.read()                             | ID_TOKEN.write()
            models to write                            | MODELS.write()                              | MODELS.read()
            copilot requests to read                   | COPILOT_REQUESTS.read()                     | COPILOT_REQUESTS.write()
            an input of another type                   | CALL.with(DRY, "yes")                       | CALL.with(DRY, true)
            an input of another enum's word            | CALL.with(CHOSEN, "e2e")                    | CALL.with(CHOSEN, Suite.E2E)
            an input computed as another type          | CALL.with(DRY, DIGEST)                      | CALL.with(DRY, success())
            a cell of another type                     | SUITE.is("unit")                            | SUITE.is(Suite.UNIT)
            an axis compared with another type         | SUITE.eq("unit")                            | SUITE.eq(Suite.UNIT)
            a number compared with text                | PERCENT.eq("85")                            | PERCENT.eq(85)
            text below a number                        | lt(DIGEST, 85)                              | lt(PERCENT, 85)
            a number as a condition                    | JOB.when(PERCENT)                           | JOB.when(lt(PERCENT, 85))
            text as a condition                        | JOB.when("always()")                        | JOB.when(always())
            text as minutes                            | JOB.timeoutMinutes(DIGEST)                  | JOB.timeoutMinutes(PERCENT)
            half a minute                              | JOB.timeoutMinutes(0.5)                     | JOB.timeoutMinutes(1)
            a default of another type                  | DRY.defaultValue("no")                      | DRY.defaultValue(false)
            tags for a pull request                    | pullRequest().tags("v*")                    | push().tags("v*")
            branches for an issue                      | issues().branches("main")                   | pullRequest().branches("main")
            paths for a workflow run                   | workflowRun().paths("src")                  | push().paths("src")
            an activity type of another event          | issues().types(PullRequest.Activity.OPENED) | pullRequest().types(PullRequest.Activity.OPENED)
            types for a push                           | push().types("created")                     | create()
            an input of a push                         | push().inputs(CHOSEN)                       | workflowDispatch().inputs(CHOSEN)
            secrets of a run that is started by hand   | workflowDispatch().secrets(secret("A"))     | workflowCall().secrets(secret("A"))
            a trigger as a job                         | workflow("x").jobs(push())                  | workflow("x").jobs(JOB)
            a job as a step                            | JOB.steps(JOB)                              | JOB.steps(run("x"))
            a condition on waiting                     | waitAll().when(always())                    | run("x").when(always())
            a shell for an action                      | uses("a/b@v1").shell(BASH)                  | run("x").shell(BASH)
            a script with inputs                       | run("x").with("a", "b")                     | uses("a/b@v1").with("a", "b")
            a script that is computed                  | run(DIGEST)                                 | run("make").env(DIGEST)
            an entry point for the job's own container | container("alpine:3").entrypoint("x")       | service("alpine:3").entrypoint("x")
            a password that is written down            | credentials("me").password("secret")        | credentials("me").password(secret("P"))
            text where an action has a flag            | checkout().lfs("yes")                       | checkout().lfs(true)
            text where an action has a number          | checkout().fetchDepth("0")                  | checkout().fetchDepth(0)
            computed text where an action has a number | checkout().fetchDepth(DIGEST)               | checkout().fetchDepth(PERCENT)
            computed text where an action has a flag   | checkout().lfs(DIGEST)                      | checkout().lfs(DRY)
            an input of another action                 | setupPython().nodeVersion("24")             | setupNode().nodeVersion("24")
            a registry's password that is written down | dockerLogin().password("secret")            | dockerLogin().password(secret("P"))
            JavaScript that is computed                | githubScript().script(DIGEST)               | githubScript().script("core.info(1)")
            a condition among an action's inputs       | checkout().when(always())                   | checkout().step().when(always())
            a property that the context doesn't have   | github().refname()                          | github().refName()
            a payload's property that doesn't exist    | github().event(PULL_REQUEST).pullRequest().titel() | github().event(PULL_REQUEST).pullRequest().title()
            a payload of another event                 | github().event(PUSH).pullRequest()          | github().event(PULL_REQUEST).pullRequest()
            a trigger as a payload                     | github().event(push())                      | github().event(PUSH)
            a scope as a payload                       | github().event(ISSUES)                      | github().event(ISSUES_EVENT)
            a payload's number compared with text      | github().event(PULL_REQUEST).number().eq("1") | github().event(PULL_REQUEST).number().eq(1)
            a payload's text as a condition            | JOB.when(github().event(PUSH).ref())        | JOB.when(github().event(PUSH).forced())
            an object of a payload as text             | github().event(PUSH).ref().eq(github().event(PUSH).repository()) | github().event(PUSH).ref().eq(github().event(PUSH).repository().defaultBranch())
            an item of another type in a list          | containsItem(needs().results(), "failure")  | containsItem(needs().results(), FAILURE)
            a property of a list instead of its items  | github().event(PUSH).commits().message()    | github().event(PUSH).commits().each(commit -> commit.message())
            text that contains a number                | contains(github().ref(), 1)                 | contains(github().ref(), "1")
            the beginning of a number                  | startsWith(PERCENT, "8")                    | startsWith(DIGEST, "8")
            a choice by text                           | choose(DIGEST, "a", "b")                    | choose(DRY, "a", "b")
            a choice without an end                    | JOB.name(choose(DRY, "a"))                  | JOB.name(choose(DRY, "a").otherwise("b"))
            a choice of another type                   | choose(DRY, DIGEST).orIf(always(), 1)       | choose(DRY, DIGEST).orIf(always(), "b")
            another type among several                 | isOneOf(SUITE, "unit")                       | isOneOf(SUITE, Suite.UNIT)
            joined text                                | join(DIGEST, ",")                           | join(listOf("a", "b"), ",")
            parsed numbers                             | fromJson(PERCENT)                           | fromJson(DIGEST)
            a hash of nothing                          | hashFiles()                                 | hashFiles("**/pom.xml")
            the success of a name                      | success("build")                            | success(JOB)
            a misspelt property of the job             | job().workflowRepo()                        | job().workflowRepository()
            the negation of a number                   | not(PERCENT)                                | not(DRY)
            a need that is a name                      | JOB.needs("build")                          | JOB.needs(JOB)
            a snapshot on a call                       | CALL.snapshot(snapshot("image"))            | JOB.snapshot(snapshot("image"))
            outputs of a call                          | CALL.outputs(DIGEST)                        | JOB.outputs(DIGEST)
            a working directory for an action          | uses("a/b@v1").workingDirectory("x")        | run("x").workingDirectory("x")
            waiting for a name                         | waitFor("server")                           | waitFor(stepId("server"))
            a group of steps in a group                | parallel(parallel(run("x")))                | parallel(run("x"))
            waiting within a group                     | parallel(waitAll())                         | parallel(run("x"))
            alerts to write                            | VULNERABILITY_ALERTS.write()                | VULNERABILITY_ALERTS.read()
            branches for a release                     | release().branches("main")                  | release().types(Release.Activity.PUBLISHED)
            tags for a workflow run                    | workflowRun().tags("v*")                    | workflowRun().branches("main")
            a time of the day as text                  | schedule("0 5 * * *")                       | schedule(cron("0 5 * * *"))
            a runner as a job                          | JOB.runsOn(JOB)                             | JOB.runsOn(UBUNTU_LATEST)
            a matrix of texts                          | matrix("a", "b")                            | matrix(axis("a", "b"))
            a matrix as a service                      | JOB.service("m", matrix(SUITE))             | JOB.strategy(matrix(SUITE))
            steps of a Docker action                   | dockerAction("a").steps(run("x"))           | compositeAction("a").steps(run("x"))
            a script of a composite action             | compositeAction("a").main("index.js")       | javaScriptAction("a").main("index.js")
            an image of a JavaScript action            | javaScriptAction("a").image("Dockerfile")   | dockerAction("a").image("Dockerfile")
            a job in an action                         | compositeAction("a").steps(JOB)             | compositeAction("a").steps(run("x"))
            waiting within an action                   | compositeAction("a").steps(waitAll())       | compositeAction("a").steps(run("x"))
            """;

    private record Case(String what, String mistake, String meant) {

        static Case of(String line) {
            String[] columns = line.split("\\|");
            return new Case(columns[0].strip(), columns[1].strip(), columns[2].strip());
        }
    }

    @TestFactory
    Stream<DynamicTest> aMistakeDoesNotCompile() {
        List<Case> cases = CASES.lines().map(Case::of).toList();
        Set<Integer> mistakes =
                Sources.refused(cases.stream().map(Case::mistake).toList());
        Set<Integer> meant = Sources.refused(cases.stream().map(Case::meant).toList());
        return IntStream.range(0, cases.size())
                .mapToObj(i -> DynamicTest.dynamicTest(cases.get(i).what(), () -> {
                    assertThat(meant).as(cases.get(i).meant() + " compiles").doesNotContain(i);
                    assertThat(mistakes).as(cases.get(i).mistake() + " doesn't").contains(i);
                }));
    }
}
