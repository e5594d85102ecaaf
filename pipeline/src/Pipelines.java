import static dev.gatewright.Gatewright.*;

import dev.gatewright.workflow.Pipeline;

/** All that this repository emits: what {@code Main} writes, and what the tests look at. */
final class Pipelines {

    static final Pipeline ALL = pipeline(
            "pipeline/Main.java",
            Build.WORKFLOW,
            Ci.WORKFLOW,
            TestSuites.WORKFLOW,
            Security.WORKFLOW,
            DeployDevelopment.WORKFLOW,
            DeployStaging.WORKFLOW,
            DeployProduction.WORKFLOW);

    private Pipelines() {}
}
