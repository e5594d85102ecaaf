package dev.gatewright.check;

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.githubScript;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.taint.UntrustedScript;
import dev.gatewright.expression.Expr;
import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Severity;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.step.AsStep;
import dev.gatewright.workflow.step.RunStep;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pipeline in Java is refused where what outsiders write would be run, at its Java line and with the line that is safe. */
class TaintInJavaTest {

    private static final Expr<String> TITLE =
            github().event(PULL_REQUEST).pullRequest().title();
    private static final Output<String> WORD = output("word");

    @Test
    void inAScript() {
        int line = line() + 1;
        RunStep step = run("echo \"Hi ${{ github.event.pull_request.title }}\"");

        refused(line, "write `echo \"Hi $TITLE\"`", ci(steps(step)));
    }

    @Test
    void inTheScriptOfGithubScript() {
        int line = line() + 1;
        AsStep step = githubScript().script("core.info('${{ github.event.pull_request.title }}')");

        refused(line, "write `core.info(process.env.TITLE)`", ci(steps(step)));
    }

    @Test
    void inAnyInputThatAnActionRuns() throws IOException {
        int sinks = 0;
        try (InputStream table = UntrustedScript.class.getResourceAsStream("sinks.txt")) {
            for (String row : new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                List<String> words = List.of(row.split(" "));
                for (String input : row.startsWith("#") ? List.<String>of() : words.subList(1, words.size())) {
                    AsStep step = uses(words.get(0) + "@v1").with(input, text("echo {}", TITLE));
                    assertThat(findings(ci(steps(step))))
                            .as("%s, %s", words.get(0), input)
                            .extracting(Finding::code)
                            .contains("untrusted-script");
                    sinks++;
                }
            }
        }
        assertThat(sinks).isGreaterThanOrEqualTo(20);
    }

    @Test
    void throughEnv() {
        int line = line() + 1;
        RunStep step = run("echo ${{ env.T }}").env("T", TITLE);

        refused(line, "`env` has it as `T`: write `echo \"$T\"`", ci(steps(step)));
        refused(line, "write `echo \"$T\"`", ci(steps(run("make"), step)).env("OTHER", TITLE));
    }

    @Test
    void throughTheOutputOfAStep() {
        RunStep writes =
                run("echo \"word=$T\" >> \"$GITHUB_OUTPUT\"").env("T", TITLE).outputs(WORD);
        int line = line() + 1;
        AsStep reads = uses("actions/github-script@v8").with("script", text("core.info('{}')", WORD));

        refused(line, "write `core.info(process.env.WORD)`", ci(steps(writes, reads)));
    }

    @Test
    void throughTheOutputOfAJob() {
        StepsJob writes = steps(
                run("echo \"word=$T\" >> \"$GITHUB_OUTPUT\"").env("T", TITLE).outputs(WORD));
        int line = line() + 1;
        AsStep reads = uses("actions/github-script@v8").with("script", text("core.info('{}')", WORD));

        refused(
                line,
                "write `core.info(process.env.WORD)`",
                ci(writes, job("b").needs(writes).runsOn(UBUNTU_LATEST).steps(reads)));
    }

    @Test
    void throughTheInputOfACalledWorkflow() {
        Input<String> what = input("what");
        int line = line() + 1;
        RunStep says = run("echo ${{ inputs.what }}");
        Workflow called =
                workflow("Say").on(workflowCall().inputs(what)).permissions().jobs(steps(says));

        refused(line, "write `echo \"$WHAT\"`", ci(called.call("b").with(what, TITLE)), called);
        assertThat(findings(ci(called.call("b").with(what, "hello")), called)).isEmpty();
    }

    @Test
    void throughTheInputOfACompositeAction() {
        Input<String> what = input("what").required();
        int line = line() + 1;
        RunStep says = run("echo ${{ inputs.what }}");
        CompositeAction action =
                compositeAction("Say").description("Says it").inputs(what).steps(says);

        refused(line, "write `echo \"$WHAT\"`", ci(steps(action.step().with(what, TITLE))));
        assertThat(findings(ci(steps(action.step().with(what, "hello"))))).isEmpty();
    }

    @Test
    void throughFunctions() {
        int line = line() + 1;
        RunStep step = run("echo ${{ format('{0}!', github.event.pull_request.title || 'none') }}");

        refused(line, "write `echo \"$TITLE\"`", ci(steps(step)));
    }

    @Test
    void whatNobodyElseWritesIsFine() {
        assertThat(findings(ci(steps(run("echo ${{ github.event.pull_request.number }} ${{ github.sha }}")))))
                .isEmpty();
        assertThat(findings(ci(steps(run("echo \"$TITLE\"").env("TITLE", TITLE)))))
                .isEmpty();
    }

    private static StepsJob steps(AsStep... steps) {
        return job("a").runsOn(UBUNTU_LATEST).steps(steps);
    }

    private static Workflow ci(Job... jobs) {
        return workflow("CI").on(pullRequest()).permissions().jobs(jobs);
    }

    private static List<Finding> findings(Workflow... workflows) {
        return Checks.check(Linker.link(pipeline(workflows), Target.GITHUB));
    }

    private static void refused(int line, String way, Workflow... workflows) {
        assertThat(findings(workflows)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("untrusted-script");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.origin().isJava()).isTrue();
            assertThat(finding.origin().line()).isEqualTo(line);
            assertThat(finding.help()).contains(way);
        });
    }

    /** The line that calls this. */
    private static int line() {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
    }
}
