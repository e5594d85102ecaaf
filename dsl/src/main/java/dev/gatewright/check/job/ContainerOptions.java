package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of a container set what GitHub sets itself. */
public final class ContainerOptions implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "container-options",
            "Options of a container that GitHub doesn't support",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.container.options and jobs.<job_id>.services.<service_id>.options: --network and --entrypoint aren't supported");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern REFUSED = Pattern.compile("(?:^|\\s)(--(?:network|net|entrypoint))(?=[\\s=]|$)");

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Pair container : Containers.all(job)) {
            Optional<Spot> options = container.value().get("options");
            Matcher found = REFUSED.matcher(options.flatMap(Spot::text).orElse(""));
            boolean service = !container.name().equals("container");
            if (found.find() && !(service && found.group(1).equals("--entrypoint"))) {
                report.add(
                        RULE,
                        options.orElseThrow().origin(),
                        "GitHub doesn't support `" + found.group(1) + "` in the options of `" + container.name() + "`.",
                        found.group(1).equals("--entrypoint")
                                ? "Say it by the service's `entrypoint`, or build it into the image."
                                : "Leave it out: GitHub puts the containers of a job into one network.");
            }
        }
    }
}
