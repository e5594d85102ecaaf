import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Scalar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every workflow that this repository emits. */
class PipelinesTest {

    static Stream<Workflow> workflows() {
        return Emitted.workflows();
    }

    static Stream<Emitted.Job> jobs() {
        return Emitted.jobs();
    }

    static Stream<Emitted.Job> jobsWithSteps() {
        return jobs().filter(job -> !job.isCall());
    }

    @Test
    void everyReferenceHasAName() {
        assertThat(Emitted.LINKED.findings()).isEmpty();
    }

    @Test
    void whatStartsWhatIsThis() {
        Map<String, String> triggers = new TreeMap<>();
        workflows().forEach(workflow -> triggers.put(workflow.fileName(), triggers(workflow)));
        assertThat(triggers)
                .containsExactly(
                        Map.entry("build.yml", "push main develop, pull_request main develop"),
                        Map.entry("ci.yml", "push main develop, pull_request main develop"),
                        Map.entry("deploy-dev.yml", "push develop"),
                        Map.entry("deploy-prod.yml", "workflow_dispatch"),
                        Map.entry("deploy-stage.yml", "workflow_dispatch"),
                        Map.entry("security.yml", "push main develop, pull_request main develop, schedule"),
                        Map.entry("test.yml", "workflow_call, workflow_dispatch"));
    }

    private static String triggers(Workflow workflow) {
        return Emitted.at(workflow.mapping(), "on").orElseThrow().entries().stream()
                .map(entry ->
                        Stream.concat(entry.name().stream(), branches(entry)).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> branches(Mapping.Entry event) {
        return event.value() instanceof Mapping filters ? Emitted.texts(filters.get("branches")) : Stream.of();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void nothingIsPermittedAtTheTop(Workflow workflow) {
        assertThat(workflow.mapping().get("permissions")).contains(Mapping.empty());
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void everyPermissionHasItsReason(Emitted.Job job) {
        assertThat(permissions(job).entries())
                .allSatisfy(entry -> assertThat(entry.value().decor().beside())
                        .as(job + " " + entry)
                        .isPresent());
    }

    @Test
    void everyJobMayDoWhatItNeedsAndNothingElse() {
        Map<String, String> permissions = new TreeMap<>();
        jobs().forEach(job -> permissions.put(
                job.toString(),
                permissions(job).entries().stream()
                        .map(entry -> entry.name().orElseThrow() + " " + ((Scalar) entry.value()).text())
                        .collect(Collectors.joining(", "))));
        permissions.values().removeIf("contents read"::equals);
        String toDeploy = "attestations read, contents read, issues write, packages write";
        assertThat(permissions)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("build.yml: passed", ""),
                        Map.entry("ci.yml: passed", ""),
                        Map.entry("security.yml: passed", ""),
                        Map.entry("security.yml: codeql", "actions read, contents read, security-events write"),
                        Map.entry("security.yml: image", "contents read, security-events write"),
                        Map.entry("security.yml: secrets", "contents read, security-events write"),
                        Map.entry(
                                "deploy-dev.yml: build",
                                "attestations write, contents read, id-token write, packages write"),
                        Map.entry("deploy-dev.yml: development", toDeploy),
                        Map.entry("deploy-stage.yml: validate", "attestations read, packages read"),
                        Map.entry("deploy-stage.yml: staging", toDeploy),
                        Map.entry("deploy-prod.yml: validate", "actions read, attestations read, packages read"),
                        Map.entry("deploy-prod.yml: production", toDeploy)));
    }

    private static Mapping permissions(Emitted.Job job) {
        return Emitted.at(job.tree(), "permissions").orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("jobsWithSteps")
    void whoChecksOutMayReadAndLeavesNoToken(Emitted.Job job) {
        List<Emitted.Step> checkouts = job.steps().stream()
                .filter(step -> step.action().equals("actions/checkout"))
                .toList();
        assertThat(permissions(job).has("contents")).isEqualTo(!checkouts.isEmpty());
        assertThat(checkouts)
                .allSatisfy(
                        step -> assertThat(step.input("persist-credentials")).isEqualTo("false"));
    }

    @ParameterizedTest
    @MethodSource("jobsWithSteps")
    void everyJobHasATimeout(Emitted.Job job) {
        assertThat(job.minutes()).isBetween(1, 30);
    }

    @ParameterizedTest
    @MethodSource("jobsWithSteps")
    void everyActionIsPinnedToACommitAndSaysItsRelease(Emitted.Job job) {
        assertThat(job.steps()).filteredOn(step -> !step.action().isEmpty()).allSatisfy(step -> {
            assertThat(Emitted.text(step.tree(), "uses")).matches("[\\w./-]+@[0-9a-f]{40}");
            assertThat(step.tree().get("uses").orElseThrow().decor().beside().orElse(""))
                    .matches("# v\\d+\\.\\d+\\.\\d+");
        });
    }

    @ParameterizedTest
    @MethodSource("jobsWithSteps")
    void onlyPushedCommitsWriteCaches(Emitted.Job job) {
        assertThat(job.steps())
                .filteredOn(step -> step.action().equals("actions/cache/save"))
                .allSatisfy(step -> assertThat(step.condition()).startsWith("github.event_name == 'push' && "));
        assertThat(job.steps()).extracting(Emitted.Step::action).doesNotContain("actions/cache");
        assertThat(job.steps())
                .filteredOn(step -> step.action().startsWith("actions/setup-"))
                .allSatisfy(step -> assertThat(step.input("cache")).isIn("", "false"));
    }

    @ParameterizedTest
    @MethodSource("jobsWithSteps")
    void servicesRunOnLinuxOnly(Emitted.Job job) {
        if (job.tree().has("services")) {
            assertThat(Emitted.text(job.tree(), "runs-on")).isEqualTo("ubuntu-latest");
        }
    }

    @ParameterizedTest
    @MethodSource("jobsWithSteps")
    void onlyJobsThatDeployHaveSecrets(Emitted.Job job) {
        if (job.environment().isEmpty()) {
            assertThat(job.tree().toString()).doesNotContain("${{ secrets.");
        }
    }

    @ParameterizedTest
    @MethodSource("jobsWithSteps")
    void noScriptHasAnExpressionInIt(Emitted.Job job) {
        assertThat(job.steps()).extracting(Emitted.Step::script).noneMatch(script -> script.contains("${{"));
    }
}
