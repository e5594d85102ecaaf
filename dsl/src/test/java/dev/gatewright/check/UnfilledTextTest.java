package dev.gatewright.check;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.finding.Finding;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.reference.Axis;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.StepsJob;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name with the braces of {@code text} that was given without it. */
class UnfilledTextTest {

    private static final Axis<Integer> JDK = axis("jdk", 17, 21);

    @Test
    void isToldInEveryName() {
        StepsJob job = on().name("JDK {}")
                .environment(environment("on-{}").url("https://{}.example.com"))
                .steps(run("make").name("Make {}"));
        assertThat(found(workflow("CI {}").runName("{}").on(push()).jobs(job))).hasSize(6);
    }

    @Test
    void isFilledOrIsNoName() {
        StepsJob job =
                on().name(text("JDK {}", JDK)).steps(run("find . -exec ls {} +").env("A", "{}"));
        assertThat(found(workflow("CI").on(push()).jobs(job))).isEmpty();
    }

    private static StepsJob on() {
        return job("a").runsOn(UBUNTU_LATEST).strategy(matrix(JDK));
    }

    private static List<String> found(Workflow workflow) {
        return Checks.check(Linker.link(pipeline(workflow), Target.GITHUB)).stream()
                .map(Finding::code)
                .filter(code -> code.equals("unfilled-text"))
                .toList();
    }
}
