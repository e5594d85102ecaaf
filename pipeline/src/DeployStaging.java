import static dev.gatewright.Gatewright.*;

import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;

/** A release that was green in development goes to staging, when somebody approves. */
final class DeployStaging {

    static final Job VALIDATE = Release.validate(Stage.STAGING, Release.wasGreenIn(Stage.DEVELOPMENT, Stage.STAGING));

    static final Job DEPLOY = Release.deploy(Stage.STAGING, Release.DIGEST).needs(VALIDATE);

    static final Workflow WORKFLOW = workflow("Deploy to staging")
            .file("deploy-stage.yml")
            .runName(text("Staging: {}", Release.DIGEST))
            .on(workflowDispatch().inputs(Release.DIGEST))
            .permissions()
            .jobs(VALIDATE, DEPLOY);

    private DeployStaging() {}
}
