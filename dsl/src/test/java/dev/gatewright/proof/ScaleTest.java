package dev.gatewright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.proof.invariant.Invariants;
import dev.gatewright.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions that enumeration can't answer. */
@Tag("long")
class ScaleTest {

    /** Far more than it takes anywhere: how long it takes is for the bench to say. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Test
    void sixtyConditionalAncestorsAreNotFourToTheSixty() {
        StringBuilder text = new StringBuilder("on: push\njobs:\n  test: {runs-on: x, steps: [{run: t}]}\n");
        StringBuilder needs = new StringBuilder("test");
        for (int i = 0; i < 60; i++) {
            String before = i == 0 ? "test" : "a" + (i - 1);
            text.append("  a" + i + ": {runs-on: x, needs: " + before + ", if: \"always() && needs." + before
                    + ".result != '" + (i % 2 == 0 ? "failure" : "cancelled") + "' && vars.V" + i
                    + " == 'on'\", steps: [{run: t}]}\n");
            needs.append(", a" + i);
        }
        String deploy = "  deploy: {runs-on: x, needs: [" + needs + "], if: \"%s\", steps: [{run: d}]}\n";
        Proof good = labelled(text + deploy.formatted("always() && needs.test.result == 'success'"));
        Proof bad = labelled(text + deploy.formatted("always() && needs.a59.result == 'success'"));

        Verdicts.isProved(good.within(PATIENCE), "tests-before-deploy");
        Counterexample found = Verdicts.isRefuted(bad.within(PATIENCE), "tests-before-deploy");

        assertThat(found.outcomes()).hasSize(1);
        assertThat(found.isShortest()).isTrue();
    }

    private static Proof labelled(String text) {
        return Written.ci(text).effect("ci.yml:test=test").effect("ci.yml:deploy=deploy:production");
    }

    @Test
    void aThousandJobsInFiveLevelsAndTwelveEntriesAreDecided() {
        long start = System.nanoTime();
        Results results = Proof.of(large()).within(PATIENCE).prove(Invariants.all());
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        System.out.printf(
                "proof: 1,000 jobs, 12 entries, %d invariants in %d ms%n",
                results.results().size(), took.toMillis());
        assertThat(results.results()).extracting(Result::verdict).doesNotContain(Verdict.UNDECIDED);
    }

    /** A pipeline of 1,000 jobs: 200 in each of five workflows that call each other. */
    static List<Workflow> large() {
        List<String> files = new ArrayList<>();
        for (int level = 0; level < 5; level++) {
            files.add(level == 0 ? "ci.yml" : "level-" + level + ".yml");
            files.add(level(level));
        }
        return Written.files(files.toArray(String[]::new));
    }

    private static String level(int level) {
        StringBuilder text = new StringBuilder(level == 0 ? TRIGGERS : "on: {workflow_call: {}}\n");
        text.append("permissions: {}\njobs:\n");
        for (int i = 0; i < 200; i++) {
            boolean calls = i == 100 && level < 4;
            String needs = i == 0 ? "" : "    needs: [j" + (i - 1) + (i > 10 ? ", j" + (i - 10) : "") + "]\n";
            text.append("  j" + i + ":\n" + needs + "    permissions: {contents: read}\n");
            if (i % 7 == 3) {
                text.append("    if: always() && needs.j" + (i - 1) + ".result == 'success'\n");
            }
            if (calls) {
                text.append("    uses: ./.github/workflows/level-" + (level + 1) + ".yml\n");
            } else {
                text.append("    runs-on: ubuntu-latest\n    timeout-minutes: 5\n");
                text.append(i % 20 == 19 ? "    environment: production\n" : "");
                text.append("    steps: [{run: " + (i % 20 == 9 ? "pytest" : "make") + "}]\n");
            }
        }
        return text.toString();
    }

    private static final String TRIGGERS = """
            on:
              push: {branches: [main, develop]}
              pull_request: {branches: [main, develop]}
              release: {types: [published, created]}
              schedule: [{cron: '0 0 * * *'}, {cron: '0 1 * * *'}]
              issues: {types: [opened, closed]}
            """;
}
