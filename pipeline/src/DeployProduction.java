import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;
import static dev.gatewright.workflow.job.Effects.test;

import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.step.AsStep;
import dev.gatewright.workflow.step.RunStep;

/** A release that was green in staging goes to production, when it is validated once more and somebody approves. */
final class DeployProduction {

    static final Job VALIDATE = Release.validate(
                    Stage.PRODUCTION,
                    Release.wasGreenIn(Stage.STAGING, Stage.PRODUCTION),
                    itsCommitPassed(),
                    hasNoCriticalVulnerability())
            .permissions(
                    ACTIONS.read().because("ask whether CI passed"),
                    ATTESTATIONS.read().because("verify who built the image"),
                    PACKAGES.read().because("ask where the digest was green, and scan the image"));

    static final Job DEPLOY = Release.deploy(Stage.PRODUCTION, Release.DIGEST).needs(VALIDATE);

    static final Workflow WORKFLOW = workflow("Deploy to production")
            .file("deploy-prod.yml")
            .runName(text("Production: {}", Release.DIGEST))
            .on(workflowDispatch().inputs(Release.DIGEST))
            .permissions()
            .jobs(VALIDATE, DEPLOY);

    private DeployProduction() {}

    /** CI holds the tests and the coverage of the commit that the image was built of; the attestation names it. */
    private static RunStep itsCommitPassed() {
        return run("""
            commit=$(gh attestation verify "oci://$IMAGE@$DIGEST" --repo "$GITHUB_REPOSITORY" --format json \\
              --jq '.[0].verificationResult.signature.certificate.sourceRepositoryDigest')
            passed=$(gh run list --repo "$GITHUB_REPOSITORY" --workflow ci.yml --commit "$commit" --status success \\
              --json databaseId --jq length)
            [[ $passed -gt 0 ]] || { echo "::error::CI did not pass for $commit."; exit 1; }
            """)
                .name("Its commit passed CI")
                .env("GH_TOKEN", github().token())
                .timeoutMinutes(3)
                .effect(test());
    }

    private static AsStep hasNoCriticalVulnerability() {
        return anchoreScan()
                .image(text(Release.IMAGE + "@{}", Release.DIGEST))
                .severityCutoff("critical")
                .outputFormat("table")
                .step()
                .name("No critical vulnerability is known")
                .timeoutMinutes(5);
    }
}
