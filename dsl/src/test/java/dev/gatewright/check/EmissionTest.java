package dev.gatewright.check;

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.checkout;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Severity;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.StepId;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Cron;
import dev.gatewright.workflow.event.Push;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.setting.Queue;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.workflow.step.UsesStep;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written in Java and refused before it is emitted, with the line of Java that wrote it. */
class EmissionTest {

    @Test
    void aRightPipelineHasNoFindings() {
        StepsJob lint = job("lint").runsOn(UBUNTU_LATEST).steps(run("make lint"));
        StepsJob test = job("test").needs(lint).runsOn(UBUNTU_LATEST).steps(uses("actions/checkout@v4"), run("make"));

        assertThat(judged(workflow("CI")
                        .on(push().branches("main"), pullRequest())
                        .jobs(lint, test)))
                .isEmpty();
    }

    @Test
    void anIllegalIdIsRefusedAtItsLine() {
        int line = line() + 1;
        StepsJob job = job("my.job").runsOn(UBUNTU_LATEST).steps(run("make"));

        assertThat(judged(ci(job))).containsExactly("illegal-id " + line);
    }

    @Test
    void anEmptyJobIsRefused() {
        int line = line() + 1;
        StepsJob job = job("a").runsOn(UBUNTU_LATEST);

        assertThat(judged(ci(job))).containsExactly("no-steps " + line);
    }

    @Test
    void aJobOfNothingIsToldHowItBecomesOne() {
        int line = line() + 1;
        StepsJob job = job("x");

        assertThat(judged(ci(job))).containsExactly("unclear-kind " + line);
        assertThat(findings(ci(job)))
                .extracting(Finding::message)
                .contains("`x` says neither where it runs nor what it calls.");
    }

    @Test
    void whatIsNamedByNothingIsRefusedAtItsLine() {
        StepsJob fine = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));
        int line = line() + 1;
        Workflow unnamed = workflow("").file("a.yml").on(push()).jobs(fine);
        Environment nameless = environment("");

        assertThat(judged(unnamed)).containsExactly("empty-name " + line);
        assertThat(judged(ci(fine.environment(nameless)))).containsExactly("empty-name " + (line + 1));
    }

    @Test
    void anOutputThatItsScriptNeverSetsIsRefusedWhereItIsUsed() {
        Output<String> version = output("version");
        RunStep sets = run("echo \"vesion=1\" >> \"$GITHUB_OUTPUT\"").id("v").outputs(version);
        int line = line() + 1;
        RunStep uses = run("echo \"$V\"").env("V", version);

        assertThat(judged(ci(job("a").runsOn(UBUNTU_LATEST).steps(sets, uses))))
                .containsExactly("unknown-property " + line);
    }

    @Test
    void aFilterWithoutWordsIsRefusedAtItsLine() {
        StepsJob fine = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));
        int line = line() + 1;
        Push all = push().branches();

        assertThat(judged(workflow("A").on(all).jobs(fine))).containsExactly("filter-of-nothing " + line);
    }

    @Test
    void aJobWithoutARunnerIsRefused() {
        int line = line() + 1;
        StepsJob job = job("a").steps(run("make"));

        assertThat(judged(ci(job))).containsExactly("missing-key " + line);
        assertThat(findings(ci(job)))
                .extracting(Finding::help)
                .containsExactly("Every job needs one: say `.runsOn(…)`.");
    }

    @Test
    void aNeedThatIsNotThereIsSaidOnce() {
        StepsJob missing = job("missing").runsOn(UBUNTU_LATEST).steps(run("make"));
        int line = line() + 1;
        StepsJob job = job("a").needs(missing).runsOn(UBUNTU_LATEST).steps(run("make"));

        assertThat(judged(ci(job, job("b").runsOn(UBUNTU_LATEST).steps(run("make")))))
                .containsExactly("unknown-need " + line);
    }

    @Test
    void jobsThatNeedEachOtherAreRefusedAndThoseBesideThemAreNot() {
        StepsJob one = job("one").runsOn(UBUNTU_LATEST).steps(run("make"));
        int line = line() + 1;
        StepsJob two = job("two").runsOn(UBUNTU_LATEST).needs(one).steps(run("make"));
        StepsJob waiting = job("waiting").runsOn(UBUNTU_LATEST).needs(two).steps(run("make"));
        StepsJob start = job("start").runsOn(UBUNTU_LATEST).steps(run("make"));

        assertThat(judged(ci(start, waiting, one.needs(two), two)))
                .containsExactly("need-cycle " + line, "need-cycle " + (line() - 1));
    }

    @Test
    void twoJobsOfOneIdAreRefusedAtTheSecond() {
        StepsJob one = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));
        int line = line() + 1;
        StepsJob other = job("A").runsOn(UBUNTU_LATEST).steps(run("make"));

        assertThat(judged(ci(one, other))).containsExactly("duplicate-key " + line);
    }

    @Test
    void aQueueThatIsCancelledIsRefused() {
        int line = line() + 2;
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));
        Workflow workflow = ci(job).concurrency(group("a").cancelInProgress().queue(Queue.MAX));

        assertThat(judged(workflow)).containsExactly("queue-conflict " + line);
    }

    @Test
    void tooManyLegsAreRefused() {
        Integer[] many = IntStream.range(0, 300).boxed().toArray(Integer[]::new);
        Axis<Integer> axis = axis("n", many);
        int line = line() + 1;
        StepsJob job = job("a").strategy(matrix(axis)).runsOn(UBUNTU_LATEST).steps(run("make"));

        assertThat(judged(ci(job))).containsExactly("too-many-legs " + line);
    }

    @Test
    void everyProblemIsSaidAtOnceAndInOrder() {
        int line = line() + 1;
        Workflow workflow = workflow("CI")
                .on(push().branches("a++"), schedule(Cron.of("* * * * *")))
                .jobs(job("1").runsOn(UBUNTU_LATEST).steps(uses("checkout")));

        assertThat(judged(workflow))
                .containsExactlyInAnyOrder(
                        "broken-pattern " + (line + 1),
                        "cron-interval " + (line + 1),
                        "illegal-id " + (line + 2),
                        "uses-format " + (line + 2));
        assertThat(judged(workflow)).isSortedAccordingTo((one, other) -> number(one) - number(other));
    }

    private static int number(String finding) {
        return Integer.parseInt(finding.substring(finding.indexOf(' ') + 1));
    }

    @Test
    void whatCantDoWhatIsMeantIsRefusedThoughGitHubTakesIt() {
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make").timeoutMinutes(0));

        assertThat(findings(ci(job))).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void aVariableOfAHandleNeedsAShellWhereWindowsMayRun() {
        Axis<String> os = axis("os", "ubuntu-latest", "windows-latest");
        Axis<String> suite = axis("suite", "unit", "e2e");
        StepsJob job = job("a").strategy(matrix(os, suite)).runsOn(os);

        int line = line() + 1;
        StepsJob wrong = job.steps(run("make \"$SUITE\"").env(suite));
        assertThat(judged(ci(wrong))).containsExactly("windows-variables " + line);
        assertThat(judged(ci(job.steps(run("make \"$SUITE\"").env(suite).shell(BASH)))))
                .isEmpty();
    }

    @Test
    void aPrimitiveClassIsTheKindOfItsWrapper() {
        assertThat(input("dry-run", boolean.class).tree()).hasToString("type: boolean");
        assertThat(input("port", int.class).tree()).hasToString("type: number");
    }

    @Test
    void versionsAreTextsInJava() {
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));

        assertThat(findings(ci(job.strategy(matrix(axis("python-version", 3.10, 3.9))))))
                .extracting(Finding::code)
                .containsExactly("version-number");
        assertThat(judged(ci(job.strategy(matrix(axis("java-version", 17, 21), axis("factor", 0.5, 1.5))))))
                .isEmpty();
    }

    @Test
    void anEnvironmentIsNoSlipOfAProtectedOne() {
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));
        Environment production = environment("production").protection(reviewers(team("release")));
        StepsJob deploys =
                job("b").runsOn(UBUNTU_LATEST).environment(production).steps(run("make"));

        int line = line() + 1;
        Environment slip = environment("prodution");
        assertThat(judged(ci(deploys, job.environment(slip)))).containsExactly("lookalike-environment " + line);
        for (Environment fine : List.of(
                production.url("https://example.com"),
                environment("Production"),
                environment("production2"),
                environment("staging"),
                slip.protection(Protection.NONE))) {
            assertThat(judged(ci(deploys, job.environment(fine)))).isEmpty();
        }
    }

    @Test
    void aVariableHoldsOneValue() {
        Axis<String> kebab = axis("my-axis", "a");
        Axis<String> snake = axis("my_axis", "b");
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).strategy(matrix(kebab, snake));
        int line = line() + 1;
        StepsJob wrong = job.steps(run("make").env(kebab, snake));

        assertThat(judged(ci(wrong))).containsExactly("folded-variable " + line);
        assertThat(judged(ci(job.env(kebab, kebab).steps(run("make").env("OTHER", snake)))))
                .isEmpty();
    }

    @Test
    void aRawKeyPassesUnlessItLooksLikeASlipOfThePen() {
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));

        assertThat(judged(ci(job.raw("a-key-of-next-year", 1)))).isEmpty();
        assertThat(findings(ci(job.raw("timeout-minuts", 1)))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("raw-key");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.help()).isEqualTo("Did you mean `timeout-minutes`?");
        });
    }

    @Test
    void aRawKeyOfAnotherKindIsRefused() {
        int line = line() + 1;
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make")).raw("uses", "./.github/workflows/a.yml");

        assertThat(judged(ci(job))).contains("unknown-key " + line);
    }

    @Test
    void aRawExpressionIsJudged() {
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));

        int line = line() + 1;
        assertThat(judged(ci(job.raw("if", "github.ref == \"main\"")))).containsExactly("expression-syntax " + line);
    }

    @Test
    void whereActionsAreFoldersOfTheWorkspaceItIsCheckedOutBefore() {
        CompositeAction greet = CompositeAction.of("greet").steps(run("make"));
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make"), greet);
        StepsJob after = job("a").runsOn(UBUNTU_LATEST).steps(checkout(), greet);

        assertThat(codes(ci(job), Target.GHES)).containsExactly("no-checkout");
        assertThat(codes(ci(after), Target.GHES)).isEmpty();
        assertThat(codes(ci(job), Target.GITHUB)).isEmpty();
    }

    private static List<String> codes(Workflow workflow, Target target) {
        return Checks.check(Linker.link(pipeline(workflow), target)).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void anInputThatAReadyActionDoesNotHaveIsToldAtItsLine() {
        int line = line() + 1;
        UsesStep step = checkout().step().with("fetch-dept", 0);
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(step);

        assertThat(judged(ci(job))).containsExactly("unknown-action-input " + line);
        assertThat(findings(ci(job))).extracting(Finding::help).containsExactly("Did you mean `fetch-depth`?");
    }

    @Test
    void waitingForAStepThatIsNotInTheBackgroundIsRefused() {
        StepId server = stepId("server");
        int line = line() + 1;
        Workflow workflow = ci(job("a").runsOn(UBUNTU_LATEST).steps(run("make").id(server), waitFor(server)));

        assertThat(judged(workflow)).containsExactly("foreground-step " + line);
    }

    @Test
    void aCallIsHeldAgainstWhatIsCalled() {
        Input<Integer> count = input("count", Integer.class).required();
        Workflow called = workflow("Called")
                .on(workflowCall().inputs(count))
                .jobs(job("a").permissions(ISSUES.write()).runsOn(UBUNTU_LATEST).steps(run("make")));

        int line = line() + 1;
        CallJob call = called.call("b").permissions(CONTENTS.read());
        assertThat(judged(ci(call), called))
                .containsExactlyInAnyOrder("missing-input " + line, "call-permissions " + line);
        assertThat(judged(ci(called.call("b").with(count, 1).permissions(ISSUES.write())), called))
                .isEmpty();
    }

    @Test
    void theRestrictedDefaultIsSaidWhereNobodyDeclaresPermissions() {
        Workflow called = workflow("Called")
                .on(workflowCall())
                .jobs(job("a").permissions(ISSUES.write()).runsOn(UBUNTU_LATEST).steps(run("make")));

        assertThat(findings(ci(called.call("b")), called)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("default-permissions");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains("restricted default").contains("`issues: write`");
        });
    }

    @Test
    void twoWorkflowsInOneFileAreRefused() {
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));
        Workflow one = workflow("CI").on(push()).jobs(job);
        int line = line() + 1;
        Workflow other = workflow("ci").on(pullRequest()).jobs(job);

        assertThat(judged(one, other)).containsExactly("duplicate-file " + line);
    }

    @Test
    void aFileIsOneThatGitHubLooksAt() {
        StepsJob job = job("a").runsOn(UBUNTU_LATEST).steps(run("make"));
        int line = line() + 1;
        Workflow workflow = workflow("CI").on(push()).jobs(job);

        assertThat(judged(workflow.file("ci.txt"))).containsExactly("file-name " + line);
        assertThat(judged(workflow.file("sub/ci.yml"))).containsExactly("file-name " + line);
        assertThat(judged(workflow.file("ci.yaml"))).isEmpty();
    }

    @Test
    void twoActionsInOneFolderAreRefused() {
        var one = CompositeAction.of("greet").steps(run("make"));
        var other = CompositeAction.of("greet again").folder("greet").steps(run("make"));
        Workflow workflow = ci(job("a").runsOn(UBUNTU_LATEST).steps(one, other));

        assertThat(findings(workflow)).extracting(Finding::code).containsExactly("duplicate-folder");
    }

    private static Workflow ci(Job... jobs) {
        return workflow("CI").on(push()).jobs(jobs);
    }

    private static List<Finding> findings(Workflow... workflows) {
        return Checks.check(Linker.link(pipeline(workflows), Target.GITHUB));
    }

    /** Each finding as its code and its line. */
    private static List<String> judged(Workflow... workflows) {
        return findings(workflows).stream()
                .peek(finding -> assertThat(finding.origin().isJava())
                        .as(finding.toString())
                        .isTrue())
                .map(finding -> finding.code() + " " + finding.origin().line())
                .toList();
    }

    /** The line that this is called on. */
    private static int line() {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(1).findFirst().orElseThrow())
                .getLineNumber();
    }
}
