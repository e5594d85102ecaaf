import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.action.DockerBuildPush;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.setting.Queue;

/** Every merge to develop: tested, built once, and deployed to development. What it builds is what is promoted later. */
final class DeployDevelopment {

    static final Output<String> DIGEST = DockerBuildPush.DIGEST;

    static final Job TESTS = Ci.tests().when(Release.isSwitchedOn(Stage.DEVELOPMENT));

    static final Job BUILD = job("build")
            .name("Build the release")
            .needs(TESTS)
            .when(Release.isSwitchedOn(Stage.DEVELOPMENT))
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(15)
            .permissions(
                    Common.checkoutOnly(),
                    PACKAGES.write().because("push the image"),
                    ID_TOKEN.write().because("sign the attestation"),
                    ATTESTATIONS.write().because("keep the attestation"))
            .steps(
                    checkout(),
                    setupBuildx().cacheBinary(false),
                    Release.login(),
                    dockerBuildPush()
                            .context(Assistant.FOLDER)
                            .push(true)
                            .sbom("true")
                            .provenance("mode=max")
                            .tags(text(Release.IMAGE + ":{}", github().sha()))
                            .step()
                            .outputs(DIGEST),
                    attestBuildProvenance()
                            .subjectName(Release.IMAGE)
                            .subjectDigest(DIGEST)
                            .pushToRegistry(true));

    static final Job DEPLOY = Release.deploy(Stage.DEVELOPMENT, DIGEST)
            .needs(TESTS, BUILD)
            .concurrency(
                    group("deploy-development")
                            .queue(Queue.MAX)
                            .because(
                                    "Nobody approves here, so the group waits for no human; and no merge's deployment is lost."));

    static final Workflow WORKFLOW = workflow("Deploy to development")
            .file("deploy-dev.yml")
            .on(push().branches("develop"))
            .permissions()
            .jobs(TESTS, BUILD, DEPLOY);

    private DeployDevelopment() {}
}
