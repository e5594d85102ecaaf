package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.matrix.MatrixExpansion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An artifact is uploaded twice under one name: by the legs of a matrix, or by two steps. Since its fourth version the action
 * refuses the second. What runs only on a condition isn't judged: two such uploads may exclude each other.
 */
public final class RepeatedArtifact implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "repeated-artifact",
            "An artifact that is uploaded twice",
            "actions/upload-artifact, docs/MIGRATION.md, Multiple uploads to the same named Artifact");

    private static final String ACTION = "actions/upload-artifact";
    private static final int FIRST_THAT_REFUSES = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Map<String, String> uploaders = new HashMap<>();
        for (JobEntry job : workflow.jobs()) {
            for (StepEntry step : job.allSteps()) {
                if (uploads(step)) {
                    check(step, job, uploaders, report);
                }
            }
        }
    }

    private static void check(StepEntry step, JobEntry job, Map<String, String> uploaders, Report report) {
        Optional<Spot> name = step.get("with").flatMap(inputs -> inputs.get("name"));
        if (name.filter(Spot::isComputed).isPresent()) {
            SharedName.among(job, name.get()).ifPresent(axis -> report(axis, name.get(), step, job, report));
        } else {
            check(name.flatMap(Spot::text).orElse("artifact"), step, job, uploaders, report);
        }
    }

    private static void report(String axis, Spot name, StepEntry step, JobEntry job, Report report) {
        report.add(
                RULE,
                step.body().origin(),
                "Legs of job `" + job.id() + "` that differ only in `" + axis + "` upload the artifact `"
                        + name.text().orElseThrow() + "`, and only the first can.",
                "Put that axis into its name too: "
                        + report.spelled("artifact(…).perLeg(…)", "${{ matrix." + axis + " }}") + ".");
    }

    private static void check(String name, StepEntry step, JobEntry job, Map<String, String> uploaders, Report report) {
        if (hasLegs(job)) {
            report.add(
                    RULE,
                    step.body().origin(),
                    "Every leg of job `" + job.id() + "` uploads the artifact `" + name + "`, and only the first can.",
                    "Put what tells the legs apart into its name: "
                            + report.spelled("artifact(…).perLeg(…)", "name: " + name + "-${{ strategy.job-index }}")
                            + ".");
        } else if (!job.body().has("if")) {
            String before = uploaders.putIfAbsent(name, job.id());
            if (before != null) {
                report.add(
                        RULE,
                        step.body().origin(),
                        "The artifact `" + name + "` is uploaded already, in job `" + before + "`, and can't be again.",
                        "Give it a name of its own, or say " + report.spelled(".overwrite(true)", "overwrite: true")
                                + ".");
            }
        }
    }

    private static boolean hasLegs(JobEntry job) {
        return job.matrix()
                .flatMap(matrix -> MatrixExpansion.of(matrix.node()))
                .filter(expansion -> expansion.count() > 1)
                .isPresent();
    }

    /** Whether a step uploads an artifact in any case. */
    private static boolean uploads(StepEntry step) {
        return !step.has("if")
                && step.get("uses")
                        .flatMap(ActionVersion::of)
                        .filter(RepeatedArtifact::refuses)
                        .isPresent()
                && step.get("with").flatMap(inputs -> inputs.get("overwrite")).isEmpty();
    }

    private static boolean refuses(ActionVersion used) {
        return used.action().equals(ACTION) && used.major() >= FIRST_THAT_REFUSES;
    }
}
