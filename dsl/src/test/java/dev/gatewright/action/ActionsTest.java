package dev.gatewright.action;

import static dev.gatewright.Gatewright.artifact;
import static dev.gatewright.Gatewright.axis;
import static dev.gatewright.Gatewright.github;
import static dev.gatewright.Gatewright.input;
import static dev.gatewright.Gatewright.job;
import static dev.gatewright.Gatewright.matrix;
import static dev.gatewright.Gatewright.not;
import static dev.gatewright.Gatewright.pipeline;
import static dev.gatewright.Gatewright.push;
import static dev.gatewright.Gatewright.run;
import static dev.gatewright.Gatewright.runner;
import static dev.gatewright.Gatewright.text;
import static dev.gatewright.Gatewright.workflow;
import static dev.gatewright.action.Actions.cacheRestore;
import static dev.gatewright.action.Actions.checkout;
import static dev.gatewright.action.Actions.codeqlInit;
import static dev.gatewright.action.Actions.dockerBuildPush;
import static dev.gatewright.action.Actions.downloadArtifact;
import static dev.gatewright.action.Actions.githubScript;
import static dev.gatewright.action.Actions.setupJava;
import static dev.gatewright.action.Actions.setupPython;
import static dev.gatewright.action.Actions.uploadArtifact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.step.AsStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private static final Axis<String> PYTHON = axis("python-version", "3.12", "3.13");
    private static final Axis<String> SYSTEM = axis("os", "ubuntu-latest", "windows-latest");

    @Test
    void aCheckoutDoesNotLeaveItsTokenBehind() {
        assertThat(checkout().toString()).endsWith("with:\n  persist-credentials: false");
    }

    @Test
    void aCheckoutLeavesItsTokenBehindWhereThatIsAskedFor() {
        assertThat(checkout().persistCredentials(true).toString()).endsWith("with:\n  persist-credentials: true");
    }

    @Test
    void anInputTakesAnAxis() {
        assertThat(linked(
                        job("test").strategy(matrix(PYTHON)).steps(setupPython().pythonVersion(PYTHON))))
                .contains("python-version: ${{ matrix.python-version }}");
    }

    @Test
    void whereTextIsTakenAnythingComputedIs() {
        Axis<Integer> java = axis("java", 17, 25);
        Axis<Speed> speed = axis("speed", Speed.class);
        assertThat(linked(job("test")
                        .strategy(matrix(java, speed))
                        .name(speed)
                        .steps(
                                setupJava().javaVersion(java),
                                run("make").name(java).workingDirectory(speed))))
                .contains(
                        "name: ${{ matrix.speed }}\n",
                        "java-version: ${{ matrix.java }}\n",
                        "name: ${{ matrix.java }}\n",
                        "working-directory: ${{ matrix.speed }}");
    }

    private enum Speed {
        SLOW,
        FAST
    }

    @Test
    void anInputTakesAnInputOfTheWorkflow() {
        assertThat(checkout().lfs(input("lfs", Boolean.class)).toString()).contains("lfs: ${{ ");
    }

    @Test
    void severalValuesStandOneALine() {
        assertThat(cacheRestore().path("~/.m2", "target").toString()).contains("path: |-\n    ~/.m2\n    target");
    }

    @Test
    void severalValuesStandWithCommasBetweenThem() {
        assertThat(codeqlInit().languages("python", "actions").toString()).contains("languages: python,actions");
    }

    @Test
    void anActionWithAnInputCalledLikeAKeyOfStepsHasBoth() {
        assertThat(uploadArtifact()
                        .name("report")
                        .path("out")
                        .step()
                        .name("Keep the report")
                        .toString())
                .startsWith("name: Keep the report\nuses: actions/upload-artifact@")
                .contains("with:\n  name: report");
    }

    @Test
    void aScriptGetsValuesByItsVariables() {
        assertThat(githubScript()
                        .script("core.info(process.env.SHA)")
                        .step()
                        .env("SHA", github().sha())
                        .toString())
                .contains("script: core.info(process.env.SHA)\nenv:\n  SHA: ${{ github.sha }}");
    }

    @Test
    void anOutputOfAnActionIsUsedLikeAnyOther() {
        Job build = job("build")
                .steps(
                        dockerBuildPush().push(true).step().outputs(DockerBuildPush.DIGEST),
                        run("echo $DIGEST").env(DockerBuildPush.DIGEST));
        assertThat(linked(build)).contains("id: digest").contains("DIGEST: ${{ steps.digest.outputs.digest }}");
    }

    @Test
    void aBooleanOutputIsACondition() {
        Output<Boolean> hit = CacheRestore.CACHE_HIT;
        Job job = job("build")
                .steps(cacheRestore().key("k").step().outputs(hit), run("make").when(not(hit)));
        assertThat(linked(job)).contains("if: steps.cache-hit.outputs.cache-hit != 'true'");
    }

    @Test
    void whoDownloadsAnArtifactNeedsWhoUploadsIt() {
        Artifact jar = artifact("jar");
        Job build = job("build").steps(uploadArtifact(jar).path("target/*.jar"));
        Job publish = job("publish").steps(downloadArtifact(jar));
        assertThat(linked(build, publish)).contains("needs: build").containsSubsequence("name: jar", "name: jar");
    }

    @Test
    void theLegsOfAMatrixEachUploadTheirOwnAndOneDownloadTakesThemAll() {
        Artifact coverage = artifact("coverage").perLeg(SYSTEM, PYTHON);
        Job test = job("test")
                .strategy(matrix(SYSTEM, PYTHON))
                .steps(uploadArtifact(coverage).path(".coverage"));
        Job merge = job("merge").steps(downloadArtifact(coverage).path("all"));
        assertThat(linked(test, merge))
                .contains("name: coverage-${{ matrix.os }}-${{ matrix.python-version }}\n")
                .contains("needs: test")
                .containsSubsequence("pattern: coverage-*\n", "merge-multiple: true\n", "path: all");
    }

    @Test
    void anArtifactOfOneLegIsNamedLikeAnyOther() {
        assertThat(uploadArtifact(artifact("jar")))
                .hasToString(uploadArtifact().name("jar").toString());
    }

    @Test
    void anActionIsAValue() {
        assertThat(setupPython().pythonVersion("3.12")).isEqualTo(setupPython().pythonVersion("3.12"));
        assertThat(setupPython().pythonVersion("3.12"))
                .isNotEqualTo(setupPython().pythonVersion("3.13"));
        assertThat(cacheRestore().key("a")).isNotEqualTo(Actions.cacheSave().key("a"));
    }

    @Test
    void stepsThatJobsShareAreAList() {
        List<AsStep> ready = List.of(checkout(), setupPython().pythonVersion("3.13"));
        assertThat(job("test").steps(ready).steps(run("pytest")))
                .isEqualTo(job("test").steps(checkout(), setupPython().pythonVersion("3.13"), run("pytest")));
    }

    @Test
    void textWithValuesIsAnInput() {
        assertThat(cacheRestore().key(text("pip-{}", runner().os())).toString()).contains("key: pip-${{ runner.os }}");
    }

    private static String linked(Job... jobs) {
        Linked linked = Linker.link(pipeline(workflow("W").on(push()).jobs(jobs)), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        return linked.workflows().get(0).toString();
    }
}
