package dev.gatewright.simulation.step;

import dev.gatewright.simulation.context.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * A step as a workflow has it. The steps of a parallel group stand among the others.
 *
 * @param tree what stands there
 * @param kind what it does
 * @param number its place among the job's steps, from 1
 * @param group the parallel group that it belongs to, from 1; 0 when it belongs to none
 */
public record StepSpec(Tree tree, Kind kind, int number, int group) {

    /** What a step does. */
    public enum Kind {
        /** It runs a script or uses an action. */
        WORK,
        /** It waits for background steps. */
        WAIT,
        /** It waits for all background steps. */
        WAIT_ALL,
        /** It stops a background step. */
        CANCEL
    }

    /**
     * The steps of a job.
     *
     * @param steps what stands at {@code steps}
     * @return the steps in order, those of parallel groups one by one
     */
    public static List<StepSpec> all(Tree steps) {
        List<StepSpec> all = new ArrayList<>();
        int groups = 0;
        for (Tree step : steps.items()) {
            if (step.find("parallel").isPresent()) {
                groups++;
                for (Tree part : step.at("parallel").items()) {
                    all.add(new StepSpec(part, Kind.WORK, all.size() + 1, groups));
                }
            } else {
                all.add(new StepSpec(step, kind(step), all.size() + 1, 0));
            }
        }
        return all;
    }

    private static Kind kind(Tree step) {
        if (step.find("wait").isPresent()) {
            return Kind.WAIT;
        }
        if (step.find("wait-all").isPresent()) {
            return Kind.WAIT_ALL;
        }
        return step.find("cancel").isPresent() ? Kind.CANCEL : Kind.WORK;
    }

    /**
     * Its id.
     *
     * @return the id, empty when it has none
     */
    public String id() {
        return tree.at("id").text().orElse("");
    }

    /**
     * Whether the job goes on while it runs.
     *
     * @return true for a background step and for one of a parallel group
     */
    public boolean isBackground() {
        return group > 0 || kind == Kind.WORK && tree.at("background").bool().orElse(false);
    }

    /**
     * Whether it may change the environment of the steps behind it.
     *
     * @return true for an action, and for a script that speaks of {@code GITHUB_ENV}
     */
    public boolean mayChangeEnv() {
        return tree.find("uses").isPresent() || script().contains("GITHUB_ENV");
    }

    /**
     * The script.
     *
     * @return the script as it is written, empty when it runs none
     */
    public String script() {
        return tree.at("run").text().orElse("");
    }

    /**
     * What GitHub calls a step without a name.
     *
     * @return such as {@code Run npm test}
     */
    public String usualName() {
        return switch (kind) {
            case WORK ->
                "Run "
                        + tree.at("uses")
                                .text()
                                .orElseGet(() ->
                                        script().strip().lines().findFirst().orElse(""));
            case WAIT -> "Wait for " + String.join(", ", tree.at("wait").texts());
            case WAIT_ALL -> "Wait for all";
            case CANCEL -> "Cancel " + tree.at("cancel").text().orElse("");
        };
    }

    /**
     * What it is called by: its id, else its number.
     *
     * @return the id, or {@code #N}
     */
    public String key() {
        return id().isEmpty() ? "#" + number : id();
    }
}
