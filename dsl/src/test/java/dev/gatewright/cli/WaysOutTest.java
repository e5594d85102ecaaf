package dev.gatewright.cli;

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a refusal proposes leads out of it: it fits what was written, and is said once. */
class WaysOutTest {

    private static final Output<String> VERSION = output("version");

    @TempDir
    Path root;

    @Test
    void aStepThatRunsLaterIsNamed() throws IOException {
        assertThat(refused(() -> ci(on("a").steps(
                                run("echo \"$VERSION\"").env(VERSION),
                                run("make").outputs(VERSION)))))
                .containsExactly("Ask in a step behind `version`.");
    }

    @Test
    void anOutputIsSetByTheJobsThatSetIt() throws IOException {
        StepsJob build = on("build").steps(run("make").outputs(VERSION));
        StepsJob other = on("other").steps(run("make"));
        assertThat(refused(() -> ci(build, other, reading(VERSION.from(other)))))
                .containsExactly("Job `other` doesn't set it, but `build` does.");
        assertThat(refused(() -> ci(other, reading(VERSION.from(build)))))
                .containsExactly("Add job `build` to the workflow: `.jobs(…)`.");
    }

    @Test
    void anEventIsSaidOnce() throws IOException {
        assertThat(refused(() -> pipeline(workflow("CI")
                        .on(push().branches("main"), push().tags("v*"))
                        .jobs(fine("a")))))
                .containsExactly("Say the event once, with all its filters.");
    }

    @Test
    void aJobThatWasLeftOutIsToldOnce() throws IOException {
        assertThat(refused(() -> ci(on("b").needs(fine("a")).steps(run("make")))))
                .containsExactly("Add it: `.jobs(…)`. There is `b`.");
    }

    @Test
    void theTokenIsSpelledSo() throws IOException {
        assertThat(refused(() -> ci(on("a").steps(run("make").env("T", secret("GITHUB_TOKN"))))))
                .containsExactly("Give it another name, or write `GITHUB_TOKEN` if that is meant.");
        assertThat(refused(() -> ci(on("a").steps(run("make").env("T", secret("GITHUB_DEPLOY_KEY"))))))
                .containsExactly("Give it another name.");
    }

    @Test
    void anExpressionHasNoBracesInIt() throws IOException {
        assertThat(refused(() -> ci(fine("a").when(expr("${{ github.ref }} == 'x'")))))
                .containsExactly("It is an expression already: leave out the `${{` and `}}` in it.");
    }

    @Test
    void aConstantThatJavaJoinsToATextIsToldHowItIsMeant() throws IOException {
        var legs = axis("os", "a", "b");
        for (Object joined : new Object[] {
            VERSION,
            VERSION.eq("1"),
            legs,
            input("topic"),
            stepId("s").outcome(),
            github().event(PUSH).ref(),
            artifact("a").perLeg(legs)
        }) {
            assertThat(refused(() -> ci(on("a").steps(run("echo " + joined)))))
                    .as(joined.toString())
                    .containsExactly("Write `text(\"…{}…\", …)`; in a script read it as a variable: `.env(…)`.");
        }
        Answer named = Repo.at(root)
                .run(() -> ci(fine("a").env("REF", "at " + github().ref()).env("KEY", "k-" + secret("KEY"))));
        assertThat(named.exitCode()).as(named.err()).isZero();
        assertThat(Repo.at(root).read(".github/workflows/ci.yml"))
                .contains("REF: at ${{ github.ref }}\n", "KEY: k-${{ secrets.KEY }}\n");
    }

    @Test
    void aSecretIsAskedByTheEnvironment() throws IOException {
        assertThat(refused(() -> ci(fine("a").when(secret("KEY").ne("")))))
                .containsExactly(
                        "Secrets can't be asked here: let a step ask, by `env` of its job, or ask a variable (`vars`).");
        assertThat(refused(() -> ci(on("a").steps(run("make").when(secret("KEY").ne(""))))))
                .containsExactly("Secrets can't be asked here: give it to `env` of the job, and ask `env.NAME`.");
    }

    @Test
    void anActionGoesToAnotherFolder() throws IOException {
        Repo.at(root).write(".github/actions/set-up/index.js", "");
        var one = compositeAction("Set up").description("One.").steps(run("make"));
        var other = javaScriptAction("Set up").description("Other.").main("index.js");
        assertThat(refused(() -> ci(on("a").steps(one, other))))
                .containsExactly("Name another folder: `.folder(\"…\")`.");
        Repo.at(root).write(".github/actions/set-up/action.yml", "name: of somebody's own\n");
        assertThat(refused(() -> ci(on("a").steps(one))))
                .containsExactly("Remove it, or take another folder: `.folder(\"other\")`.");
    }

    @Test
    void aWatchedWorkflowIsNamedByItsConstantOrAsItIsCalled() throws IOException {
        Workflow build = workflow("Build").on(push()).jobs(fine("a"));
        Workflow report = workflow("Report").on(workflowRun().workflows(build)).jobs(fine("a"));
        Workflow wrong = workflow("Report").on(workflowRun().workflows("Biuld")).jobs(fine("a"));
        Repo repo = Repo.at(root);
        Answer named = repo.run(() -> pipeline(build, report));
        assertThat(named.err()).isEmpty();
        assertThat(repo.read(".github/workflows/report.yml")).contains("workflows: [Build]");
        assertThat(repo.run(() -> pipeline(build, wrong)).err())
                .contains("[unknown-run]", "Did you mean `Build`? A constant can be named: `.workflows(CI)`.");
    }

    private static StepsJob reading(Output<String> output) {
        return on("reads").steps(run("echo \"$VERSION\"").env(output));
    }

    private static StepsJob fine(String id) {
        return on(id).steps(run("make"));
    }

    private static StepsJob on(String id) {
        return job(id).runsOn(UBUNTU_LATEST);
    }

    private static Pipeline ci(Job... jobs) {
        return pipeline(workflow("CI").on(pullRequest()).jobs(jobs));
    }

    /** The ways out of all that is refused. */
    private List<String> refused(Supplier<Pipeline> pipeline) throws IOException {
        Answer answer = Repo.at(root).run(pipeline);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(1);
        return answer.err()
                .lines()
                .filter(line -> line.startsWith("      = "))
                .map(line -> line.substring("      = ".length()))
                .toList();
    }
}
