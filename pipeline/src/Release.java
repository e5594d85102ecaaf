import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;
import static dev.gatewright.workflow.job.Effects.notifyPeople;
import static dev.gatewright.workflow.job.Effects.rollBack;
import static dev.gatewright.workflow.job.Effects.switchTo;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Secret;
import dev.gatewright.reference.StepId;
import dev.gatewright.reference.Variable;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.step.AsStep;
import dev.gatewright.workflow.step.RunStep;
import java.util.List;

/**
 * What a release is, and how one gets to a stage: an image that was built once goes from stage to stage by its digest.
 * Nobody can deploy a digest that this repository's own build didn't attest, or that wasn't green in the stage before.
 */
final class Release {

    static final String IMAGE = "ghcr.io/gatewright/assistant";

    /** What a person promotes. */
    static final Input<String> DIGEST =
            input("digest").description("The digest of the image: sha256:…").required();

    /** A release that served before must not be taken away by a run that never came to deploy. */
    private static final StepId DEPLOY = stepId("deploy");

    private static final String GREEN = "";
    private static final String BARRED = "-barred";

    private static final Secret SSH_KEY = secret("DEPLOY_SSH_KEY");
    private static final Variable HOST = variable("DEPLOY_HOST");
    private static final Variable KNOWN_HOSTS = variable("DEPLOY_KNOWN_HOSTS");

    private Release() {}

    /** Deployments run only in a repository that has somewhere to deploy to. */
    static Condition isSwitchedOn(Stage stage) {
        return variable("DEPLOY_" + stage.name()).eq("true");
    }

    /** The job that asks, before anybody is bothered for an approval, whether a digest may go to a stage. */
    static StepsJob validate(Stage stage, AsStep... questions) {
        return about(DIGEST, job("validate"))
                .name("May it go to " + stage.label() + "?")
                .when(isSwitchedOn(stage))
                .timeoutMinutes(15)
                .permissions(
                        ATTESTATIONS.read().because("verify who built the image"),
                        PACKAGES.read().because("ask where the digest was green"))
                .steps(login(), verifyProvenance())
                .steps(questions);
    }

    /**
     * The one job of a stage: an approval is asked for each job that has the environment, so a rollback in a job of its own
     * would wait for a human.
     */
    static StepsJob deploy(Stage stage, Expr<String> digest) {
        return about(digest, job(stage.label()))
                .name("Deploy to " + stage.label())
                .when(isSwitchedOn(stage))
                .environment(stage.protectedEnvironment())
                .defaults(Assistant.inItsFolder())
                .timeoutMinutes(30)
                .permissions(
                        Common.checkoutOnly(),
                        ATTESTATIONS.read().because("verify who built the image"),
                        PACKAGES.write().because("mark the digest as green"),
                        ISSUES.write().because("tell people what failed"))
                .steps(to(stage));
    }

    private static StepsJob about(Expr<String> digest, StepsJob job) {
        return job.runsOn(UBUNTU_LATEST).env("IMAGE", IMAGE).env("DIGEST", digest);
    }

    /**
     * Gets a digest to a stage: verifies who built it, deploys it, asks whether it is healthy and marks it as green. If
     * anything of that failed or was cancelled, it goes back and bars the digest, which counts more than a mark that got there
     * before. Then people are told.
     */
    private static List<AsStep> to(Stage stage) {
        return List.of(
                checkout().step().timeoutMinutes(2),
                login(),
                verifyProvenance(),
                reaching(stage, run("deploy/deploy.sh \"$STAGE\" \"$DIGEST\""))
                        .name("Deploy")
                        .id(DEPLOY)
                        .timeoutMinutes(10)
                        .effect(switchTo(stage.protectedEnvironment())),
                run("deploy/health.sh \"$APP_URL/health/ready\"")
                        .name("Is it healthy?")
                        .env(stage.url())
                        .timeoutMinutes(3),
                mark(stage, GREEN).name("It is green here"),
                reaching(stage, run("deploy/rollback.sh \"$STAGE\" \"$DIGEST\""))
                        .name("Roll back")
                        .when(itWentWrong().and(DEPLOY.outcome().ne(SKIPPED)))
                        .timeoutMinutes(4)
                        .effect(rollBack(stage.protectedEnvironment())),
                mark(stage, BARRED)
                        .name("It is barred here")
                        .when(itWentWrong().and(DEPLOY.outcome().ne(SKIPPED)))
                        .effect(rollBack(stage.protectedEnvironment())),
                alert(stage));
    }

    private static Condition itWentWrong() {
        return failure().or(cancelled());
    }

    /** GitHub's own mail reaches only whoever started the run. An alert that fails must not hide what it is about. */
    private static RunStep alert(Stage stage) {
        return run("""
            gh issue create --repo "$GITHUB_REPOSITORY" \\
              --title "Deployment to $STAGE failed" \\
              --body "$DIGEST: $GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"
            """)
                .name("Tell people")
                .when(itWentWrong())
                .env("STAGE", stage.label())
                .env("GH_TOKEN", github().token())
                .continueOnError()
                .timeoutMinutes(1)
                .effect(notifyPeople());
    }

    static AsStep login() {
        return dockerLogin()
                .registry("ghcr.io")
                .username(github().actor())
                .password(github().token())
                .step()
                .name("Log in to the registry")
                .timeoutMinutes(2);
    }

    /** Only what the workflow that builds releases has attested is a release. */
    private static RunStep verifyProvenance() {
        return run("""
            gh attestation verify "oci://$IMAGE@$DIGEST" \\
              --repo "$GITHUB_REPOSITORY" \\
              --signer-workflow "$GITHUB_REPOSITORY/.github/workflows/deploy-dev.yml"
            """)
                .name("It is a release of ours")
                .env("GH_TOKEN", github().token())
                .timeoutMinutes(3);
    }

    /**
     * A tag of the registry for each stage and digest: it can't move to another image without being seen. Whether there is a
     * bar must be known: a registry that doesn't answer stops the promotion.
     */
    static RunStep wasGreenIn(Stage before, Stage stage) {
        return run("""
            inspect() { docker buildx imagetools inspect "$IMAGE:$1-${DIGEST#sha256:}" --format '{{.Manifest.Digest}}'; }
            for stage in "$BEFORE" "$STAGE"; do
              if answer=$(inspect "$stage-barred" 2>&1); then echo "::error::$DIGEST was rolled back in $stage."; exit 1; fi
              [[ $answer == *'not found'* ]] || { echo "::error::Nobody knows whether $DIGEST is barred in $stage: $answer"; exit 1; }
            done
            [[ $(inspect "$BEFORE") == "$DIGEST" ]] || { echo "::error::$DIGEST was not green in $BEFORE."; exit 1; }
            """)
                .name("It was green in " + before.label())
                .env("BEFORE", before.label())
                .env("STAGE", stage.label())
                .timeoutMinutes(3);
    }

    private static RunStep mark(Stage stage, String kind) {
        return run("docker buildx imagetools create --prefer-index=false --tag \"$IMAGE:$STAGE" + kind
                        + "-${DIGEST#sha256:}\" \"$IMAGE@$DIGEST\"")
                .env("STAGE", stage.label())
                .timeoutMinutes(1);
    }

    private static RunStep reaching(Stage stage, RunStep step) {
        return step.env("STAGE", stage.label()).env(HOST, KNOWN_HOSTS, SSH_KEY);
    }
}
