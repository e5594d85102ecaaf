package dev.gatewright.check.scope;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The secrets of a workflow that only other workflows start: those that it declares. A caller that passes all of its own by
 * {@code secrets: inherit} may pass others.
 *
 * <p>Source: GitHub's documentation, "Reuse workflows", Using inputs and secrets in a reusable workflow; "Workflow syntax",
 * {@code jobs.<job_id>.secrets.inherit}.
 *
 * @param declared the names that the workflow declares
 * @param callers the known workflows that call it, none of which passes all of its secrets
 */
public record PassedSecrets(List<String> declared, List<String> callers) {

    /** What GitHub passes by itself. */
    private static final Set<String> OWN = Set.of("GITHUB_TOKEN", "ACTIONS_STEP_DEBUG", "ACTIONS_RUNNER_DEBUG");

    /**
     * The secrets of a workflow that only other workflows start.
     *
     * @param declared the names that the workflow declares, copied
     * @param callers the known workflows that call it, copied
     */
    public PassedSecrets {
        declared = List.copyOf(declared);
        callers = List.copyOf(callers);
    }

    /** Those of a workflow; nothing where any secret may be there, or nobody can say. */
    static Optional<PassedSecrets> of(WorkflowFile workflow, PipelineFiles files) {
        List<Pair> triggers = workflow.triggers();
        if (triggers.size() != 1 || !triggers.get(0).name().equals("workflow_call")) {
            return Optional.empty();
        }
        List<String> callers = new ArrayList<>();
        for (WorkflowFile caller : files.workflows()) {
            for (JobEntry job : caller.jobs()) {
                if (files.callee(job).filter(workflow::equals).isPresent()) {
                    if (!passesByName(job)) {
                        return Optional.empty();
                    }
                    callers.add(caller.name());
                }
            }
        }
        List<String> declared = triggers.get(0).value().pairs("secrets").stream()
                .map(Pair::name)
                .toList();
        return declared.isEmpty() && callers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PassedSecrets(declared, callers.stream().distinct().toList()));
    }

    private static boolean passesByName(JobEntry job) {
        return job.get("secrets").filter(secrets -> !secrets.isMapping()).isEmpty();
    }

    /**
     * Whether a secret is there when a caller passes it.
     *
     * @param name its name
     * @return true for one that is declared, and for those that GitHub passes by itself
     */
    public boolean has(String name) {
        return declared.stream().anyMatch(name::equalsIgnoreCase)
                || OWN.stream().anyMatch(name::equalsIgnoreCase);
    }
}
