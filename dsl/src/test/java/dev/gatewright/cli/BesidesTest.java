package dev.gatewright.cli;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.metadata.JavaScriptAction;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pipeline expects of files that others wrote is held against the repository that it is emitted into. */
class BesidesTest {

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void aRepository() throws IOException {
        repo = Repo.at(root);
    }

    @Test
    void aWorkflowThatIsCalledIsThere() throws IOException {
        Pipeline pipeline = ci(call("deploy", "$/.github/workflows/deploy.yml"));
        Answer answer = repo.run(pipeline);
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .contains(
                        "error: There is no workflow `.github/workflows/deploy.yml` in this repository. [unknown-workflow]");
        repo.write(
                ".github/workflows/deploy.yml",
                "on: workflow_call\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: make}]}}\n");
        assertThat(repo.run(pipeline)).satisfies(fine -> assertThat(fine.err()).isEmpty());
    }

    @Test
    void aWorkflowThatIsCalledGetsWhatItDemands() throws IOException {
        repo.write(".github/workflows/deploy.yml", """
                on: {workflow_call: {inputs: {stage: {type: string, required: true}}}}
                jobs: {a: {runs-on: ubuntu-latest, steps: [{run: make}]}}
                """);
        assertThat(repo.run(ci(call("deploy", "./.github/workflows/deploy.yml")))
                        .err())
                .contains(
                        "error: Job `deploy` doesn't pass input `stage`, which `deploy.yml` demands. [missing-input]");
    }

    @Test
    void anActionAndItsFilesAreThere() throws IOException {
        JavaScriptAction action =
                javaScriptAction("Greet").description("Greets.").main("dist/index.js");
        Pipeline pipeline = ci(on("a").steps(action), on("b").steps(uses("$/.github/actions/wave")));
        Answer answer = repo.run(pipeline);
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .contains(
                        "error: `main` is `dist/index.js`, and the action's folder has no such file. [missing-program]")
                .contains("warning: There is no `action.yml` in `.github/actions/wave` of this repository.");
        repo.write(".github/actions/greet/dist/index.js", "");
        repo.write(".github/actions/wave/action.yml", "runs: {using: composite, steps: []}\n");
        assertThat(repo.run(pipeline).err()).isEmpty();
    }

    @Test
    void aWorkflowIsNoAction() {
        assertThat(repo.run(ci(on("a").steps(uses("$/.github/workflows/ci.yml"))))
                        .err())
                .contains("is a workflow, and a step uses actions. [unknown-action]");
    }

    private static StepsJob on(String id) {
        return job(id).runsOn(UBUNTU_LATEST).timeoutMinutes(5);
    }

    private static Pipeline ci(Job... jobs) {
        return pipeline(workflow("CI").on(push()).permissions().jobs(jobs));
    }
}
