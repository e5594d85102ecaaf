///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS dev.gatewright:gatewright:1.0.0
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.Gatewright;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.metadata.CompositeAction;

/**
 * Workflows that call each other: a site is built by an action of the repository's own and published by a reusable workflow,
 * by hand to wherever one chooses, and to staging on every push.
 */
final class Main {

    /** Where the site can be: a word of the choice on GitHub's page, and a constant here. */
    enum Place {
        STAGING,
        LIVE
    }

    static final Input<String> NODE = input("node-version").description("Which Node.js builds it").defaultValue("24");
    static final Output<String> FOLDER = output("folder").description("Where the site lies");

    static final CompositeAction BUILD = compositeAction("Build the site")
            .description("Builds the site.")
            .inputs(NODE)
            .outputs(FOLDER)
            .steps(
                    setupNode().nodeVersion(NODE),
                    run("""
                        npm ci
                        npm run build
                        echo "folder=dist" >> "$GITHUB_OUTPUT"
                        """)
                            .outputs(FOLDER));

    static final Input<Place> PLACE = input("place", Place.class).description("Where to publish").required();
    static final Secret KEY = secret("PUBLISH_KEY").required();
    static final Output<String> URL = output("url").description("Where it is now");

    static final Job PUBLISH = job("publish")
            .name(text("Publish to {}", PLACE))
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(10)
            .permissions(CONTENTS.read().because("checkout"))
            .concurrency(group("publish-{}", PLACE))
            .steps(
                    checkout(),
                    BUILD.step().with(NODE, "24"),
                    run("./publish.sh \"$PLACE\" \"$FOLDER\" >> \"$GITHUB_OUTPUT\"")
                            .env(PLACE, FOLDER, KEY)
                            .outputs(URL));

    static final Workflow PUBLISHING = workflow("Publish")
            .on(
                    workflowCall().inputs(PLACE).secrets(KEY).outputs(URL),
                    workflowDispatch().inputs(PLACE))
            .permissions()
            .jobs(PUBLISH);

    // The input is an enum and the secret is demanded: another type doesn't compile, and a call without them isn't emitted.
    static final Job STAGE = PUBLISHING
            .call("stage")
            .name("Stage")
            .permissions(CONTENTS.read().because("checkout"))
            .with(PLACE, Place.STAGING)
            .secret(KEY, secret("STAGING_KEY"));

    static final Job SMOKE = job("smoke")
            .name("Smoke test")
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(5)
            .permissions()
            .steps(run("curl --fail --silent --show-error \"$URL\"").env(URL.from(STAGE)));

    static final Workflow CI = workflow("CI")
            .on(push().branches("main"))
            .permissions()
            .concurrency(group("{}-{}", github().workflow(), github().ref()))
            .jobs(STAGE, SMOKE);

    static final Pipeline PIPELINE = pipeline(CI, PUBLISHING);

    public static void main(String... args) {
        Gatewright.main(args, () -> PIPELINE);
    }
}
