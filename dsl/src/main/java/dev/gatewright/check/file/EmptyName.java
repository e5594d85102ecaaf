package dev.gatewright.check.file;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Scalar;
import java.util.Optional;

/** An empty name, which GitHub takes for none: refused where it was built, and told of in a file where nothing at all stands there. */
public final class EmptyName implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "empty-name",
            "A name that was given and is empty",
            "GitHub's documentation, Workflow syntax, name, jobs.<job_id>.environment");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        if (report.purpose() == Purpose.EMITTING) {
            workflow.root()
                    .get("name")
                    .filter(EmptyName::isEmptyText)
                    .ifPresent(name -> report.add(
                            RULE,
                            workflow.root().origin(),
                            "The name of this workflow is empty.",
                            "Give it one: `workflow(\"CI\")`, for example."));
        }
        workflow.jobs().forEach(job -> environment(job, report));
    }

    private static void environment(JobEntry job, Report report) {
        Optional<Spot> environment = job.get("environment");
        environment
                .map(spot -> spot.get("name").orElse(spot))
                .filter(name -> report.purpose() == Purpose.EMITTING ? isEmptyText(name) : isNothing(name))
                .ifPresent(name -> report.add(
                        RULE,
                        name.origin(),
                        "The environment of job `" + job.id() + "` has no name.",
                        "Name it: " + report.spelled("environment(\"production\")", "environment: production")
                                + ", for example; or leave it out."));
    }

    private static boolean isNothing(Spot spot) {
        return spot.node() instanceof Scalar scalar && scalar.isNull();
    }

    private static boolean isEmptyText(Spot spot) {
        return spot.literal().filter(String::isBlank).isPresent();
    }
}
