import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.reference.Axis;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.Runner;

/** This repository: the build on every JDK and system, what it emits, and what others' tools say of that. */
final class Build {

    static final Axis<Runner> SYSTEM = axis("os", UBUNTU_LATEST, WINDOWS_LATEST, MACOS_LATEST);
    static final Axis<String> JDK = axis("java-version", "17", "21", "25");

    static final Job VERIFY = job("verify")
            .name(text("JDK {} on {}", JDK, SYSTEM))
            .runsOn(SYSTEM)
            .timeoutMinutes(20)
            .permissions(Common.checkoutOnly())
            .strategy(matrix(SYSTEM, JDK).failFast(false))
            .steps(
                    checkout(),
                    setupJava().distribution("temurin").javaVersion(JDK),
                    Cached.MAVEN.restore(),
                    run("mvn -B -ntp verify").shell(BASH),
                    Cached.MAVEN.save());

    static final Job DRIFT = job("drift")
            .name("What is emitted is what is committed")
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(10)
            .permissions(Common.checkoutOnly())
            .steps(
                    checkout(),
                    setupJava().distribution("temurin").javaVersion("17"),
                    Cached.MAVEN.restore(),
                    run("scripts/jbang pipeline/Main.java emit --check"));

    static final Job ORACLES = job("oracles")
            .name("What others say of it")
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(10)
            .permissions(Common.checkoutOnly())
            .steps(
                    checkout(),
                    setupNode().nodeVersion("20").packageManagerCache(false),
                    setupGo().goVersion("stable").cache(false),
                    setupPython().pythonVersion("3.12"),
                    run("scripts/oracles --strict"));

    static final Job PASSED = Common.passed("Build passed", VERIFY, DRIFT, ORACLES);

    static final Workflow WORKFLOW = workflow("Build")
            .on(push().branches("main", "develop"), pullRequest().branches("main", "develop"))
            .permissions()
            .concurrency(Common.newestOfAPullRequest())
            .jobs(VERIFY, DRIFT, ORACLES, PASSED);

    private Build() {}
}
