///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS dev.gatewright:gatewright:1.0.0
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.Gatewright;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;

/**
 * A whole pipeline in one file: a library is tested on three JDKs, built once, and released when a version is tagged.
 *
 * <p>Copy it to {@code pipeline/Main.java} of a repository and run {@code jbang pipeline/Main.java}. When it grows, move its
 * constants to classes of their own in {@code pipeline/src} and say so: {@code //SOURCES src/*.java}.
 */
final class Main {

    static final Axis<String> JDK = axis("java-version", "17", "21", "25");
    static final Output<String> VERSION = output("version");
    static final Artifact JAR = artifact("jar");

    static final Job TEST = job("test")
            .name(text("Test on JDK {}", JDK))
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(15)
            .permissions(CONTENTS.read().because("checkout"))
            .strategy(matrix(JDK).failFast(false))
            .steps(checkout(), setupJava().distribution("temurin").javaVersion(JDK), run("mvn -B verify"));

    static final Job BUILD = job("build")
            .name("Build")
            .needs(TEST)
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(10)
            .permissions(CONTENTS.read().because("checkout"))
            .steps(
                    checkout(),
                    setupJava().distribution("temurin").javaVersion("17"),
                    run("mvn -B -DskipTests package"),
                    run("""
                        version=$(mvn -q -DforceStdout help:evaluate -Dexpression=project.version)
                        echo "version=$version" >> "$GITHUB_OUTPUT"
                        """)
                            .outputs(VERSION),
                    uploadArtifact(JAR).path("target/*.jar").ifNoFilesFound("error"));

    // Who uses VERSION and JAR needs BUILD: nobody has to say so.
    static final Job RELEASE = job("release")
            .name("Release")
            .when(startsWith(github().ref(), "refs/tags/v"))
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(5)
            .permissions(CONTENTS.write().because("make the release"))
            .steps(
                    downloadArtifact(JAR).path("jar"),
                    run("gh release create \"v$VERSION\" jar/*.jar --verify-tag --generate-notes")
                            .env(VERSION)
                            .env("GH_TOKEN", github().token())
                            .env("GH_REPO", github().repository()));

    static final Workflow WORKFLOW = workflow("CI")
            .on(push().branches("main").tags("v*"), pullRequest())
            .permissions() // nothing for all jobs: each says what it needs
            .concurrency(group("{}-{}", github().workflow(), github().ref())
                    .cancelInProgress(github().eventName().eq("pull_request")))
            .jobs(TEST, BUILD, RELEASE);

    static final Pipeline PIPELINE = pipeline(WORKFLOW);

    public static void main(String... args) {
        Gatewright.main(args, () -> PIPELINE);
    }
}
