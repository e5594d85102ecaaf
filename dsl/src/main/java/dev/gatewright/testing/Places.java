package dev.gatewright.testing;

import dev.gatewright.reference.JobId;
import dev.gatewright.reference.Output;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.plan.Library;
import dev.gatewright.simulation.plan.WorkflowSpec;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the jobs of a pipeline run: in a run of their own workflow, and in those of all that call it. */
final class Places {

    /** How deep callers are followed; GitHub follows no further. */
    private static final int DEPTH = 10;

    private final List<Workflow> workflows;
    private final Library library;

    Places(List<Workflow> workflows) {
        this.workflows = workflows;
        this.library = Library.of(workflows);
    }

    /**
     * A place of a job.
     *
     * @param file the workflow whose runs have it
     * @param path its id, behind those of its callers
     */
    record Place(String file, String path) {

        String selector() {
            return file + ":" + path;
        }
    }

    /** Every place of a job. */
    List<Place> of(Job job) {
        List<Place> declared = new ArrayList<>();
        for (Workflow workflow : workflows) {
            for (Map.Entry<String, Job> entry : workflow.allJobs()) {
                if (isSame(entry.getValue().jobId(), job.jobId())) {
                    declared.add(new Place(workflow.fileName(), entry.getKey()));
                }
            }
        }
        if (declared.isEmpty()) {
            throw new IllegalArgumentException(
                    "Job `" + job.jobId().id() + "` isn't in the pipeline. Give its workflow the very constant.");
        }
        List<Place> places = new ArrayList<>();
        library.all().stream()
                .filter(WorkflowSpec::isEntry)
                .forEach(entry -> collect(entry.file(), entry, "", 1, declared, places));
        return places;
    }

    private static boolean isSame(JobId one, JobId other) {
        return one.isSame(other);
    }

    private void collect(
            String file, WorkflowSpec workflow, String prefix, int depth, List<Place> declared, List<Place> places) {
        for (JobSpec job : workflow.jobs().values()) {
            if (declared.contains(new Place(workflow.file(), job.id()))) {
                places.add(new Place(file, prefix + job.id()));
            }
            if (depth < DEPTH && job.calls().isPresent()) {
                library.called(job.calls().get(), Repository.DEFAULT.name())
                        .ifPresent(
                                called -> collect(file, called, prefix + job.id() + "/", depth + 1, declared, places));
            }
        }
    }

    /** The step of a job that puts an output out, as the workflow itself refers to it. */
    String step(Job job, Output<?> output) {
        Set<String> steps = new TreeSet<>();
        Pattern use = Pattern.compile("steps\\.([A-Za-z_][\\w-]*)\\.outputs\\." + Pattern.quote(output.name()) + "\\b");
        for (Workflow workflow : workflows) {
            for (Map.Entry<String, Job> entry : workflow.allJobs()) {
                if (isSame(entry.getValue().jobId(), job.jobId())) {
                    Matcher uses = use.matcher(Yaml.print(entry.getValue().mapping()));
                    while (uses.find()) {
                        steps.add(uses.group(1));
                    }
                }
            }
        }
        if (steps.size() != 1) {
            throw new IllegalArgumentException("Output `" + output.name() + "` of job `"
                    + job.jobId().id() + "` is used from " + (steps.isEmpty() ? "no step" : "several steps")
                    + ". Name it: `JOB.STEP." + output.name() + "`.");
        }
        return steps.iterator().next();
    }

    /** The file of a workflow. */
    static String file(Workflow workflow) {
        return workflow.fileName();
    }
}
