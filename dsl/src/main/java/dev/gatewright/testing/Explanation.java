package dev.gatewright.testing;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.result.TreeRendering;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a failed assertion prints: some runs as a tree with the reason of every state, what nobody knows of them, and who must
 * answer for those that wait.
 *
 * @param tree the runs as a tree
 * @param runs the runs that are meant
 */
record Explanation(String tree, List<Run> runs) {

    Explanation {
        runs = List.copyOf(runs);
    }

    /** Of everything. */
    static Explanation of(Simulated simulated) {
        return new Explanation(TreeRendering.of(simulated), simulated.runs());
    }

    /** Of some runs alone. */
    static Explanation of(Simulated simulated, List<Run> runs) {
        StringBuilder tree = new StringBuilder("on " + simulated.scenario().event() + "\n");
        runs.forEach(run -> tree.append(TreeRendering.of(run)));
        simulated.gaps().stream()
                .filter(gap -> runs.stream().anyMatch(run -> gap.where().startsWith(run.file() + ":")))
                .forEach(gap -> tree.append("unknown: ").append(gap).append("\n"));
        return new Explanation(tree.toString(), runs);
    }

    @Override
    public String toString() {
        return tree + waiting().map(line -> line + "\n").collect(Collectors.joining());
    }

    private Stream<String> waiting() {
        return runs.stream()
                .flatMap(run -> run.jobs().stream())
                .filter(job -> job.conclusion() == Conclusion.WAITING)
                .map(JobRun::grant)
                .map(JobRun.Grant::environment)
                .filter(environment -> !environment.isEmpty())
                .distinct()
                .map(environment -> "waiting: nobody answers for environment `" + environment
                        + "`. Say it: approving(\"" + environment + "\") or rejecting(\"" + environment + "\").");
    }
}
