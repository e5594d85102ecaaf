import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Protection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of deployments, whatever happens. */
class DeploymentTest {

    static Stream<Emitted.Job> deployments() {
        return Emitted.deployments();
    }

    @Test
    void eachStageHasOneJob() {
        assertThat(deployments().map(job -> job.environment().orElseThrow()))
                .containsExactly("development", "staging", "production");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"STAGING", "PRODUCTION"})
    void whatIsNotDevelopmentIsApprovedBySomebody(Stage stage) {
        assertThat(protection(stage).reviewers()).isNotEmpty();
    }

    @Test
    void productionTakesOnlyMainAndNobodyApprovesWhatTheyStarted() {
        Protection production = protection(Stage.PRODUCTION);
        assertThat(production.branches()).containsExactly("main");
        assertThat(production.preventsSelfReview()).isTrue();
        assertThat(production.adminsMayBypass()).isFalse();
    }

    private static Protection protection(Stage stage) {
        return stage.protectedEnvironment().get(Environment.PROTECTION).orElse(Protection.NONE);
    }

    /** A run that waits for an approval would hold the group, and a newer one would take the place of the next. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void noConcurrencyGroupEnclosesAJobThatWaitsForAnApproval(Stage stage) {
        Emitted.Job job = deployment(stage);
        boolean waits = !protection(stage).equals(Protection.NONE);
        assertThat(job.tree().has("concurrency")).isEqualTo(!waits);
        assertThat(job.workflow().mapping().has("concurrency")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void noDeploymentIsCancelledByANewerOne(Emitted.Job job) {
        assertThat(job.tree().toString()).doesNotContain("cancel-in-progress");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aDeploymentRunsOnlyWhereItIsSwitchedOn(Stage stage) {
        assertThat(deployment(stage).condition()).isEqualTo("vars.DEPLOY_" + stage.name() + " == 'true'");
    }

    /** A condition without a status function holds only where all jobs before succeeded: skipped isn't passed. */
    @ParameterizedTest
    @MethodSource("deployments")
    void whateverIsAskedBeforeADeploymentMustHavePassed(Emitted.Job job) {
        assertThat(job.condition()).doesNotContain("always()", "cancelled()", "failure()", "success()");
        assertThat(job.needs()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void whateverFailsOrIsCancelledLeadsBack(Emitted.Job job) {
        List<String> names = job.steps().stream().map(Emitted.Step::name).toList();
        assertThat(names)
                .containsSubsequence(
                        "It is a release of ours",
                        "Deploy",
                        "Is it healthy?",
                        "Roll back",
                        "It is barred here",
                        "Tell people");
        assertThat(job.steps())
                .filteredOn(step -> step.name().equals("Roll back"))
                .singleElement()
                .satisfies(step -> assertThat(step.condition())
                        .isEqualTo("(failure() || cancelled()) && steps.deploy.outcome != 'skipped'"));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void onlyWhatIsHealthyIsGreenAndWhatWentBackIsBarred(Emitted.Job job) {
        List<String> names = job.steps().stream().map(Emitted.Step::name).toList();
        assertThat(names).containsSubsequence("Is it healthy?", "It is green here", "Roll back", "It is barred here");
        assertThat(step(job, "It is green here").condition()).isEmpty();
        assertThat(step(job, "It is barred here").condition())
                .isEqualTo(step(job, "Roll back").condition());
    }

    @Test
    void aBarCountsMoreThanAMark() {
        String asks = step(Emitted.job(Emitted.workflow("deploy-prod.yml"), "validate"), "It was green in staging")
                .script();
        assertThat(asks.indexOf("$stage-barred")).isBetween(0, asks.indexOf("== \"$DIGEST\""));
    }

    private static Emitted.Step step(Emitted.Job job, String name) {
        return job.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReleaseIsBuiltOnce() {
        assertThat(Emitted.jobs().filter(DeploymentTest::pushesAnImage))
                .singleElement()
                .hasToString("deploy-dev.yml: build");
    }

    private static boolean pushesAnImage(Emitted.Job job) {
        return job.steps().stream()
                .anyMatch(step -> step.action().equals("docker/build-push-action")
                        && step.input("push").equals("true"));
    }

    @Test
    void whatIsBuiltWasTestedAndIsAttested() {
        Emitted.Job build = Emitted.job(Emitted.workflow("deploy-dev.yml"), "build");
        assertThat(build.needs()).extracting(Emitted.Job::id).containsExactly("tests");
        assertThat(build.steps())
                .filteredOn(step -> step.action().equals("actions/attest-build-provenance"))
                .singleElement()
                .satisfies(step -> assertThat(step.input("subject-digest")).contains("outputs.digest"));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void aDigestIsDeployedAndNeverATag(Emitted.Job job) {
        assertThat(Emitted.text(Emitted.at(job.tree(), "env").orElseThrow(), "DIGEST"))
                .isIn("${{ needs.build.outputs.digest }}", "${{ inputs.digest }}");
        assertThat(job.steps())
                .filteredOn(step -> step.name().equals("Deploy"))
                .extracting(Emitted.Step::script)
                .containsExactly("deploy/deploy.sh \"$STAGE\" \"$DIGEST\"");
    }

    @Test
    void aStageTakesWhatWasGreenInTheOneBefore() {
        assertThat(names("deploy-stage.yml")).contains("It was green in development");
        assertThat(names("deploy-prod.yml"))
                .contains(
                        "It was green in staging",
                        "Its commit passed CI",
                        "No critical vulnerability is known",
                        "It is a release of ours");
    }

    private static List<String> names(String file) {
        return Emitted.job(Emitted.workflow(file), "validate").steps().stream()
                .map(Emitted.Step::name)
                .toList();
    }

    private static Emitted.Job deployment(Stage stage) {
        return deployments()
                .filter(job -> job.environment().orElseThrow().equals(stage.label()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWorkflowsThatDeployNameAnEnvironment() {
        assertThat(deployments().map(Emitted.Job::workflow).map(Workflow::fileName))
                .containsExactly("deploy-dev.yml", "deploy-stage.yml", "deploy-prod.yml");
    }
}
