package dev.gatewright.check.schema;

import dev.gatewright.block.Keys;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.Trail;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Triggers;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.workflow.step.UsesStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a key belongs whose indentation is wrong, by what stands at it and around it. */
final class Misplaced {

    private static final List<Keys> STEPS = List.of(RunStep.KEYS, UsesStep.KEYS);
    private static final Set<String> FILTERS =
            Set.of("branches", "branches-ignore", "paths", "paths-ignore", "tags", "tags-ignore", "types");

    /** Those of a file that mean nothing anywhere below but in a job. */
    private static final Set<String> OF_FILE =
            Set.of("on", "jobs", "permissions", "concurrency", "defaults", "run-name");

    /** Below the file, the jobs and a job. */
    private static final int IN_JOB = 3;

    private Misplaced() {}

    /** Where it belongs, as a sentence; empty for a key of nowhere near. */
    static Optional<String> of(Expected in, Pair pair, List<Keys> kinds) {
        if (kinds.contains(Workflow.KEYS)) {
            return atMargin(pair);
        }
        List<Trail> path = in.trail().path();
        boolean underJobs = path.size() > 1 && path.get(1).key().equals("jobs");
        if (!underJobs) {
            return path.size() > 1 && isOfWorkflow(path.get(0).spot()) && OF_FILE.contains(pair.name())
                    ? Optional.of("It is a key of the file: write it at the left margin.")
                    : Optional.empty();
        }
        return path.size() > IN_JOB && kinds.stream().noneMatch(STEPS::contains) && isOfJob(pair.name())
                ? Optional.of("It is a key of the job: indent it less.")
                : Optional.empty();
    }

    private static Optional<String> atMargin(Pair pair) {
        if (pair.value().has("runs-on") || pair.value().has("steps")) {
            return Optional.of("It looks like a job: indent it below `jobs`.");
        }
        if (Triggers.keys().get(pair.name()).isPresent()) {
            return Optional.of("It is an event: indent it below `on`.");
        }
        return FILTERS.contains(pair.name())
                ? Optional.of("It stands below an event in `on`, such as `push`.")
                : Optional.empty();
    }

    private static boolean isOfWorkflow(Spot root) {
        return root.has("on") || root.has("jobs");
    }

    private static boolean isOfJob(String name) {
        return !name.equals("name")
                && (StepsJob.KEYS.get(name).isPresent()
                        || CallJob.KEYS.get(name).isPresent());
    }
}
