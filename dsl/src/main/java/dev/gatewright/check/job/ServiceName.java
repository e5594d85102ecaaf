package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.regex.Pattern;

/** A service's id is the name of its host, and this one can't be a host's. */
public final class ServiceName implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "service-name",
            "A service whose id is no name of a host",
            "GitHub's documentation, Communicating with Docker service containers: the label of the service is its hostname");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Pair service : Containers.services(job)) {
            if (!service.name().isEmpty()
                    && !service.key().isComputed()
                    && !HOST.matcher(service.name()).matches()) {
                report.add(
                        RULE,
                        service.key().origin(),
                        "`" + service.name() + "` is no name of a host, by which steps reach the service.",
                        "Take letters, digits, `-`, `_` and `.`, a letter or a digit first.");
            }
        }
    }
}
