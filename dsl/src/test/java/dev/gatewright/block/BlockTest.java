package dev.gatewright.block;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.expression.Expr;
import dev.gatewright.finding.Finding;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.JobBlock;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.setting.Concurrency;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Scalar;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final StepsJob JOB = job("build").runsOn(UBUNTU_LATEST);

    @Test
    void itPrintsAsTheYamlThatItIs() {
        assertThat(JOB.timeoutMinutes(5)).hasToString("runs-on: ubuntu-latest\ntimeout-minutes: 5");
    }

    @Test
    void derivingOneLeavesTheOtherAsItIs() {
        StepsJob longer = JOB.timeoutMinutes(5);
        assertThat(JOB.get(StepsJob.TIMEOUT_MINUTES)).isEmpty();
        assertThat(longer.get(StepsJob.TIMEOUT_MINUTES)).contains(new Value.Literal<>(5.0));
    }

    @Test
    void aNewKeyGoesToItsDocumentedPlaceWhateverWasSaidFirst() {
        assertThat(JOB.steps(run("x")).name("Build").timeoutMinutes(5))
                .hasToString("name: Build\nruns-on: ubuntu-latest\ntimeout-minutes: 5\nsteps:\n  - run: x");
    }

    @Test
    void aKeyThatIsThereKeepsItsPlace() {
        assertThat(JOB.name("a").name("b")).hasToString("name: b\nruns-on: ubuntu-latest");
    }

    @Test
    void twoThatSayTheSameAreEqualWhereverTheyWereWritten() {
        StepsJob one = job("build").runsOn(UBUNTU_LATEST);
        StepsJob other = job("build").runsOn("ubuntu-latest").because("A comment is no part of it.");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(one.name("x"));
    }

    @Test
    void whatYamlHasNoKeyForIsPartOfItAndIsNeverPrinted() {
        assertThat(run("x").outputs(output("a"))).isNotEqualTo(run("x")).hasToString("run: x");
    }

    @Test
    void rawSaysWhatNoMethodDoes() {
        assertThat(JOB.raw("next-year", Map.of("a", List.of(1, true, "b", github().ref()))))
                .hasToString(
                        "runs-on: ubuntu-latest\nnext-year:\n  a:\n    - 1\n    - true\n    - b\n    - ${{ github.ref }}");
    }

    @Test
    void whatHasNoOrderInJavaGetsOneAndAFolderIsSpelledAlikeOnEverySystem() {
        Map<String, Object> map = Map.of("d", Set.of(3, 1, 2), "c", Path.of("a", "b"), "a", new String[] {"x"}, "b", 1);
        assertThat(JOB.raw("next-year", map))
                .hasToString("runs-on: ubuntu-latest\nnext-year:\n  a: [x]\n  b: 1\n  c: a/b\n  d: [1, 2, 3]");
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("b", 1);
        ordered.put("a", 2);
        assertThat(JOB.raw("next-year", ordered)).hasToString("runs-on: ubuntu-latest\nnext-year:\n  b: 1\n  a: 2");
    }

    @Test
    void becauseIsForThoseWhoReadTheYaml() {
        Workflow workflow = workflow("CI").on(push()).jobs(JOB.because("Builds it.\nTwice."));
        assertThat(workflow.toString()).contains("jobs:\n  # Builds it.\n  # Twice.\n  build:\n");
        assertThat(Workflow.workflow("CI")
                        .permissions(CONTENTS.read().because("checkout"))
                        .toString())
                .contains("contents: read # checkout");
    }

    @Test
    void aShortFormIsReadAsTheMappingThatItStandsForAndStaysShortUntilMoreIsSaid() {
        Concurrency read = Concurrency.TYPE.read(Scalar.of("deploy")).orElseThrow();
        assertThat(read.get(Concurrency.GROUP)).contains(new Value.Literal<>("deploy"));
        assertThat(read.tree()).isInstanceOf(Scalar.class);
        assertThat(read.cancelInProgress()).hasToString("group: deploy\ncancel-in-progress: true");
    }

    @Test
    void aValueRemembersTheLineThatSaidIt() {
        StepsJob job = job("x");
        StepsJob placed = job.runsOn(UBUNTU_LATEST);
        StepsJob limited = placed.timeoutMinutes(5);
        int first = limited.origin().line();
        assertThat(limited.mapping().get("runs-on").orElseThrow().origin().line())
                .isEqualTo(first + 1);
        assertThat(limited.mapping()
                        .get("timeout-minutes")
                        .orElseThrow()
                        .origin()
                        .line())
                .isEqualTo(first + 2);
    }

    @Test
    void anEntryBesideAWholeExpressionIsRefusedAndNothingIsLost() {
        StepsJob job = JOB.services(fromJson(variable("SERVICES"))).service("db", service("postgres:16"));
        List<Finding> problems = job.get(Problems.NOTE).orElseThrow();
        assertThat(problems).extracting(Finding::code).containsExactly("whole-and-entry");
        assertThat(job.toString()).contains("fromJSON(vars.SERVICES)");
    }

    @Test
    void listsGrow() {
        assertThat(JOB.steps(run("a")).steps(run("b"), run("c")))
                .hasToString("runs-on: ubuntu-latest\nsteps:\n  - run: a\n  - run: b\n  - run: c");
    }

    @Test
    void aConstantThatIsNotThereYetIsExplained() {
        @Nullable Expr<String> absent = null;
        assertThatThrownBy(() -> JOB.env("NAME", absent))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("`env.NAME` is null")
                .hasMessageContaining("refer to each other");
    }

    @Test
    void aWorkflowIsCalledByItsNameUnlessItsFileIsSaid() {
        assertThat(workflow("Deploy to production!").fileName()).isEqualTo("deploy-to-production.yml");
        assertThat(workflow("CI").file("main.yml").fileName()).isEqualTo("main.yml");
    }

    @Test
    void aJobKeepsItsIdWhateverIsDerivedFromIt() {
        Job derived = JOB.name("x").timeoutMinutes(1);
        assertThat(derived.jobId().isSame(JOB.jobId())).isTrue();
        assertThat(job("build").jobId().isSame(JOB.jobId())).isFalse();
        assertThat(((Mapping) derived.tree()).has(JobBlock.NAME.name())).isTrue();
    }
}
