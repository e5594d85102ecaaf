package dev.gatewright.emit;

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.metadata.CompositeAction;
import java.util.Map;
import java.util.TreeMap;

/** The pipelines whose files are kept, each in a folder of its own name. */
final class Goldens {

    static final Map<String, Pipeline> ALL = new TreeMap<>(Map.of(
            "least", leastOfAll(),
            "matrix", matrixOfTests(),
            "outputs", outputs(),
            "reusable", reusable(),
            "action", action()));

    private Goldens() {}

    private static Pipeline leastOfAll() {
        return pipeline(workflow("Least")
                .on(push())
                .jobs(job("only").runsOn(UBUNTU_LATEST).steps(run("true"))));
    }

    private static Pipeline matrixOfTests() {
        Axis<String> python = axis("python-version", "3.12", "3.13");
        Job test = job("test")
                .name(text("Tests on {}", python))
                .because("Every supported version, and none that isn't.")
                .runsOn(UBUNTU_LATEST)
                .timeoutMinutes(15)
                .permissions(CONTENTS.read().because("checkout"))
                .strategy(matrix(python).failFast(false))
                .service("redis", redis("7"))
                .steps(checkout(), setupPython().pythonVersion(python), run("""
                        pip install -r requirements.txt
                        pytest --cov
                        """));
        return pipeline(workflow("Matrix")
                .on(push().branches("main"), pullRequest(), schedule(cron("17 3 * * 1")))
                .permissions()
                .concurrency(group("{}-{}", github().workflow(), github().ref()).cancelInProgress())
                .jobs(test));
    }

    private static Pipeline outputs() {
        Output<String> version = output("version");
        Job build = job("build")
                .runsOn(UBUNTU_LATEST)
                .steps(run("echo \"version=1.2.3\" >> \"$GITHUB_OUTPUT\"").outputs(version));
        Job release = job("release")
                .needs(build)
                .runsOn(UBUNTU_LATEST)
                .when(github().ref().eq("refs/heads/main"))
                .environment(environment("production"))
                .steps(run("echo \"$VERSION\"").env(version));
        return pipeline(workflow("Outputs").on(push()).jobs(build, release));
    }

    private static Pipeline reusable() {
        Input<String> suite = input("suite").description("Which suite to run").required();
        Secret token = secret("API_TOKEN");
        Workflow called = workflow("Suites")
                .on(
                        workflowCall().inputs(suite).secrets(token),
                        workflowDispatch().inputs(suite))
                .jobs(job("run")
                        .runsOn(UBUNTU_LATEST)
                        .steps(run("make \"$SUITE\"").env(suite).env(token)));
        Workflow caller = workflow("Caller")
                .on(push())
                .jobs(called.call("unit").with(suite, "unit").secret(token, secret("STAGING_TOKEN")));
        return pipeline(called, caller);
    }

    private static Pipeline action() {
        CompositeAction setUp = CompositeAction.of("Set up")
                .description("Installs what the jobs need.")
                .steps(run("make install").shell(BASH));
        return pipeline(workflow("Action")
                .on(push())
                .jobs(job("use").runsOn(UBUNTU_LATEST).steps(setUp, run("make"))));
    }
}
