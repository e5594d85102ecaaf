package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.push;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.simulation.result.Simulated;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand jobs are simulated in no time, however they hang together. */
class SpeedTest {

    private static final long MOST_MILLISECONDS = 1_000;

    private static final String STEPS =
            "steps: [{id: a, run: make}, {if: failure(), run: b}, {run: c, env: {A: '${{ github.sha }}'}}]}\n";

    private static void isFast(String jobs) {
        Simulation simulation = Pipelines.ci("jobs:\n" + jobs).simulation();
        for (int i = 0; i < 3; i++) {
            simulation.run(push());
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Simulated simulated = simulation.run(push().failing("j0.a"));
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
            assertThat(simulated.runs().get(0).jobs()).hasSize(1_000);
        }
        assertThat(best).isLessThan(MOST_MILLISECONDS);
    }

    private static String jobs(IntFunction<String> needs) {
        return IntStream.range(0, 1_000)
                .mapToObj(
                        i -> "  j" + i + ": {needs: [" + needs.apply(i) + "], if: '!cancelled()', runs-on: x, " + STEPS)
                .collect(Collectors.joining());
    }

    @Test
    void inAChain() {
        isFast(jobs(i -> i == 0 ? "" : "j" + (i - 1)));
    }

    @Test
    void inLayers() {
        isFast(jobs(i -> i < 10
                ? ""
                : IntStream.range(0, 10)
                        .mapToObj(k -> "j" + (i / 10 * 10 - 10 + k))
                        .collect(Collectors.joining(", "))));
    }
}
