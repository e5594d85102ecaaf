package dev.gatewright.check.script;

import dev.gatewright.check.job.Runners;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shell of a step's script.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.steps[*].shell}, {@code defaults.run}.
 */
public final class Shell {

    private Shell() {}

    /**
     * The program that runs a script: the one that the step names, the defaults, or else that of the runner's system.
     *
     * @param step the step
     * @param job its job, empty in an action
     * @param workflow its workflow, empty in an action
     * @return its name without options and folders, such as {@code bash}
     */
    public static String of(StepEntry step, Optional<JobEntry> job, Optional<WorkflowFile> workflow) {
        Stream<Optional<Spot>> defaults = Stream.of(job.map(JobEntry::body), workflow.map(WorkflowFile::root))
                .map(owner -> owner.flatMap(spot -> spot.get("defaults")).flatMap(spot -> spot.get("run")));
        Optional<String> shell = Stream.concat(Stream.of(Optional.of(step.body())), defaults)
                .flatMap(owner -> owner.flatMap(spot -> spot.get("shell")).flatMap(Spot::text).stream())
                .findFirst();
        return shell.map(Shell::program).orElse(job.filter(Runners::isWindows).isPresent() ? "pwsh" : "bash");
    }

    private static String program(String shell) {
        String command = shell.strip().split("\\s", 2)[0];
        return command.substring(command.lastIndexOf('/') + 1);
    }
}
