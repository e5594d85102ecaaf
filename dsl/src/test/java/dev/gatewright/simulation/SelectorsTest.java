package dev.gatewright.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.simulation.selector.SelectorException;
import dev.gatewright.simulation.selector.Selectors;
import dev.gatewright.simulation.selector.Target;
import org.junit.jupiter.api.Test;

/** Names of jobs and steps are matched against what exists, the longest job first. */
class SelectorsTest {

    private static final String CALLED =
            "on: workflow_call\njobs: {inner: {runs-on: x, strategy: {matrix: {v: [1, 2]}}, steps: [{id: s, run: a}]}}";

    private static final Selectors SELECTORS = Pipelines.ci("""
            jobs:
              test: {name: 'Test on ${{ matrix.os }}', runs-on: x, strategy: {matrix: {os: [linux], v: ['3.11']}}, steps: [{id: a, run: x}, {run: y}]}
              call: {uses: ./.github/workflows/called.yml}
              lint: {runs-on: x, steps: [{id: a, run: x}]}
              dynamic: {runs-on: x, strategy: {matrix: '${{ fromJSON(vars.M) }}'}, steps: [{id: a, run: x}]}
              far: {uses: other/repo/.github/workflows/x.yml@v1}
            """)
            .and("called.yml", CALLED)
            .and("other.yml", "on: push\njobs: {lint: {runs-on: x, steps: [{id: a, run: x}]}}")
            .simulation()
            .selectors("octo-org/octo-repo");

    private static String found(String name) {
        Target target = SELECTORS.find(name);
        String leg = target.path()
                .get(target.path().size() - 1)
                .leg()
                .map(text -> " " + text)
                .orElse("");
        return target.file() + ":" + target.jobId() + leg
                + (target.steps().isEmpty() ? "" : " step " + target.steps().get(0));
    }

    @Test
    void jobsLegsAndSteps() {
        assertThat(found("test")).isEqualTo("ci.yml:test");
        assertThat(found("test.a")).isEqualTo("ci.yml:test step 1");
        assertThat(found("test.#2")).isEqualTo("ci.yml:test step 2");
        assertThat(found("test (linux, 3.11)")).isEqualTo("ci.yml:test test (linux, 3.11)");
        assertThat(found("test (linux, 3.11).a")).isEqualTo("ci.yml:test test (linux, 3.11) step 1");
        assertThat(found("Test on linux.a")).isEqualTo("ci.yml:test Test on linux step 1");
        assertThat(found("call/inner")).isEqualTo("ci.yml:call/inner");
        assertThat(found("call/inner (2).s")).isEqualTo("ci.yml:call/inner inner (2) step 1");
        assertThat(found("dynamic (a.b, c).a")).isEqualTo("ci.yml:dynamic dynamic (a.b, c) step 1");
        assertThat(found("other.yml:lint.a")).isEqualTo("other.yml:lint step 1");
    }

    @Test
    void outputs() {
        Target output = SELECTORS.findOutput("test.a.some.name");
        assertThat(output.steps()).containsExactly(1);
        assertThat(output.output()).isEqualTo("some.name");
        assertThat(SELECTORS.findOutput("far.version").output()).isEqualTo("version");
    }

    @Test
    void aJobOfSeveralWorkflowsNeedsItsFile() {
        assertThatThrownBy(() -> SELECTORS.find("lint"))
                .isInstanceOf(SelectorException.class)
                .hasMessage("`lint` is ambiguous. Say which: `ci.yml:lint` and `other.yml:lint`.");
    }

    @Test
    void whatIsUnknownIsAnsweredWithCandidates() {
        assertThatThrownBy(() -> SELECTORS.find("tset")).hasMessage("`tset` isn't a job. Did you mean `test`?");
        assertThatThrownBy(() -> SELECTORS.find("inner"))
                .hasMessage(
                        "`inner` isn't a job. There are `call`, `call/inner`, `dynamic`, `far`, `lint` and `test`.");
        assertThatThrownBy(() -> SELECTORS.find("test.b")).hasMessage("`test.b` isn't a step. There are `#2` and `a`.");
        assertThatThrownBy(() -> SELECTORS.find("test (windows)"))
                .hasMessage("`test (windows)` isn't a leg. There are `Test on linux` and `test (linux, 3.11)`.");
        assertThatThrownBy(() -> SELECTORS.find("call/inner (3)"))
                .hasMessage("`call/inner (3)` isn't a leg. Did you mean `call/inner (1)`?");
        assertThatThrownBy(() -> SELECTORS.find("called.yml:inner"))
                .hasMessageContaining("`called.yml` is only called");
        assertThatThrownBy(() -> SELECTORS.findOutput("test")).isInstanceOf(SelectorException.class);
    }
}
